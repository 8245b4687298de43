package vn.tongket.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows as SQL, for trials of what the database refuses: a whole one, and the same but for a column or two. */
public record Rows(String table, Map<String, String> values) {

    /** A row of names and values in turn. */
    public static Rows of(String table, String... namesAndValues) {
        return new Rows(table, Map.of()).with(namesAndValues);
    }

    public Rows with(String... namesAndValues) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Rows(table, changed);
    }

    public String insert() {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", values.values()) + ")";
    }
}
