package vn.tongket.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Tabular;

/**
 * A reported total beside what its parts come to.
 *
 * @param printed what the unit itself reported, as it was approved; null where it reported nothing
 * @param partsBy whether the parts are the units below it, or the parts of a breakdown
 * @param parts figures of the parts, those without a value too
 * @param method how the parts become one
 * @param sum what the parts come to; null where they cannot be put together, or none has a value
 * @param sumNumerator the same for the numerators of a ratio
 * @param sumDenominator the same for the denominators
 * @param difference printed value less sum
 * @param reason why there is no sum, or null
 * @param verdict of the parts against the printed total: {@code equal}, {@code above} or {@code below} it, {@code
 *     incomplete} (some have no value, and they differ), {@code not-additive}, {@code no-printed-total}, {@code no-parts}.
 *     Parts that are counts are {@code above} also while others are missing, since these cannot take anything away.
 */
@Schema(name = "FigureStatement")
record FigureStatement(
        @Nullable FigureResponse printed,

        @Schema(enumeration = {"unit", "breakdown"}) String partsBy,

        List<FigureResponse> parts,
        String method,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal sumNumerator,
        @Nullable BigDecimal sumDenominator,
        @Nullable BigDecimal difference,
        @Nullable String reason,

        @Schema(enumeration = {"equal", "above", "below", "incomplete", "not-additive", "no-printed-total", "no-parts"})
        String verdict)
        implements Tabular {

    @Override
    public List<FigureStatementRow> tableRows() {
        List<FigureStatementRow> rows = new ArrayList<>();
        if (printed != null) {
            rows.add(FigureStatementRow.printed(printed));
        }
        parts.forEach(part -> rows.add(FigureStatementRow.part(part)));
        rows.add(FigureStatementRow.sum(this));
        return rows;
    }

    @Override
    public Class<FigureStatementRow> tableRow() {
        return FigureStatementRow.class;
    }
}
