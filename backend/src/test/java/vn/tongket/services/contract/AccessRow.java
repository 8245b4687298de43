package vn.tongket.services.contract;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;

/** A row of {@code access-table.csv}. */
record AccessRow(
        String operation,
        String name,
        Role by,
        String method,
        String path,
        String body,
        Map<AccessCaller, Integer> expected) {

    private static final int FIRST_REFUSAL = 400;

    /** For those whose roles can be lent; that of a council member cannot, and it has no column of its own. */
    private static final String LENDING = "listDelegationReceivers";

    /** In an order in which rows about the same things follow each other, and those that only read them come first. */
    static List<AccessRow> inOrderOfThings() {
        return all().stream()
                .sorted(Comparator.comparing((AccessRow row) -> !row.reads())
                        .thenComparing(row -> new TreeSet<>(row.words()).toString()))
                .toList();
    }

    static List<AccessRow> all() {
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(
                        AccessRow.class.getResourceAsStream("/access-table.csv"), StandardCharsets.UTF_8))) {
            return table.stream().map(AccessRow::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRow read(NamedCsvRecord row) {
        String by = row.getField("by");
        String[] request = row.getField("request").split(" ", 2);
        String body = row.getField("body");
        Map<AccessCaller, Integer> expected = new EnumMap<>(AccessCaller.class);
        for (AccessCaller caller : AccessCaller.values()) {
            String status = row.getField(caller.column());
            if (!status.isEmpty()) {
                expected.put(caller, Integer.valueOf(status));
            }
        }
        if (row.getField("operation").equals(LENDING)) {
            expected.remove(AccessCaller.COUNCIL_MEMBER);
        }
        return new AccessRow(
                row.getField("operation"),
                row.getField("case"),
                by.isEmpty() ? Role.VIEWER : Codes.read(Role.class, by),
                request[0],
                request[1],
                body.startsWith("@") ? AccessWorld.file(body.substring(1)) : body.replace("\\n", "\n"),
                expected);
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Those who are refused first: they leave what was made for the row as it is. */
    List<Map.Entry<AccessCaller, Integer>> refusedFirst() {
        return expected.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue() < FIRST_REFUSAL))
                .toList();
    }

    /** What has to be made for the row. */
    Set<String> words() {
        return AccessWorld.words(path + " " + body);
    }

    /** Whether what is asked for is the caller's own. */
    boolean isAboutCaller() {
        return path.contains(AccessWorld.OWN_TOKEN)
                || path.contains(AccessWorld.OWN_JOB)
                || path.contains(AccessWorld.OWN_FILTER)
                || path.contains(AccessWorld.OWN_VIEW);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? operation : operation + ": " + name;
    }
}
