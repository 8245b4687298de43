package vn.tongket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A table belongs to the wing that writes it. A class of another wing whose SQL reads it says so with {@code @Reads}. SQL
 * functions and views are doors: they may be asked by everybody.
 */
class TableOwnersTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/tongket");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** What only triggers write, the mapping of an entity, or a migration. */
    private static final Map<String, String> WRITTEN_OTHERWISE = Map.of(
            "audit_chains", "services",
            "calendar_day_records", "organisation",
            "observation_sums", "indicators",
            "review_awards", "publication",
            "review_directives", "publication",
            "unit_kinds", "organisation",
            "unit_succession_records", "organisation",
            "unit_version_records", "organisation");

    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (\\w+)");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("(?:insert into|update|delete from|copy|merge into) (\\w+)");
    private static final Pattern MAPPED = Pattern.compile("@Table\\(name = \"(\\w+)\"");
    private static final Pattern READ = Pattern.compile(
            "(?:from|join|using)\\s+(?!(?:join|left|cross|where)\\b)((?:\\w+(?: as)?(?: \\w+)?,\\s*)*\\w+)");
    private static final Pattern COMPUTED =
            Pattern.compile("(\\w+)(?:\\s*\\([\\w, ]+\\))? as (?:not materialized |materialized )?\\(");
    private static final Pattern DECLARED = Pattern.compile("@Reads\\(\\{?([^)}]*)}?\\)");

    /**
     * A class of the application.
     *
     * @param sql its texts, without its comments
     */
    private record JavaFile(String name, String wing, String code, String sql) {

        static JavaFile of(Path file) {
            String code = COMMENT.matcher(read(file)).replaceAll("");
            String sql = TEXT.matcher(code)
                    .results()
                    .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
                    .collect(Collectors.joining("\n"));
            Path place = SOURCES.relativize(file);
            return new JavaFile(place.toString(), place.getName(0).toString(), code, sql);
        }

        Set<String> written() {
            Set<String> tables = names(WRITTEN, sql);
            tables.addAll(names(MAPPED, code));
            return tables;
        }

        /** Not what the statements work out themselves under such a name. */
        Set<String> tablesRead() {
            Set<String> tables = names(READ, sql).stream()
                    .flatMap(list -> Stream.of(list.split(",\\s*")))
                    .map(table -> table.split(" ")[0])
                    .collect(Collectors.toCollection(TreeSet::new));
            tables.removeAll(names(COMPUTED, sql));
            return tables;
        }

        Set<String> declared() {
            return names(Pattern.compile("\"(\\w+)\""), String.join(",", names(DECLARED, code)));
        }
    }

    private final Set<String> tables = tables();
    private final List<JavaFile> sources = sources();

    @Test
    void everyTableHasOneWingThatWritesIt() {
        Map<String, Set<String>> writers = writers();

        assertThat(writers).hasSameSizeAs(tables);
        assertThat(writers.entrySet())
                .allSatisfy(writer ->
                        assertThat(writer.getValue()).as(writer.getKey()).hasSize(1));
    }

    @Test
    void whoReadsTheTableOfAnotherWingSaysSo() {
        Map<String, Set<String>> writers = writers();
        List<String> different = new ArrayList<>();
        for (JavaFile source : sources) {
            Set<String> foreign = source.tablesRead();
            foreign.removeIf(
                    table -> !tables.contains(table) || writers.get(table).contains(source.wing()));
            if (!foreign.equals(source.declared())) {
                different.add("%s reads %s and says %s".formatted(source.name(), foreign, source.declared()));
            }
        }

        assertThat(different).isEmpty();
    }

    private Map<String, Set<String>> writers() {
        Map<String, Set<String>> writers = new TreeMap<>();
        WRITTEN_OTHERWISE.forEach((table, wing) -> writers.put(table, new TreeSet<>(Set.of(wing))));
        for (JavaFile source : sources) {
            source.written().stream()
                    .filter(tables::contains)
                    .forEach(table -> writers.computeIfAbsent(table, key -> new TreeSet<>())
                            .add(source.wing()));
        }
        return writers;
    }

    private static Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        files(MIGRATIONS, ".sql").sorted().map(TableOwnersTest::read).forEach(migration -> {
            tables.addAll(names(CREATED, migration));
            tables.removeAll(names(DROPPED, migration));
        });
        return tables;
    }

    private static List<JavaFile> sources() {
        return files(SOURCES, ".java").map(JavaFile::of).toList();
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
