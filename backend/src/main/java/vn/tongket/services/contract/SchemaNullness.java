package vn.tongket.services.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the code which members may be null and which are always there: a member that is not {@code @Nullable} is
 * required; a nullable one of an answer is there as null, a nullable one of a request may be left out.
 */
final class SchemaNullness {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName IGNORE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonIgnore");

    /** A request by another name. */
    private static final String SIGN_IN = "SignIn";

    private static final String SHARED_TEXTS = "vn.tongket.kernel.text.";

    private final Map<String, List<ClassInfo>> recordsBySchema;

    SchemaNullness(IndexView index) {
        recordsBySchema = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("vn.tongket."))
                .collect(Collectors.groupingBy(SchemaNullness::schemaName));
    }

    /** A record of the code alone may have the simple name of a schema: one that names its schema, or has its members, is meant. */
    private @Nullable ClassInfo recordOf(String schema, Set<String> members) {
        List<ClassInfo> records = recordsBySchema.getOrDefault(schema, List.of());
        return records.stream()
                .filter(type -> records.size() == 1 || namesItsSchema(type))
                .findFirst()
                .or(() -> records.stream()
                        .filter(type -> names(type).containsAll(members))
                        .findFirst())
                .orElse(null);
    }

    private static Set<String> names(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static boolean namesItsSchema(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null;
    }

    private static String schemaName(ClassInfo type) {
        return namesItsSchema(type)
                ? type.declaredAnnotation(SCHEMA).value("name").asString()
                : type.simpleName();
    }

    void apply(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        ClassInfo type = recordOf(
                name.startsWith("Page") ? "Page" : name, schema.getProperties().keySet());
        if (type == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new java.util.LinkedHashMap<>(schema.getProperties());
        for (RecordComponentInfo component : type.recordComponents()) {
            FieldInfo field = type.field(component.name());
            Schema property = properties.get(component.name());
            if (field.hasAnnotation(IGNORE) || property == null) {
                properties.remove(component.name());
                continue;
            }
            boolean nullable = isNullable(component, field);
            if (nullable) {
                properties.put(component.name(), nullable(property));
            }
            if (!nullable || alwaysThere(type, field)) {
                required.add(component.name());
            }
        }
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(RecordComponentInfo component, FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE)
                || component.type().hasAnnotation(NULLABLE)
                || field.hasAnnotation(NULLABLE);
    }

    private static boolean alwaysThere(ClassInfo type, FieldInfo field) {
        boolean request = schemaName(type).startsWith("Write")
                || schemaName(type).equals(SIGN_IN)
                || type.name().toString().startsWith(SHARED_TEXTS);
        return !request && !field.hasAnnotation(INCLUDE);
    }

    private static Schema nullable(Schema property) {
        @Nullable String ref = property.getRef();
        if (ref != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(ref))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
        if (property.getEnumeration() != null && !property.getEnumeration().contains(null)) {
            List<Object> values = new ArrayList<>(property.getEnumeration());
            values.add(null);
            property.setEnumeration(values);
        }
        return property;
    }
}
