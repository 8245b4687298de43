package vn.tongket.services.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import vn.tongket.kernel.http.bind.RecordBodyReader;

/** The bodies of merge patches: of these no member is required, also where the same record is a whole body elsewhere. */
final class MergePatches {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String SUFFIX = "Change";

    private MergePatches() {}

    static void relax(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(MergePatches::takesPatch)
                .map(operation -> operation.getRequestBody().getContent().getMediaType(RecordBodyReader.MERGE_PATCH))
                .forEach(body -> relax(document, body));
    }

    private static boolean takesPatch(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType(RecordBodyReader.MERGE_PATCH);
    }

    private static void relax(OpenAPI document, MediaType body) {
        String name = body.getSchema().getRef().substring(SCHEMAS.length());
        Schema whole = document.getComponents().getSchemas().get(name);
        if (name.endsWith(SUFFIX)) {
            whole.setRequired(null);
        } else {
            document.getComponents().addSchema(name + SUFFIX, withoutRequired(whole));
            body.setSchema(OASFactory.createSchema().ref(SCHEMAS + name + SUFFIX));
        }
    }

    private static Schema withoutRequired(Schema whole) {
        return OASFactory.createSchema().type(whole.getType()).properties(whole.getProperties());
    }
}
