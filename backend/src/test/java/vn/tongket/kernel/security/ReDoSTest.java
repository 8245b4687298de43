package vn.tongket.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No pattern of ours takes long over a text that was written to make it so: each constant of the code and each pattern of
 * the contract is tried with long texts that nearly match. One that goes back over all it has read, for each letter that it
 * reads, takes minutes for what others do within a millisecond.
 */
class ReDoSTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");
    private static final Pattern OF_THE_CONTRACT = Pattern.compile("(?m)^\\s+pattern: (.+)$");
    private static final int LENGTH = 3_000;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** What the machine does besides does not count. */
    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

    @Test
    void noPatternIsSlowWhateverItReads() throws IOException {
        Map<String, Pattern> patterns = new LinkedHashMap<>(ofTheCode());
        patterns.putAll(ofTheContract());
        assertThat(patterns).hasSizeGreaterThan(50);

        List<String> slow = new ArrayList<>();
        patterns.forEach((place, pattern) -> {
            for (String text : hostileTexts()) {
                long began = WORK.getCurrentThreadCpuTime();
                tryOut(pattern, text);
                Duration taken = Duration.ofNanos(WORK.getCurrentThreadCpuTime() - began);
                if (taken.compareTo(LONGEST) > 0) {
                    slow.add(place + " took " + taken.toMillis() + " ms over " + text.substring(0, 6) + "…");
                }
            }
        });
        assertThat(slow).isEmpty();
    }

    private static void tryOut(Pattern pattern, String text) {
        try {
            pattern.matcher(text).matches();
            pattern.matcher(text).find();
        } catch (StackOverflowError e) {
            throw new AssertionError(pattern + " needs too deep a stack for " + text.substring(0, 6) + "…", e);
        }
    }

    private static List<String> hostileTexts() {
        List<String> texts = new ArrayList<>();
        for (String part : List.of(
                "a", "A", "0", "-", ".", " ", "/", "_", ",", ";", "=", "\"", "(", "<", "a.", "a-", "0.", "a/", "a ",
                "a,", "0 ", "a@", "{a", "đ", "\t ", "1-1", "aA0")) {
            String many = part.repeat(LENGTH / part.length());
            texts.add(many + "!");
            texts.add(many + "\u0000");
        }
        return texts;
    }

    private static Map<String, Pattern> ofTheContract() throws IOException {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        OF_THE_CONTRACT.matcher(Files.readString(CONTRACT)).results().forEach(found -> {
            String text = found.group(1).strip();
            String bare = text.startsWith("\"") || text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
            String unescaped = text.startsWith("\"") ? bare.replace("\\\\", "\\") : bare.replace("''", "'");
            patterns.put("contract " + unescaped, Pattern.compile(unescaped));
        });
        return patterns;
    }

    private static Map<String, Pattern> ofTheCode() throws IOException {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("vn"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                for (Field field : fields(name)) {
                    patterns.put(name + "." + field.getName(), valueOf(field));
                }
            }
        }
        return patterns;
    }

    private static List<Field> fields(String name) {
        try {
            return Stream.of(Class.forName(name, false, ReDoSTest.class.getClassLoader())
                            .getDeclaredFields())
                    .filter(field -> field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers()))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Pattern valueOf(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
