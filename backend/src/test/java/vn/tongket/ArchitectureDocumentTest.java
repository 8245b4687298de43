package vn.tongket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of wings, rooms and decisions is what is there. */
class ArchitectureDocumentTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path SOURCES = Path.of("src/main/java/vn/tongket");

    /** Without rooms, and beside the wings. */
    private static final String SAMPLES = "samples";

    private final String architecture = read(DOCS.resolve("architecture.md"));

    @Test
    void thePictureHasTheArrowsOfTheTableOfWings() {
        Set<String> arrows = ArchitectureTest.LEANS_ON.entrySet().stream()
                .filter(wing -> !wing.getKey().equals(SAMPLES))
                .flatMap(wing -> wing.getValue().stream().map(other -> wing.getKey() + " --> " + other))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found("(?m)^ {4}(\\w+ --> \\w+)$", architecture)).isEqualTo(arrows);
    }

    @Test
    void theTableOfWingsNamesTheirRooms() {
        Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]* \\| ([^|]*) \\|");
        Map<String, Set<String>> told = row.matcher(architecture)
                .results()
                .filter(wing -> !wing.group(1).equals(SAMPLES))
                .collect(Collectors.toMap(wing -> wing.group(1), wing -> found("`(\\w+)`", wing.group(2))));

        assertThat(told.keySet()).isEqualTo(wings());
        assertThat(told).allSatisfy((wing, rooms) -> assertThat(rooms).as(wing).isEqualTo(rooms(wing)));
    }

    @Test
    void thePageOfEachWingSaysWhatLivesInItsRooms() {
        for (String wing : wings()) {
            String page = read(DOCS.resolve("wings").resolve(wing + ".md"));

            assertThat(found("(?m)^\\| `(\\w+)` \\| \\S.* \\|$", page)).as(wing).isEqualTo(rooms(wing));
            assertThat(architecture).contains("(wings/" + wing + ".md)");
        }
    }

    @Test
    void theIndexHasEveryDecisionWithItsTitle() {
        Path decisions = DOCS.resolve("adr");
        List<String> lines = names(decisions).stream()
                .filter(name -> name.matches("\\d{4}-.*\\.md"))
                .map(name -> "- [%s](%s)".formatted(title(decisions.resolve(name)), name))
                .toList();

        assertThat(read(decisions.resolve("README.md")).lines().filter(line -> line.startsWith("- ")))
                .containsExactlyElementsOf(lines);
    }

    private static String title(Path document) {
        return read(document).lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    }

    private static Set<String> wings() {
        return names(SOURCES).stream()
                .filter(name -> !name.equals(SAMPLES) && Files.isDirectory(SOURCES.resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rooms(String wing) {
        return names(SOURCES.resolve(wing)).stream()
                .filter(name -> Files.isDirectory(SOURCES.resolve(wing).resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
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
