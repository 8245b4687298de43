package vn.tongket.services.tables;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;

/** Reads a file row by row. */
public interface RowReader extends Closeable {

    /**
     * The next row, or null at the end.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 where the file cannot be read any further
     */
    @Nullable
    TableRow next();

    /**
     * Cells that the file shows as one and that lie below its header, each at its row: of all but the first nobody can tell
     * what they say.
     */
    default List<Fault> mergedCells() {
        return List.of();
    }

    /** Whether who opens the file does not see a row. */
    default boolean hides(int row) {
        return false;
    }
}
