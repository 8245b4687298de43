package vn.tongket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/operations.md} names every setting that the code reads, and no other. */
class SettingsTest {

    private static final Path MANUAL = Path.of("..", "docs", "operations.md");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern READ_AT_START =
            Pattern.compile("\\.(?:text|flag|port|mode|share)\\(\"(TONGKET_[A-Z0-9_]+)\"");
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(\\s*name = \"(tongket\\.[a-z0-9.-]+)\"");
    private static final Path PROPERTIES = Path.of("src", "main", "resources", "application.properties");
    private static final Pattern IN_PROPERTIES = Pattern.compile("\\$\\{(tongket\\.[a-z0-9.-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(TONGKET_[A-Z0-9_]+)` \\|");

    @Test
    void theTableNamesTheSettingsOfTheCode() throws IOException {
        assertThat(settingsOfTheTable()).isEqualTo(settingsOfTheCode());
    }

    private static Set<String> settingsOfTheTable() throws IOException {
        String manual = Files.readString(MANUAL);
        String section = manual.substring(manual.indexOf("## Settings"), manual.indexOf("## Production"));
        return names(ROW, section);
    }

    private static Set<String> settingsOfTheCode() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                found.addAll(names(READ_AT_START, code));
                names(INJECTED, code).stream().map(SettingsTest::asVariable).forEach(found::add);
            }
        }
        names(IN_PROPERTIES, Files.readString(PROPERTIES)).stream()
                .map(SettingsTest::asVariable)
                .forEach(found::add);
        return found;
    }

    private static String asVariable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Set<String> names(Pattern pattern, CharSequence text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
