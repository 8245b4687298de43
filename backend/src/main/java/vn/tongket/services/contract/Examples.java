package vn.tongket.services.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.services.tables.TableFormat;

/**
 * The examples of the contract, one for each schema that a body or an answer is made of: {@code openapi/examples/<Schema>.json}.
 * A list is shown by its items, and a body without a file by what its operation answers. What has no schema of its own has
 * {@code <operationId>.json}, with {@code file} for CSV, {@code lines} for NDJSON, {@code workbook} for XLSX,
 * {@code document} for DOCX and {@code request} for a form; {@code problems.json} has what failures look like, by status.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String SCHEMAS = "#/components/schemas/";

    /** The members by which a body names what an answer shows whole, the first that is there. */
    private static final List<String> NAMED_BY = List.of("code", "username", "id");

    private static final Map<String, String> TEXTS = Map.of(
            Csv.MEDIA_TYPE,
            "file",
            TableFormat.NDJSON_MEDIA_TYPE,
            "lines",
            Xlsx.MEDIA_TYPE,
            "workbook",
            TableFormat.DOCX_MEDIA_TYPE,
            "document",
            "multipart/form-data",
            "request");

    /** Shows each schema that has a file. */
    static void addTo(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            JsonNode example = read(name);
            if (example != null) {
                schema.setExamples(List.of(plain(example)));
            }
        });
    }

    /** Shows the texts that an operation takes, and its body where no file does. */
    static void addTo(OpenAPI document, Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        Content body = operation.getRequestBody().getContent();
        JsonNode texts = read(operation.getOperationId());
        if (texts != null) {
            TEXTS.forEach((mediaType, member) -> {
                if (body.hasMediaType(mediaType) && texts.has(member)) {
                    body.getMediaType(mediaType).setExample(plain(texts.get(member)));
                }
            });
        }
        Schema wanted = schemaOf(document, body);
        if (wanted != null && wanted.getExamples() == null) {
            answerOf(document, operation)
                    .map(answer -> asBody(wanted, answer))
                    .ifPresent(example -> wanted.setExamples(List.of(example)));
        }
    }

    private static @Nullable Schema schemaOf(OpenAPI document, @Nullable Content content) {
        if (content == null || !content.hasMediaType(JSON_TYPE)) {
            return null;
        }
        String reference = content.getMediaType(JSON_TYPE).getSchema().getRef();
        return reference == null
                ? null
                : document.getComponents().getSchemas().get(reference.substring(SCHEMAS.length()));
    }

    private static Optional<Map<?, ?>> answerOf(OpenAPI document, Operation operation) {
        return Stream.of("200", "201")
                .map(operation.getResponses()::getAPIResponse)
                .filter(Objects::nonNull)
                .map(answer -> schemaOf(document, answer.getContent()))
                .filter(schema -> schema != null && schema.getExamples() != null)
                .<Map<?, ?>>map(schema -> (Map<?, ?>) schema.getExamples().getFirst())
                .findFirst();
    }

    /** Of an answer what a body has too: what is shown whole there is named here. */
    private static Map<String, Object> asBody(Schema wanted, Map<?, ?> answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        wanted.getProperties().forEach((name, member) -> {
            Object value = answer.get(name);
            if (value != null) {
                body.put(name, isText(member) && value instanceof Map<?, ?> shown ? nameOf(shown) : value);
            }
        });
        return body;
    }

    private static boolean isText(Schema member) {
        return member.getType() != null && member.getType().contains(Schema.SchemaType.STRING);
    }

    private static Object nameOf(Map<?, ?> shown) {
        return NAMED_BY.stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object.class::cast)
                .orElse(shown);
    }

    private Examples() {}

    /** What a problem of a status looks like, or null where one would say nothing. */
    static @Nullable Object problem(String status) {
        JsonNode problems = read("problems");
        return problems == null || !problems.has(status) ? null : plain(problems.get(status));
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
