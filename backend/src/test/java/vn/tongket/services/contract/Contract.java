package vn.tongket.services.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An OpenAPI document as tests read it. */
record Contract(JsonNode document) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** The document as a caller gets it. */
    static String served() {
        return given().get("/api/v1/openapi").then().statusCode(200).extract().asString();
    }

    static Contract parse(String yaml) {
        try {
            return new Contract(YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** One operation at its address. */
    record Operation(String method, String path, JsonNode content) {

        String id() {
            return content.path("operationId").asText();
        }

        /** Whether a request without its query goes to this operation. */
        boolean isAt(String requestMethod, String address) {
            String pattern = Pattern.compile("\\{[^}]+}").matcher(path).replaceAll("[^/]+");
            return method.equalsIgnoreCase(requestMethod)
                    && address.replaceFirst("\\?.*", "").matches(pattern);
        }

        /** How many parts of its address are to be filled in. */
        int parts() {
            return path.length() - path.replace("{", "").length();
        }

        /** The media type of the body, where there is one. */
        String bodyType() {
            var types = content.path("requestBody").path("content").fieldNames();
            return types.hasNext() ? types.next() : "application/json";
        }
    }

    /** Where a request goes: an address that is written out comes before one with parts to be filled in. */
    List<Operation> at(String method, String address) {
        List<Operation> fitting = operations().stream()
                .filter(operation -> operation.isAt(method, address))
                .toList();
        int fewest = fitting.stream().mapToInt(Operation::parts).min().orElse(0);
        return fitting.stream().filter(operation -> operation.parts() == fewest).toList();
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    operations.add(new Operation(entry.getKey(), path.getKey(), entry.getValue()));
                }
            }
        }
        return operations;
    }

    /** What a node says, or what it refers to. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(document.at(node.get("$ref").asText().substring(1))) : node;
    }
}
