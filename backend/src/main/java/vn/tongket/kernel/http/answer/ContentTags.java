package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Entity tags of what shows more than its own row: how a task stands changes with the day, a review's figures with every
 * correction. The tag is the revision and a digest of the content; a change is guarded by the revision alone.
 */
@ApplicationScoped
public class ContentTags {

    private static final int DIGEST_BYTES = 8;

    private final ObjectMapper json;

    ContentTags(ObjectMapper json) {
        this.json = json;
    }

    /** The tag. */
    public String of(Reply.Revised<?> thing) {
        try {
            return "\"" + thing.revision() + "." + digest(json.writeValueAsBytes(thing.body())) + "\"";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tag of what has no revision. */
    public static String of(byte[] content) {
        return "\"" + digest(content) + "\"";
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
