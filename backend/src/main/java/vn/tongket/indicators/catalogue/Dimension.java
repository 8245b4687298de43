package vn.tongket.indicators.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/**
 * A way in which an indicator is broken down, with its own list of codes.
 *
 * @param code such as {@code level}
 * @param values the codes it may have
 */
public record Dimension(
        @NotBlank @Pattern(regexp = CODE) String code,
        @NotNull Name name,
        @NotEmpty @Size(max = 100) List<Item> values) {

    static final String CODE = "^[a-z][a-z0-9-]{0,39}$";

    /** A code of the list. */
    @Schema(name = "DimensionItem")
    public record Item(
            @NotBlank @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,39}$")
            String code,

            @NotNull Name name) {}

    boolean has(String value) {
        return values.stream().anyMatch(item -> item.code().equals(value));
    }
}
