package vn.tongket.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.Reply;

/**
 * Entity tags of what shows more than its own row: how a task stands changes with the day, and which tasks answer a
 * directive with the caller. The tag is the revision and a digest of the content; a change is guarded by the revision
 * alone.
 */
@ApplicationScoped
class ContentTags {

    private static final int DIGEST_BYTES = 8;

    private final ObjectMapper json;

    ContentTags(ObjectMapper json) {
        this.json = json;
    }

    String of(Reply.Revised<?> thing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(thing.body()));
            String short8 = HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
            return "\"" + thing.revision() + "." + short8 + "\"";
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a caller knows, without the digests. */
    static IfMatch revisions(IfMatch known) {
        return known instanceof IfMatch.Tags tags
                ? new IfMatch.Tags(tags.tags().stream()
                        .map(tag -> tag.replaceFirst("\\.[0-9a-f]{16}\"$", "\""))
                        .collect(Collectors.toUnmodifiableSet()))
                : known;
    }
}
