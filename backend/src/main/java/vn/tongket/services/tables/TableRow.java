package vn.tongket.services.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;

/**
 * One row of a file.
 *
 * @param row its number in the file, as a person counts who opens it
 * @param columns where each column of the file stands among the cells
 * @param cells texts, and in files that tell types apart also numbers ({@link java.math.BigDecimal}) and booleans; null
 *     where a cell is empty
 * @param faults why the row cannot be read; empty when it can
 */
public record TableRow(int row, Map<String, Integer> columns, List<@Nullable Object> cells, List<Fault> faults) {

    /** A cell, or null where it is empty or its column is not in the file. */
    public @Nullable Object cell(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? null : cells.get(place);
    }
}
