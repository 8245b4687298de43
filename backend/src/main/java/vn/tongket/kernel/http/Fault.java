package vn.tongket.kernel.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the query parameter, header, or "row 3, column value" of a file, or null
 * @param code stable code; its words stand in {@code messages/problems_*.properties}
 * @param arguments what the words mention
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, String code, List<Object> arguments) {

    /** A fault at a place of the body. */
    public static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, null, code, List.of(arguments));
    }

    /** A fault of a query parameter or header. */
    public static Fault of(String parameter, String code, Object... arguments) {
        return new Fault(null, parameter, code, List.of(arguments));
    }

    /** The same fault of a part of the body, as seen from the whole. */
    public Fault under(String place) {
        return new Fault("/" + place + (pointer == null ? "" : pointer), null, code, arguments);
    }

    /** The same fault as seen from a row of a file: the pointer's last part is the column. */
    public Fault inRow(int row) {
        String column = pointer == null ? "" : pointer.substring(pointer.lastIndexOf('/') + 1);
        return new Fault("/" + row + (column.isEmpty() ? "" : "/" + column), null, code, arguments);
    }
}
