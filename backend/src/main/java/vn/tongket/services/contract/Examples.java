package vn.tongket.services.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Csv;
import vn.tongket.kernel.http.RecordBodyReader;
import vn.tongket.kernel.http.Xlsx;
import vn.tongket.services.tables.TableFormat;

/**
 * The examples of the contract: {@code openapi/examples/<operationId>.json}, with {@code request} and {@code response},
 * {@code file} for operations that take a CSV file beside JSON, {@code lines}, {@code workbook} and {@code document} for
 * those that take NDJSON, XLSX and DOCX, {@code accepted} for a 202, and {@code problems.json}, by status.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> BODIES =
            List.of("application/json", RecordBodyReader.MERGE_PATCH, Csv.MEDIA_TYPE, "multipart/form-data");

    void addTo(Operation operation) {
        JsonNode example = read(operation.getOperationId());
        if (example == null) {
            return;
        }
        if (example.has("request") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), BODIES, example.get("request"));
        }
        if (example.has("file") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), List.of(Csv.MEDIA_TYPE), example.get("file"));
        }
        if (example.has("lines") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), List.of(TableFormat.NDJSON_MEDIA_TYPE), example.get("lines"));
        }
        if (example.has("workbook") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), List.of(Xlsx.MEDIA_TYPE), example.get("workbook"));
        }
        if (example.has("document") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), List.of(TableFormat.DOCX_MEDIA_TYPE), example.get("document"));
        }
        if (example.has("response")) {
            List.of("200", "201").forEach(status -> answer(operation, status, example.get("response")));
        }
        if (example.has("accepted")) {
            answer(operation, "202", example.get("accepted"));
        }
    }

    private static void answer(Operation operation, String status, JsonNode value) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer != null && answer.getContent() != null) {
            put(answer.getContent(), List.of("application/json"), value);
        }
    }

    /** What a problem of a status looks like, or null where one would say nothing. */
    @Nullable
    Object problem(String status) {
        JsonNode problems = read("problems");
        return problems == null || !problems.has(status) ? null : plain(problems.get(status));
    }

    private static void put(Content content, List<String> mediaTypes, JsonNode value) {
        mediaTypes.stream()
                .filter(content::hasMediaType)
                .forEach(mediaType -> content.getMediaType(mediaType).setExample(plain(value)));
    }

    private static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }

    private static @Nullable JsonNode read(@Nullable String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("openapi/examples/" + name + ".json")) {
            return file == null ? null : JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
