package vn.tongket.collection.submissions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;

/**
 * What somebody decided about rows of a form whose value another one changed since it was made.
 *
 * @param overruled rows that count, with the revision of the value that each was held against
 * @param left rows that do not count
 */
record FormChoices(Map<Integer, Long> overruled, Set<Integer> left) {

    static final FormChoices NONE = new FormChoices(Map.of(), Set.of());

    private static final String ROW = "\\d{1,7}";

    /** A row that counts though a revision of its value stands that it did not know. */
    private record Overruled(int row, long revision) {

        static Overruled parse(String text) {
            if (!text.matches(ROW + "@\\d{1,18}")) {
                throw new IllegalArgumentException(text);
            }
            int at = text.indexOf('@');
            return new Overruled(Integer.parseInt(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
        }
    }

    /** Reads both lists; a row that stands twice is a fault. */
    static FormChoices read(QueryReader reader, @Nullable String overrule, @Nullable String leave) {
        List<Overruled> overruled = reader.many("overrule", overrule, Overruled::parse, "3@2");
        List<Integer> left = reader.many("leave", leave, FormChoices::row, "3");
        Map<Integer, Long> revisions = overruled.stream()
                .collect(Collectors.toMap(Overruled::row, Overruled::revision, (first, second) -> first));
        if (revisions.size() < overruled.size() || left.stream().anyMatch(revisions::containsKey)) {
            reader.add(Fault.of("overrule", "submission.form-choice-twice"));
        }
        return new FormChoices(revisions, Set.copyOf(left));
    }

    private static int row(String text) {
        if (!text.matches(ROW)) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    boolean takes(FilledForm.Row row) {
        return !left.contains(row.number());
    }

    /** Whether the row was decided upon with this very value in sight. */
    boolean overrules(FilledForm.Row row, long revision) {
        return Objects.equals(overruled.get(row.number()), revision);
    }
}
