package vn.tongket.samples;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.tongket.kernel.http.answer.Imported;

/**
 * A kind of row of which packs consist.
 *
 * @param key what names a row among its kind
 * @param title what a person calls it
 * @param owns whether a row of another file is a part of it
 * @param put makes the installation say what the row and its parts say
 */
record PackKind(
        Function<SampleRow, String> key,
        Function<SampleRow, String> title,
        BiPredicate<SampleRow, SampleRow> owns,
        BiFunction<SampleRow, List<SampleRow>, Imported> put) {

    /** One whose rows stand alone. */
    static PackKind of(
            Function<SampleRow, String> key, Function<SampleRow, String> title, Function<SampleRow, Imported> put) {
        return new PackKind(key, title, (row, part) -> false, (row, parts) -> put.apply(row));
    }

    /** The values of some columns, as a key. */
    static Function<SampleRow, String> columns(String... columns) {
        return row ->
                String.join("/", java.util.Arrays.stream(columns).map(row::text).toList());
    }
}
