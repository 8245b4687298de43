package vn.tongket.platform.tables;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row. */
public interface RowReader extends Closeable {

    /**
     * The next row, or null at the end.
     *
     * @throws vn.tongket.platform.http.ApiProblem 400 where the file cannot be read any further
     */
    @Nullable
    TableRow next();
}
