package vn.tongket.kernel.http.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.tongket.kernel.http.ApiProblem;

/** Reads JSON bodies: into records by {@link RecordBinder}, and into a plain tree for merge patches. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, RecordBodyReader.MERGE_PATCH})
public class RecordBodyReader implements MessageBodyReader<Object> {

    /** Media type of RFC 7396. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_DIGITS = 60;

    private static final ObjectReader TREES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final RecordBinder binder;

    RecordBodyReader(RecordBinder binder) {
        this.binder = binder;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == JsonNode.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonNode tree = tree(body.readNBytes(MAX_BYTES + 1));
        return type.isRecord() ? binder.bind(tree, type.asSubclass(Record.class)) : tree;
    }

    static JsonNode tree(byte[] bytes) throws IOException {
        if (bytes.length > MAX_BYTES) {
            throw ApiProblem.tooLarge("body.too-large", "1 MiB");
        }
        try {
            JsonNode tree = TREES.readTree(bytes);
            if (tree.isMissingNode()) {
                throw ApiProblem.badRequest("body.empty");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw ApiProblem.badRequest("body.too-deep", MAX_DEPTH, MAX_DIGITS);
        } catch (CharConversionException e) {
            throw ApiProblem.badRequest("body.malformed", 1, 1);
        } catch (JsonProcessingException e) {
            throw ApiProblem.badRequest(
                    "body.malformed",
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
        }
    }
}
