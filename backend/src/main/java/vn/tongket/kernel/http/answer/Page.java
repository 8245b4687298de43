package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the rows
 * @param next address of the following part, or null at the end; inside the house, the bare cursor
 * @param total number of all rows, when it was asked for
 * @param type what a row is, for answers as tables
 */
public record Page<T>(
        @NotNull List<T> items,
        @Nullable @Schema(nullable = true) String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
        @JsonIgnore @Schema(hidden = true) Class<T> type)
        implements Tabular {

    /** The same part with other rows. */
    public <R> Page<R> map(Function<T, R> mapping, Class<R> rowType) {
        return new Page<>(items.stream().map(mapping).toList(), next, total, rowType);
    }

    /** The same part with as many rows that say more. */
    public Page<T> with(List<T> rows) {
        return new Page<>(rows, next, total, type);
    }

    @Override
    public List<T> tableRows() {
        return items;
    }

    @Override
    public Class<T> tableRow() {
        return type;
    }

    Page<T> withNext(@Nullable String address) {
        return new Page<>(items, address, total, type);
    }
}
