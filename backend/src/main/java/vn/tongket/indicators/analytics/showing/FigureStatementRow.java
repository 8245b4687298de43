package vn.tongket.indicators.analytics.showing;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

/**
 * A row of a statement as a table: the printed total, each part, and what the parts come to.
 *
 * @param row {@code printed}, {@code stated} (printed elsewhere), {@code part} or {@code sum}
 * @param indicator null for the sum, and for a total that was printed elsewhere
 * @param unit null for the same
 * @param difference printed value less sum; at the sum, as the verdict is
 * @param allowedFrom at the sum of a formula, the smallest total that its words allow
 * @param allowedTo the greatest
 */
record FigureStatementRow(
        String row,
        @Nullable String indicator,
        @Nullable UnitRef unit,
        @Nullable Period period,
        @Nullable Map<String, String> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String method,
        @Nullable String reason,
        FigureResponse.@Nullable Coverage coverage,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal allowedFrom,
        @Nullable BigDecimal allowedTo,
        @Nullable String verdict,
        @Nullable Source source) {

    static FigureStatementRow printed(FigureResponse total) {
        return of("printed", total);
    }

    static FigureStatementRow stated(BigDecimal total) {
        return new FigureStatementRow(
                "stated", null, null, null, null, total, null, null, "stated", null, null, null, null, null, null,
                null);
    }

    static FigureStatementRow part(FigureResponse part) {
        return of("part", part);
    }

    static FigureStatementRow sum(FigureStatement statement) {
        return new FigureStatementRow(
                "sum",
                null,
                null,
                null,
                null,
                statement.sum(),
                statement.sumNumerator(),
                statement.sumDenominator(),
                statement.method(),
                statement.reason(),
                null,
                statement.difference(),
                statement.allowed() == null ? null : statement.allowed().from(),
                statement.allowed() == null ? null : statement.allowed().to(),
                statement.verdict(),
                null);
    }

    private static FigureStatementRow of(String row, FigureResponse figure) {
        return new FigureStatementRow(
                row,
                figure.indicator(),
                figure.unit(),
                figure.period(),
                figure.breakdown(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.method(),
                figure.reason(),
                figure.coverage(),
                null,
                null,
                null,
                null,
                figure.source());
    }
}
