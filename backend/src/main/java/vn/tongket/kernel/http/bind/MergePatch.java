package vn.tongket.kernel.http.bind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** JSON Merge Patch (RFC 7396) over the record that a PUT would take, so that PATCH and PUT keep the same rules. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final RecordBinder binder;

    MergePatch(ObjectMapper json, RecordBinder binder) {
        this.json = json;
        this.binder = binder;
    }

    /**
     * The record after the patch.
     *
     * @throws ApiProblem 400 when the result does not have the documented shape
     */
    @SuppressWarnings("unchecked")
    public <R extends Record> R apply(R current, JsonNode patch) {
        if (!patch.isObject()) {
            throw ApiProblem.invalidBody(java.util.List.of(Fault.at("", "body.not-an-object")));
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        return binder.bind(merged, (Class<R>) current.getClass());
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? (ObjectNode) target : ((ObjectNode) patch).objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.path(member.getKey()), member.getValue()));
            }
        });
        return result;
    }
}
