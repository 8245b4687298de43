package vn.tongket.services.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;

/** What a sheet hides from who opens it, and what it shows as one cell that are several. */
final class SheetMarks {

    /** A sheet with neither. */
    static final SheetMarks NONE = new SheetMarks();

    /** Excel's own limit. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_MERGED = 100;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int LETTERS = 26;

    private final BitSet hidden = new BitSet();
    private final List<String> merged = new ArrayList<>();

    void hide(int row) {
        if (row > 0 && row <= MOST_ROWS) {
            hidden.set(row);
        }
    }

    void merge(@Nullable String range) {
        if (range != null && merged.size() < MOST_MERGED && RANGE.matcher(range).matches()) {
            merged.add(range);
        }
    }

    boolean hides(int row) {
        return hidden.get(row);
    }

    boolean none() {
        return hidden.isEmpty() && merged.isEmpty();
    }

    /**
     * The merged cells below a header, each at its first row there.
     *
     * @param header the row of the header
     * @param columns how many columns it has
     */
    List<Fault> mergedBelow(int header, int columns) {
        return merged.stream()
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .filter(range -> Integer.parseInt(range.group(4)) > header && column(range.group(1)) <= columns)
                .map(range -> Fault.at(
                        "/" + Math.max(Integer.parseInt(range.group(2)), header + 1),
                        "import.merged-cells",
                        range.group()))
                .toList();
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column;
    }
}
