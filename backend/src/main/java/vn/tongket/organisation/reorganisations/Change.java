package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;

/**
 * A row of an act.
 *
 * @param row its number, as the caller counts
 * @param pointer where it stands in the caller's body
 */
record Change(
        int row,
        String pointer,
        ChangeKind kind,
        @Nullable String unit,
        @Nullable String successor,
        @Nullable BigDecimal share,
        @Nullable String code,
        @Nullable Name name,
        @Nullable String unitKind,
        @Nullable String parent) {

    static Change of(int row, String pointer, WriteChange body) {
        return new Change(
                row,
                pointer,
                body.change(),
                body.unit(),
                body.successor(),
                body.share(),
                body.code(),
                body.name(),
                body.kind(),
                body.parent());
    }

    /** Something wrong with one of its cells. */
    Fault fault(String column, String code, Object... arguments) {
        return Fault.at(pointer + "/" + column, code, arguments);
    }

    /** What is missing, and what has no meaning for this kind of change. */
    List<Fault> shapeFaults() {
        Stream<Fault> missing = kind.needed().stream()
                .sorted()
                .filter(column -> cell(column) == null)
                .map(column -> fault(column, "body.required"));
        Stream<Fault> unwanted = Stream.of("unit", "successor", "share", "code", "name", "kind", "parent")
                .filter(column -> cell(column) != null && !kind.takes(column))
                .map(column -> fault(column, "unit-change.cell-unwanted", kind.code()));
        Stream<Fault> empty = kind == ChangeKind.RENAME && name == null && code == null
                ? Stream.of(fault("name", "unit-change.nothing-renamed"))
                : Stream.empty();
        return Stream.of(missing, unwanted, empty).flatMap(faults -> faults).toList();
    }

    private @Nullable Object cell(String column) {
        return switch (column) {
            case "unit" -> unit;
            case "successor" -> successor;
            case "share" -> share;
            case "code" -> code;
            case "name" -> name;
            case "kind" -> unitKind;
            case "parent" -> parent;
            default -> null;
        };
    }
}
