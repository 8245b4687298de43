package vn.tongket.organisation.units;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.SearchText;

/**
 * What units are called by law, and where those stand.
 *
 * @param kind in lower case: tỉnh, xã, sở, …
 * @param level where all units of the kind stand
 */
@Schema(name = "UnitKind")
public record UnitKind(String kind, Level level) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A kind as it is stored: in lower case, its words one space apart. */
    public static String canonical(String kind) {
        return SPACES.matcher(SearchText.inOneLine(kind)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
