package vn.tongket.kernel.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text for people, in Vietnamese (always) and English (where somebody wrote it).
 *
 * @param vi the Vietnamese text
 * @param en the English text, or null
 */
public record Name(
        @NotBlank @Size(max = 200) String vi,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Size(max = 200)
        String en) {

    /** A name, or null where there is no Vietnamese text. */
    public static @Nullable Name of(@Nullable String vi, @Nullable String en) {
        return vi == null ? null : new Name(vi, en);
    }
}
