package vn.tongket.kernel.http.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.SearchText;

/**
 * The columns that a file of rows may have.
 *
 * @param required those without which it says nothing
 * @param optional all others
 * @param otherNames what people head columns with instead, folded as for search, and which column each means
 */
public record Columns(List<String> required, List<String> optional, Map<String, String> otherNames) {

    /** Columns that go by their own names only. */
    public Columns(List<String> required, List<String> optional) {
        this(required, optional, Map.of());
    }

    /** The column that a heading means; itself where it means none. */
    public String named(String heading) {
        return known().contains(heading) ? heading : otherNames.getOrDefault(SearchText.fold(heading), heading);
    }

    /**
     * What separates the cells of a file: whatever makes most of its first line known columns. Spreadsheets of Vietnam write
     * semicolons, and a copied block has tabs.
     */
    public char separatorOf(String firstLine) {
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long found = Arrays.stream(firstLine.split(String.valueOf(separator)))
                    .map(cell -> named(SearchText.canonical(cell.replace("\"", ""))))
                    .filter(known()::contains)
                    .count();
            if (found > most) {
                best = separator;
                most = found;
            }
        }
        return best;
    }

    /** All of them. */
    public List<String> known() {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        return known;
    }

    /**
     * Refuses a header row with columns that are unknown, repeated or missing.
     *
     * @throws ApiProblem 400 with all of them
     */
    public void check(List<String> header) {
        List<Fault> faults = new ArrayList<>();
        List<String> known = known();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!known.contains(column)) {
                faults.add(Fault.at("/1/" + column, "import.unknown-column", String.join(", ", known)));
            } else if (header.indexOf(column) != i) {
                faults.add(Fault.at("/1/" + column, "import.repeated-column"));
            }
        }
        required.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> faults.add(Fault.at("/1/" + column, "import.missing-column")));
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidBody(faults);
        }
    }
}
