package vn.tongket.access.rights;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Scope;

/** Who may call what: {@code access-table.csv}, to which a test holds every operation of the running application. */
@ApplicationScoped
class OperationTable {

    private static final int FIRST_REFUSAL = 400;

    private final Map<String, List<Case>> cases = read();
    private final Map<String, String> scopes = scopes();

    /**
     * Something that an operation can do.
     *
     * @param name null where it does but one thing
     * @param everybody whether also those may who did not sign in
     * @param signedIn whether everybody may who did
     * @param roles those that may
     * @param anywhere whether the role counts on whichever unit it stands
     */
    record Case(@Nullable String name, boolean everybody, boolean signedIn, Set<Role> roles, boolean anywhere) {}

    boolean knows(String operation) {
        return cases.containsKey(operation);
    }

    List<Case> of(String operation) {
        return Objects.requireNonNull(cases.get(operation));
    }

    /** The scope that a token needs for an operation. */
    String scopeOf(String operation) {
        return Objects.requireNonNull(scopes.get(operation));
    }

    /** Whether an operation reads what anybody may, in some of its cases at least; a token needs no scope for those. */
    boolean anybodyReads(String operation) {
        return Scope.isOfReading(scopeOf(operation)) && of(operation).stream().anyMatch(Case::everybody);
    }

    private static Map<String, String> scopes() {
        return rows(rows -> rows.collect(
                Collectors.toMap(row -> row.getField("operation"), OperationTable::scope, (scope, same) -> scope)));
    }

    private static String scope(NamedCsvRecord row) {
        String[] request = row.getField("request").split("[ ?]");
        return Scope.needed(request[0], request[1]);
    }

    private static Map<String, List<Case>> read() {
        return rows(rows -> rows.collect(Collectors.groupingBy(
                row -> row.getField("operation"),
                LinkedHashMap::new,
                Collectors.mapping(OperationTable::read, Collectors.toList()))));
    }

    private static <T> T rows(Function<Stream<NamedCsvRecord>, T> use) {
        try (InputStream file = Objects.requireNonNull(OperationTable.class.getResourceAsStream("/access-table.csv"));
                CsvReader<NamedCsvRecord> table = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return use.apply(table.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(NamedCsvRecord row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> may(row, role == Role.COUNCIL_MEMBER ? Role.VIEWER.code() : role.code()))
                .forEach(roles::add);
        String name = row.getField("case");
        return new Case(
                name.isEmpty() ? null : name,
                may(row, "anonymous"),
                may(row, "elsewhere"),
                roles,
                may(row, "wrong unit"));
    }

    private static boolean may(NamedCsvRecord row, String column) {
        String status = row.getField(column);
        return !status.isEmpty() && Integer.parseInt(status) < FIRST_REFUSAL;
    }
}
