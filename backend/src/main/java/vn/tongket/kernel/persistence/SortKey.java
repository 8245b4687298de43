package vn.tongket.kernel.persistence;

/**
 * A key that a list may be sorted by.
 *
 * @param name what callers write
 * @param expression SQL that is never null
 * @param type SQL type of the expression
 */
public record SortKey(String name, String expression, String type) {

    /** Codes and the like, in code point order so that it does not depend on the server's locale. */
    public static SortKey text(String name, String expression) {
        return new SortKey(name, expression + " collate \"C\"", "text");
    }

    /** Names that people read, in the order of a Vietnamese dictionary: a ă â b c d đ e ê …, tones last. */
    public static SortKey name(String expression) {
        return new SortKey("name", expression + " collate \"vi-x-icu\"", "text");
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
