package vn.tongket.plans.amendments;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row of an annex carries hidden.
 *
 * @param revision of the task when the annex was written
 * @param prints one a cell, as it was written
 */
record AnnexMark(long revision, List<String> prints) {

    private static final Pattern FORM = Pattern.compile("\\d{1,18}/(0|[0-9a-f]{8})(\\.(0|[0-9a-f]{8}))*");

    /** The text of a mark. */
    static String text(long revision, AnnexCells cells) {
        return revision + "/" + cells.prints();
    }

    /** Reads a mark; a text that is none was changed by hand. */
    static AnnexMark parse(String text) {
        int slash = text.indexOf('/');
        List<String> prints =
                FORM.matcher(text).matches() ? List.of(text.substring(slash + 1).split("\\.")) : List.of();
        if (prints.size() != AnnexColumn.filled().size()) {
            throw new IllegalArgumentException("12/…");
        }
        return new AnnexMark(Long.parseLong(text.substring(0, slash)), prints);
    }

    /** Whether a cell still says what it said when the annex was written. */
    boolean still(AnnexColumn column, String text) {
        return prints.get(AnnexColumn.filled().indexOf(column)).equals(AnnexCells.print(text));
    }
}
