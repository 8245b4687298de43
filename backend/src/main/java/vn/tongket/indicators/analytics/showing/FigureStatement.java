package vn.tongket.indicators.analytics.showing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.kernel.http.answer.Tabular;
import vn.tongket.organisation.units.Level;

/**
 * A reported total beside what its parts come to.
 *
 * @param printed what the unit itself reported, as it was approved; null where it reported nothing
 * @param stated the total that the question named, as it was printed elsewhere; it is held against the parts then
 * @param partsBy whether the parts are the units below it, the parts of a breakdown, or what a formula names
 * @param parts figures of the parts, those without a value too
 * @param levels the same held against the units of each level below it, from the top; empty where there is one level only, and
 *     where parts are no units
 * @param method how the parts become one
 * @param sum what the parts come to; null where they cannot be put together, or none has a value
 * @param sumNumerator the same for the numerators of a ratio
 * @param sumDenominator the same for the denominators
 * @param difference printed value less sum; of a stated one in its own decimals
 * @param allowed of a formula, from where to where its value may lie, since its words are printed in so many decimals;
 *     null where it divides by what may be zero
 * @param reason why there is no sum, or null
 * @param verdict of the parts against the printed total: {@code equal}, {@code above} or {@code below} it, {@code
 *     incomplete} (some have no value, and they differ), {@code not-additive}, {@code no-printed-total}, {@code no-parts}.
 *     {@code within}: another number than the formula comes to, but the rounding of its words allows it. Parts that are counts are {@code above} also while others are missing, since these cannot take anything away.
 */
@Schema(name = "FigureStatement")
record FigureStatement(
        @Nullable FigureResponse printed,
        @Nullable BigDecimal stated,

        @Schema(enumeration = {"unit", "breakdown", "operand"})
        String partsBy,

        List<FigureResponse> parts,
        List<AtLevel> levels,
        String method,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal sumNumerator,
        @Nullable BigDecimal sumDenominator,
        @Nullable BigDecimal difference,
        @Nullable Allowed allowed,
        @Nullable String reason,

        @Schema(
                enumeration = {
                    "equal",
                    "within",
                    "above",
                    "below",
                    "incomplete",
                    "not-additive",
                    "no-printed-total",
                    "no-parts"
                })
        String verdict)
        implements Tabular {

    /** The same, held against the units of some levels too. */
    FigureStatement atLevels(List<AtLevel> found) {
        return new FigureStatement(
                printed,
                stated,
                partsBy,
                parts,
                found,
                method,
                sum,
                sumNumerator,
                sumDenominator,
                difference,
                allowed,
                reason,
                verdict);
    }

    /**
     * What the units of one level below come to.
     *
     * @param units how many they are
     * @param told how many of them have a value
     * @param difference printed value less sum; null where there is no sum, or no printed total
     */
    @Schema(name = "StatementAtLevel")
    record AtLevel(
            Level level,
            Integer units,
            Integer told,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal difference,

            @Schema(
                    enumeration = {
                        "equal",
                        "above",
                        "below",
                        "incomplete",
                        "not-additive",
                        "no-printed-total",
                        "no-parts"
                    })
            String verdict) {

        static AtLevel of(Level level, FigureStatement statement) {
            return new AtLevel(
                    level,
                    statement.parts().size(),
                    Math.toIntExact(statement.parts().stream()
                            .filter(part -> part.value() != null)
                            .count()),
                    statement.sum(),
                    statement.difference(),
                    statement.verdict());
        }
    }

    /**
     * Between which numbers a printed total may lie, both included.
     *
     * @param from in the decimals of the stated total, or of the indicator
     */
    @Schema(name = "AllowedTotal")
    record Allowed(BigDecimal from, BigDecimal to) {

        boolean has(BigDecimal total) {
            return from.compareTo(total) <= 0 && total.compareTo(to) <= 0;
        }
    }

    @Override
    public List<FigureStatementRow> tableRows() {
        List<FigureStatementRow> rows = new ArrayList<>();
        if (printed != null) {
            rows.add(FigureStatementRow.printed(printed));
        }
        if (stated != null) {
            rows.add(FigureStatementRow.stated(stated));
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
