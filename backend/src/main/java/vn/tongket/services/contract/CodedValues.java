package vn.tongket.services.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import vn.tongket.kernel.text.Coded;

/** Values that are written as codes: the generator knows the names of the constants only. */
final class CodedValues {

    private final Set<Set<String>> coded;

    CodedValues(IndexView index) {
        this.coded = index.getAllKnownImplementations(Coded.class).stream()
                .map(CodedValues::constants)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> constants(ClassInfo type) {
        return type.fields().stream()
                .filter(FieldInfo::isEnumConstant)
                .map(FieldInfo::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    void tell(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(this::tell);
    }

    private void tell(Schema schema) {
        List<Object> names = schema.getEnumeration();
        if (names != null && coded.contains(new HashSet<>(names))) {
            schema.setEnumeration(names.stream()
                    .map(name ->
                            (Object) name.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::tell);
        }
    }
}
