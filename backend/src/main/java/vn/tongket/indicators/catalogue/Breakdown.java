package vn.tongket.indicators.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which part of the whole a value is about, written {@code level:commune}; several dimensions with commas. Empty for the
 * whole.
 *
 * @param parts value by dimension, in the dimensions' order
 */
public record Breakdown(SortedMap<String, String> parts) {

    /** The whole. */
    public static final Breakdown WHOLE = new Breakdown(Collections.emptySortedMap());

    /** How a caller writes one, for messages. */
    public static final String FORM = "level:commune";

    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9-]{0,39}:[a-z0-9][a-z0-9-]{0,39}");

    public Breakdown {
        parts = Collections.unmodifiableSortedMap(parts);
    }

    /**
     * Reads a breakdown.
     *
     * @throws IllegalArgumentException when the text has not the form
     */
    public static Breakdown parse(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        SortedMap<String, String> parts = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            if (!PART.matcher(part).matches() || parts.containsKey(part.substring(0, part.indexOf(':')))) {
                throw new IllegalArgumentException(FORM);
            }
            parts.put(part.substring(0, part.indexOf(':')), part.substring(part.indexOf(':') + 1));
        }
        return new Breakdown(parts);
    }

    /** The canonical text, by which values are keyed. */
    public String text() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ":" + part.getValue())
                .collect(Collectors.joining(","));
    }

    /** The parts of a canonical text, as answers show them. */
    public static Map<String, String> toMap(String canonical) {
        return canonical.isEmpty()
                ? Map.of()
                : Arrays.stream(canonical.split(","))
                        .map(part -> part.split(":"))
                        .collect(Collectors.toMap(
                                part -> part[0], part -> part[1], (first, second) -> first, TreeMap::new));
    }
}
