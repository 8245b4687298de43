package vn.tongket.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * The tag of a thing that shows what others keep: its revision, which {@code If-Match} compares, and a checksum of what is
 * shown, so that {@code If-None-Match} sees changes made elsewhere.
 */
@ApplicationScoped
public class ContentTag {

    private final ObjectMapper json;

    ContentTag(ObjectMapper json) {
        this.json = json;
    }

    /** The tag. */
    public String of(Reply.Revised<?> thing) {
        try {
            CRC32C checksum = new CRC32C();
            checksum.update(json.writeValueAsBytes(thing.body()));
            return "\"" + thing.revision() + "-" + HexFormat.of().toHexDigits((int) checksum.getValue()) + "\"";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
