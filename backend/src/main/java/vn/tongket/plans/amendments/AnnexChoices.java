package vn.tongket.plans.amendments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;

/**
 * What somebody decided about rows of an annex in which another one changed the same cells meanwhile.
 *
 * @param overruled rows that count, with the revision of the task that each was held against
 * @param left rows that do not count
 */
record AnnexChoices(Map<Integer, Long> overruled, Set<Integer> left) {

    static final AnnexChoices NONE = new AnnexChoices(Map.of(), Set.of());

    private static final String ROW = "\\d{1,7}";

    /** A row that counts though a revision of its task stands that it did not know. */
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
    static AnnexChoices read(QueryReader reader, @Nullable String overrule, @Nullable String leave) {
        List<Overruled> overruled = reader.many("overrule", overrule, Overruled::parse, "3@2");
        List<Integer> left = reader.many("leave", leave, AnnexChoices::row, "3");
        Map<Integer, Long> revisions = overruled.stream()
                .collect(Collectors.toMap(Overruled::row, Overruled::revision, (first, second) -> first));
        if (revisions.size() < overruled.size() || left.stream().anyMatch(revisions::containsKey)) {
            reader.add(Fault.of("overrule", "annex.choice-twice"));
        }
        return new AnnexChoices(revisions, Set.copyOf(left));
    }

    private static int row(String text) {
        if (!text.matches(ROW)) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    boolean takes(AnnexFile.Row row) {
        return !left.contains(row.number());
    }

    /** Whether the row was decided upon with this very state of the task in sight. */
    boolean overrules(AnnexFile.Row row, long revision) {
        return Objects.equals(overruled.get(row.number()), revision);
    }
}
