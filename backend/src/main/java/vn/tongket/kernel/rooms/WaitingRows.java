package vn.tongket.kernel.rooms;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait for somebody.
 *
 * @param statement selects {@code place} (texts that lead to the thing), {@code code}, {@code title_vi}, {@code title_en},
 *     {@code unit_id}, {@code due} (the day by which it is wanted) and {@code since} (since when it waits)
 * @param arguments of the statement
 */
public record WaitingRows(String statement, List<@Nullable Object> arguments) {

    /** Rows of a statement with its arguments. */
    public static WaitingRows of(String statement, @Nullable Object... arguments) {
        return new WaitingRows(statement, Arrays.asList(arguments));
    }
}
