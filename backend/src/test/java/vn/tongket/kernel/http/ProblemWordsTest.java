package vn.tongket.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A problem says what is wrong in the reader's language; no bare code, no half-filled sentence. */
class ProblemWordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z-]*\\.[a-z0-9-]+)\"");
    private static final Pattern RAISING =
            Pattern.compile("(ApiProblem\\.\\w+|Fault\\.(?:at|of)|new Fault|\\bfault|PathValues\\.id)\\(");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private final Properties vietnamese = words("vi");
    private final Properties english = words("en");

    @Test
    void everyCodeThatIsRaisedHasWordsInBothLanguages() throws IOException {
        Set<String> raised = raisedCodes();

        assertThat(raised).hasSizeGreaterThan(50);
        assertThat(vietnamese.stringPropertyNames()).containsAll(raised);
        assertThat(english.stringPropertyNames()).containsAll(raised);
    }

    @Test
    void noWordsStandForACodeThatNobodyRaises() throws IOException {
        String sources = sources().collect(Collectors.joining());
        Set<String> unused = codes(vietnamese);
        unused.removeIf(code -> code.startsWith("http.") || sources.contains("\"" + code + "\""));

        assertThat(unused).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesMentionTheSameThings() {
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    @Test
    void everyDetailHasATitleAbove() {
        assertThat(vietnamese.stringPropertyNames()).containsAll(codes(vietnamese));
    }

    @Test
    void aTitleIsOneLineThatMentionsNothingWhereADetailSaysMore() {
        for (String key : vietnamese.stringPropertyNames()) {
            if (vietnamese.containsKey(key + ".detail")) {
                assertThat(vietnamese.getProperty(key))
                        .as(key)
                        .doesNotContain("{")
                        .doesNotEndWith(".");
                assertThat(english.getProperty(key)).as(key).doesNotContain("{").doesNotEndWith(".");
            }
        }
    }

    @Test
    void everyStatusThatTheFrameworkAnswersHasWords() {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500}) {
            assertThat(vietnamese).containsKey("http." + status);
        }
    }

    @Test
    void fillsInWhatIsMentioned() {
        Fault fault = Fault.at("/value", "observation.above-maximum", 100);

        assertThat(ProblemWords.message(fault, Locale.ENGLISH)).isEqualTo("At most 100.");
        assertThat(ProblemWords.message(fault, CurrentRequest.VIETNAMESE)).isEqualTo("Không được lớn hơn 100.");
    }

    @Test
    void aFaultIsToldByItsDetailWhereThereIsOne() {
        Fault fault = Fault.at("/3/unit", "unit.not-at-date", "01849", "2023-12-31", "Phong Quang [2025-07-01, …)");

        assertThat(ProblemWords.message(fault, Locale.ENGLISH)).contains("01849", "2023-12-31", "Phong Quang");
    }

    @Test
    void whatStandsInBracesInAnArgumentIsNotFilledIn() {
        assertThat(ProblemWords.detail("unit.not-at-date", List.of("{1}", "2022-12-31", "x"), Locale.ENGLISH))
                .contains("The code {1} does not exist on 2022-12-31");
    }

    private static Set<String> raisedCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        sources().forEach(source -> {
            Matcher call = RAISING.matcher(source);
            while (call.find()) {
                Matcher text = TEXT.matcher(source.substring(call.end(), endOfCall(source, call.end())));
                while (text.find()) {
                    codes.add(text.group(1));
                }
            }
        });
        return codes;
    }

    /** Where the bracket that was opened just before {@code from} is closed. */
    private static int endOfCall(String source, int from) {
        int depth = 1;
        boolean inText = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                inText = !inText;
            } else if (!inText && c == '(') {
                depth++;
            } else if (!inText && c == ')' && --depth == 0) {
                return i;
            }
        }
        return source.length();
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemWordsTest::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> codes(Properties words) {
        return words.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("\\.detail$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        String file = "/" + ProblemWords.BUNDLE.replace('.', '/') + "_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(ProblemWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
