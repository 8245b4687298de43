package vn.tongket.indicators.themes;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/**
 * What some indicators are about.
 *
 * @param code its lasting code
 * @param position its place among the themes
 * @param indicators codes, in the order in which they are shown
 */
@Schema(name = "Theme")
record ThemeResponse(String code, Name name, Integer position, List<String> indicators, Instant recordedAt) {

    boolean says(WriteTheme body) {
        return new WriteTheme(name, position, indicators).equals(body);
    }
}
