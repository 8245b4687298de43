package vn.tongket.plans.amendments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.text.SearchText;

/**
 * Reads a cell that lists units and others. Lines, semicolons and commas separate; a comma within a name does not, where
 * that name stands there already, or is a unit's, with its code behind it or alone.
 */
final class AnnexUnits {

    /** How a cell can be written. */
    static final String FORM = "080; 082, Sở Nội vụ (LC-SNV); Công an tỉnh (LC-CAT)";

    private static final Pattern BRACKETED = Pattern.compile("\\(([0-9A-Z][0-9A-Z.-]{0,39})\\)");

    private final Predicate<String> standing;
    private final AnnexNames names;

    /**
     * A reader of cells.
     *
     * @param standing whether a text names somebody who stands in the cell already
     * @param names of the units
     */
    AnnexUnits(Predicate<String> standing, AnnexNames names) {
        this.standing = standing;
        this.names = names;
    }

    /**
     * What a cell lists, each by itself.
     *
     * @throws IllegalArgumentException with the form where it cannot be told what a part of it means
     */
    List<String> read(String cell) {
        List<String> listed = new ArrayList<>();
        for (String line : AnnexText.lines(cell)) {
            for (String piece : line.split(";")) {
                if (!piece.isBlank()) {
                    separate(piece.strip(), listed);
                }
            }
        }
        return listed;
    }

    private void separate(String piece, List<String> listed) {
        List<String> parts = Arrays.stream(piece.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            while (to > from + 1 && !isOne(String.join(", ", parts.subList(from, to)))) {
                to--;
            }
            String one = String.join(", ", parts.subList(from, to));
            refuseUnclear(one);
            listed.add(one);
            from = to;
        }
    }

    private boolean isOne(String text) {
        return standing.test(text) || isNamedAs(text) || !names.codesOf(text).isEmpty();
    }

    /** Whether a text is the name of the unit whose code ends it. */
    private boolean isNamedAs(String text) {
        String code = AnnexText.code(text);
        return code != null && names.ofCode(code).stream().anyMatch(name -> same(text, name + " (" + code + ")"));
    }

    private static boolean same(String one, String other) {
        return SearchText.fold(one).equals(SearchText.fold(other));
    }

    /** A unit that is not all of its text would hide the rest of it; so would the last part of a name with commas. */
    private void refuseUnclear(String text) {
        if (isOne(text)) {
            return;
        }
        String last = AnnexText.code(text);
        boolean cut = last != null && names.ofCode(last).stream().anyMatch(name -> name.contains(","));
        Matcher codes = BRACKETED.matcher(text);
        boolean others = codes.results()
                .map(found -> found.group(1))
                .anyMatch(code -> !names.ofCode(code).isEmpty() && !text.endsWith("(" + code + ")"));
        if (cut || others) {
            throw new IllegalArgumentException(FORM);
        }
    }
}
