package vn.tongket.platform.persistence;

/**
 * A key that a list may be sorted by.
 *
 * @param name what callers write
 * @param expression SQL that is never null
 * @param type SQL type of the expression
 */
public record SortKey(String name, String expression, String type) {

    /** Texts, in code point order so that it does not depend on the server's locale. */
    public static SortKey text(String name, String expression) {
        return new SortKey(name, expression + " collate \"C\"", "text");
    }

    public static SortKey number(String name, String expression) {
        return new SortKey(name, expression, "numeric");
    }

    public static SortKey date(String name, String expression) {
        return new SortKey(name, expression, "date");
    }

    public static SortKey instant(String name, String expression) {
        return new SortKey(name, expression, "timestamptz");
    }

    public static SortKey id(String expression) {
        return new SortKey("id", expression, "uuid");
    }
}
