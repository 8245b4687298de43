package vn.tongket.samples;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wish to load a pack.
 *
 * @param replace names of rows that are taken although the installation says something else, or removed them
 */
public record WritePackLoad(@Nullable @Size(max = 5000) List<@NotNull @Size(max = 200) String> replace) {

    List<String> wanted() {
        return replace == null ? List.of() : replace;
    }
}
