package vn.tongket.services.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Members that hold whatever JSON can say: the code knows them as trees, whose Java properties are nobody's business. */
final class AnyJson {

    private static final String TREE = "#/components/schemas/JsonNode";

    private AnyJson() {}

    static void tell(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(AnyJson::tell);
        document.getComponents().removeSchema("JsonNode");
        document.getComponents().removeSchema("JsonNodeType");
    }

    private static void tell(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll((name, property) ->
                isTree(property) ? OASFactory.createSchema().description(property.getDescription()) : property);
        schema.setProperties(properties);
    }

    private static boolean isTree(Schema property) {
        List<Schema> choices = property.getAnyOf() == null ? List.of() : property.getAnyOf();
        return Stream.concat(Stream.of(property), choices.stream()).anyMatch(each -> TREE.equals(each.getRef()));
    }
}
