package vn.tongket.services.tables;

import org.jspecify.annotations.Nullable;

/** Counts the rows that are read although who opens the file does not see them. */
public final class HiddenRows {

    private int count;
    private @Nullable Integer first;

    /** Counts a row if the file hides it. */
    public void pass(RowReader reader, TableRow row) {
        if (reader.hides(row.row())) {
            count++;
            first = first == null ? row.row() : first;
        }
    }

    /** How many there were. */
    public int count() {
        return count;
    }

    /** The first of them, or null. */
    public @Nullable Integer first() {
        return first;
    }
}
