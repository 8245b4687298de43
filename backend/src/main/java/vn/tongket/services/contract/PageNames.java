package vn.tongket.services.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** {@code PageUnitResponse}, as generics are named by the generator, becomes {@code UnitPage} after its items. */
final class PageNames {

    private static final String JSON = "application/json";
    private static final String SCHEMAS = "#/components/schemas/";

    private PageNames() {}

    static void shorten(OpenAPI document) {
        Map<String, String> names = new HashMap<>();
        List.copyOf(document.getComponents().getSchemas().keySet()).stream()
                .filter(name -> name.startsWith("Page"))
                .forEach(name -> {
                    Schema page = document.getComponents().getSchemas().get(name);
                    String item = page.getProperties().get("items").getItems().getRef();
                    names.put(SCHEMAS + name, item + "Page");
                    document.getComponents().removeSchema(name);
                    document.getComponents().addSchema(item.substring(SCHEMAS.length()) + "Page", page);
                });
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(operation -> operation.getResponses().getAPIResponse("200"))
                .filter(answer -> answer != null
                        && answer.getContent() != null
                        && answer.getContent().hasMediaType(JSON))
                .map(answer -> answer.getContent().getMediaType(JSON).getSchema())
                .filter(schema -> schema != null && names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(names.get(schema.getRef())));
    }
}
