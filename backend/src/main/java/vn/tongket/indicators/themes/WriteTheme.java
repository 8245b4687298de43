package vn.tongket.indicators.themes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tongket.kernel.text.Name;

/**
 * A theme as an administrator writes it.
 *
 * @param position its place among the themes, the smallest first
 * @param indicators codes, in the order in which they are shown
 */
public record WriteTheme(
        @NotNull Name name,
        @NotNull @Min(0) @Max(9999) Integer position,
        @NotNull @Size(max = 500) List<String> indicators) {

    /** The same with each indicator once. */
    WriteTheme plain() {
        return new WriteTheme(name, position, indicators.stream().distinct().toList());
    }
}
