package vn.tongket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * A table belongs to the wing in whose folder of migrations it is made, and is written there alone. A class of another wing
 * whose SQL reads it says so with {@code @Reads}. SQL functions and views are doors: they may be asked by everybody.
 */
class TableOwnersTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/tongket");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

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

    private final Map<String, String> owners = owners();
    private final List<JavaFile> sources = sources();

    @Test
    void nobodyWritesTheTableOfAnotherWing() {
        List<String> foreign = new ArrayList<>();
        for (JavaFile source : sources) {
            source.written().stream()
                    .filter(table ->
                            owners.containsKey(table) && !owners.get(table).equals(source.wing()))
                    .forEach(table -> foreign.add(source.name() + " writes " + table));
        }

        assertThat(foreign).isEmpty();
        assertThat(owners).hasSizeGreaterThan(130);
    }

    @Test
    void whoReadsTheTableOfAnotherWingSaysSo() {
        List<String> different = new ArrayList<>();
        for (JavaFile source : sources) {
            Set<String> foreign = source.tablesRead();
            foreign.removeIf(table -> source.wing().equals(owners.getOrDefault(table, source.wing())));
            if (!foreign.equals(source.declared())) {
                different.add("%s reads %s and says %s".formatted(source.name(), foreign, source.declared()));
            }
        }

        assertThat(different).isEmpty();
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        files(MIGRATIONS, ".sql")
                .sorted(Comparator.comparing(Path::getFileName))
                .forEach(migration -> {
                    String wing = MIGRATIONS.relativize(migration).getName(0).toString();
                    names(CREATED, read(migration)).forEach(table -> owners.put(table, wing));
                    names(DROPPED, read(migration)).forEach(owners::remove);
                });
        return owners;
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
