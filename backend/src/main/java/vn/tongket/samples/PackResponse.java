package vn.tongket.samples;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;

/**
 * A pack: data that come with the product and that an office may load.
 *
 * @param code its name in addresses
 * @param title what it is called
 * @param description what is in it
 * @param rows how many rows it has
 * @param loaded how many of them were loaded or found to be here
 * @param unchecked how many were not compared with the text they cite
 * @param loadedAt when it was loaded last, or null
 */
@Schema(name = "Pack")
public record PackResponse(
        String code,
        Name title,
        LocalizedText description,
        int rows,
        int loaded,
        int unchecked,
        @Nullable Instant loadedAt) {}
