package vn.tongket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/data-dictionary.md} has a paragraph for every table of the migrations, and for nothing else. */
class DataDictionaryTest {

    private static final Path DICTIONARY = Path.of("..", "docs", "data-dictionary.md");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    private static final Pattern CREATED = Pattern.compile("(?im)^\\s*create table (?:if not exists )?(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^\\s*drop table (?:if exists )?(\\w+)");
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^### `(\\w+)`\\n\\n(?=\\w)");

    @Test
    void everyTableHasAParagraph() throws IOException {
        assertThat(described()).containsAll(tables());
    }

    @Test
    void everyParagraphHasATable() throws IOException {
        assertThat(tables()).containsAll(described());
        assertThat(described()).doesNotHaveDuplicates();
    }

    private static List<String> described() throws IOException {
        return names(PARAGRAPH, Files.readString(DICTIONARY));
    }

    private static List<String> tables() throws IOException {
        StringBuilder sql = new StringBuilder();
        try (Stream<Path> files = Files.walk(MIGRATIONS).filter(Files::isRegularFile)) {
            for (Path file :
                    files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
                sql.append(Files.readString(file)).append('\n');
            }
        }
        List<String> dropped = names(DROPPED, sql);
        return names(CREATED, sql).stream()
                .filter(table -> !dropped.contains(table))
                .toList();
    }

    private static List<String> names(Pattern pattern, CharSequence text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
