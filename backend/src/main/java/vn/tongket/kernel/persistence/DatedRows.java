package vn.tongket.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of versions that hold from {@code valid_from} until before {@code valid_to}.
 *
 * @param ofKey condition that the rows of one key meet, with the key as its argument
 */
public record DatedRows(Sql sql, String table, String ofKey) {

    /** Lets two writers come one after the other, so that neither misses the days of the other. */
    public void waitForOthers() {
        sql.update("lock table " + table + " in share row exclusive mode");
    }

    /** First days of the other versions of a key that hold on a day between these. */
    public List<String> overlapping(String key, LocalDate from, @Nullable LocalDate to) {
        return sql.list(
                "select valid_from::text as day from " + table + " where " + ofKey
                        + " and valid_from <> ? and daterange(valid_from, valid_to) && daterange(?::date, ?::date)"
                        + " order by valid_from",
                row -> row.text("day"),
                key,
                from,
                from,
                to);
    }
}
