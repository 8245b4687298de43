package vn.tongket.kernel.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Migrations as texts, and what in the newer ones may break a release that does not know them. What stands inside of
 * functions is not looked at, nor what rows are changed.
 */
final class Migrations {

    /** What a migration does that a release before it may not bear. */
    record Break(String migration, String rule, String object) {}

    private static final Pattern NOISE =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
    private static final Pattern CREATED =
            Pattern.compile("create (?:unlogged )?table (?:if not exists )?(\\w+)(?: partition of .*| \\((.*)\\).*)?");
    private static final Pattern ALTERED = Pattern.compile("alter table (?:if exists )?(?:only )?(\\w+) (.*)");
    private static final Pattern DROPPED = Pattern.compile(
            "drop (table|view|materialized view|function|sequence|type|schema) (?:if exists )?(\\w+).*");
    private static final Pattern ADDED_COLUMN = Pattern.compile("add column (?:if not exists )?(\\w+) (.*)");
    private static final Pattern ADDED_CONSTRAINT =
            Pattern.compile("add constraint (\\w+) (check|unique|foreign key|exclude|primary key)\\b(.*)");
    private static final Pattern UNIQUE_INDEX = Pattern.compile("create unique index (\\w+) on (\\w+) (.*)");
    private static final Pattern TRIGGER =
            Pattern.compile("create (?:or replace )?(?:constraint )?trigger (\\w+) .* on (\\w+) .*");
    private static final Pattern WORD = Pattern.compile("[a-z_]\\w*");

    private final Map<String, Set<String>> oldColumns = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();

    private Migrations() {}

    /** All files below a folder, by their names, in the order in which they are applied. */
    static SequencedMap<String, Path> below(Path folder) throws IOException {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path file) -> isRepeatable(name(file)))
                            .thenComparing(Migrations::name))
                    .forEach(file -> files.put(name(file), file));
        }
        return files;
    }

    /** Whether a file is applied anew whenever it changes: functions and triggers of a room. */
    static boolean isRepeatable(String name) {
        return name.startsWith("R__");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** What migrations after one of this version break, of all that lie below a folder. */
    static List<Break> breaksAfter(String version, Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : below(folder).entrySet()) {
            if (!isRepeatable(file.getKey())) {
                texts.put(file.getKey().substring(1, 5), Files.readString(file.getValue()));
            }
        }
        return breaksAfter(version, texts);
    }

    /**
     * Functions and triggers that are others than the last release had: it meets them while both run.
     *
     * @param sums those of the files of the last release, by name
     */
    static List<Break> functionsOtherThan(Map<String, String> sums, Path folder) throws IOException {
        List<Break> others = new ArrayList<>();
        for (Map.Entry<String, Path> file : below(folder).entrySet()) {
            if (isRepeatable(file.getKey())
                    && !sha256(Files.readAllBytes(file.getValue())).equals(sums.get(file.getKey()))) {
                others.add(new Break("R", "functions", file.getKey()));
            }
        }
        return others;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of texts by their versions. */
    static List<Break> breaksAfter(String version, Map<String, String> texts) {
        Migrations migrations = new Migrations();
        new TreeMap<>(texts)
                .forEach((number, text) -> statements(text).forEach(statement -> {
                    if (number.compareTo(version) <= 0) {
                        migrations.learn(statement);
                    } else {
                        migrations.judge(number, statement);
                    }
                }));
        return migrations.breaks;
    }

    /** Statements in small letters, without comments and without what stands inside of functions. */
    private static List<String> statements(String text) {
        String plain =
                NOISE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(plain.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What the older release knows: tables with their columns. */
    private void learn(String statement) {
        match(CREATED, statement).ifPresent(created -> {
            Set<String> columns = columnsOf(created.group(1));
            if (created.group(2) != null) {
                parts(created.group(2)).forEach(part -> columns.add(part.split(" ")[0]));
            }
        });
        match(ALTERED, statement)
                .ifPresent(altered -> parts(altered.group(2))
                        .forEach(action -> match(ADDED_COLUMN, action)
                                .ifPresent(added -> columnsOf(altered.group(1)).add(added.group(1)))));
    }

    private Set<String> columnsOf(String table) {
        return oldColumns.computeIfAbsent(table, name -> new HashSet<>());
    }

    private void judge(String migration, String statement) {
        match(DROPPED, statement).ifPresent(dropped -> {
            if (!dropped.group(1).equals("table") || oldColumns.containsKey(dropped.group(2))) {
                add(migration, "drop " + dropped.group(1), dropped.group(2));
            }
        });
        match(TRIGGER, statement)
                .filter(trigger -> isOld(trigger.group(2)))
                .ifPresent(trigger -> add(migration, "trigger", trigger.group(1)));
        match(UNIQUE_INDEX, statement)
                .filter(index -> isOld(index.group(2)) && touchesOld(index.group(2), index.group(3)))
                .ifPresent(index -> add(migration, "unique", index.group(1)));
        match(ALTERED, statement)
                .filter(altered -> isOld(altered.group(1)))
                .ifPresent(altered ->
                        parts(altered.group(2)).forEach(action -> judge(migration, altered.group(1), action)));
    }

    /** One action of an {@code alter table} on a table that the older release knows. */
    private void judge(String migration, String table, String action) {
        if (action.startsWith("drop column ")) {
            add(migration, "drop column", table + "." + lastWord(action.replace(" cascade", "")));
        } else if (action.startsWith("rename ")) {
            add(migration, "rename", table + "." + lastWord(action));
        } else if (action.matches("alter column \\w+ (set data )?type .*")) {
            add(migration, "type", table + "." + action.split(" ")[2]);
        } else if (action.matches("alter column \\w+ (set not null|drop default)")) {
            add(migration, action.endsWith("null") ? "not null" : "drop default", table + "." + action.split(" ")[2]);
        }
        match(ADDED_COLUMN, action)
                .filter(column -> column.group(2).contains("not null"))
                .filter(column -> !column.group(2).contains(" default ")
                        && !column.group(2).contains(" generated "))
                .ifPresent(column -> add(migration, "not null", table + "." + column.group(1)));
        match(ADDED_CONSTRAINT, action)
                .filter(constraint -> touchesOld(table, constraint.group(3).replaceFirst("references .*", "")))
                .ifPresent(constraint -> add(migration, constraint.group(2), constraint.group(1)));
    }

    /** Over new columns only, what an older release writes is as the rows that were there: it keeps such a rule. */
    private boolean touchesOld(String table, String words) {
        return WORD.matcher(words.replaceAll("'[^']*'", ""))
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> oldColumns.getOrDefault(table, Set.of()).contains(word));
    }

    private boolean isOld(String table) {
        return oldColumns.containsKey(table);
    }

    private void add(String migration, String rule, String object) {
        breaks.add(new Break(migration, rule, object));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** What commas divide that stand in no brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin).strip());
        return parts;
    }
}
