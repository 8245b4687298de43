package vn.tongket.kernel.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A longer text for people: a meaning, an instruction, a narrative.
 *
 * @param vi the Vietnamese text
 * @param en the English text, or null
 */
@Schema(name = "Passage")
public record LocalizedText(
        @NotBlank @Size(max = 4000) String vi,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Size(max = 4000)
        String en) {

    /** A text, or null where there is no Vietnamese text. */
    public static @Nullable LocalizedText of(@Nullable String vi, @Nullable String en) {
        return vi == null ? null : new LocalizedText(vi, en);
    }
}
