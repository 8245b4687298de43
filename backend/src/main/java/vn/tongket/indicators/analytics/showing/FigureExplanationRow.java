package vn.tongket.indicators.analytics.showing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

/**
 * A row of an explanation as a table: the figure with its rule, the figures that stood in for the words of its formula, and
 * every reported value behind it.
 *
 * @param row {@code figure}, {@code operand} or {@code line}
 * @param firstDay the first of the days of the period that a line tells of; null for all of them
 * @param lastDay the last of them
 * @param reason why there is no value, or why a line is not in the figure
 * @param rest who has the rest of a report whose unit was cut, each as unit and share
 * @param coveredBy the reports that stand for a line, each as unit and period
 */
record FigureExplanationRow(
        String row,
        String indicator,
        UnitRef unit,
        Period period,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Map<String, String> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String method,
        @Nullable LocalizedText rule,
        @Nullable String formula,
        FigureResponse.@Nullable Coverage coverage,
        @Nullable Boolean used,
        @Nullable String reason,
        @Nullable Boolean due,
        @Nullable String slot,
        @Nullable String coveredBy,
        @Nullable BigDecimal share,
        @Nullable String rest,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal contributedNumerator,
        @Nullable BigDecimal contributedDenominator,
        @Nullable BigDecimal weight,
        @Nullable String size,
        @Nullable Integer version,
        @Nullable String valueOrigin,
        @Nullable Integer definitionVersion,
        @Nullable Source source,
        @Nullable String comment,
        @Nullable Instant approvedAt,
        @Nullable String reportedBy,
        @Nullable String approvedBy) {

    static FigureExplanationRow figure(FigureExplanation explanation) {
        FigureExplanation.Derivation formula = explanation.formula();
        return of("figure", explanation.figure(), explanation.rule(), formula == null ? null : formula.text());
    }

    static FigureExplanationRow operand(FigureResponse operand, @Nullable String formula) {
        return of("operand", operand, null, formula);
    }

    private static FigureExplanationRow of(
            String row, FigureResponse figure, @Nullable LocalizedText rule, @Nullable String formula) {
        return new FigureExplanationRow(
                row,
                figure.indicator(),
                figure.unit(),
                figure.period(),
                null,
                null,
                figure.breakdown(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.method(),
                rule,
                formula,
                figure.coverage(),
                null,
                figure.reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                figure.valueOrigin(),
                figure.definitionVersion(),
                figure.source(),
                null,
                null,
                null,
                null);
    }

    static FigureExplanationRow line(String indicator, FigureLine line) {
        return new FigureExplanationRow(
                "line",
                indicator,
                line.unit(),
                line.period(),
                line.days() == null ? null : line.days().first(),
                line.days() == null ? null : line.days().last(),
                line.breakdown(),
                line.value(),
                line.numerator(),
                line.denominator(),
                null,
                null,
                null,
                null,
                line.used(),
                line.whyNot(),
                line.due(),
                line.slot(),
                joined(line.coveredBy(), report -> report.unit().code() + " " + report.period()),
                line.share(),
                joined(line.rest(), part -> part.unit().code() + " " + part.share()),
                line.contribution(),
                line.contributedNumerator(),
                line.contributedDenominator(),
                line.weight(),
                line.size() == null ? null : line.size().text(),
                line.version(),
                line.valueOrigin(),
                line.definitionVersion(),
                line.source(),
                line.comment(),
                line.approvedAt(),
                line.reportedBy(),
                line.approvedBy());
    }

    private static <T> @Nullable String joined(List<T> some, Function<T, String> text) {
        return some.isEmpty() ? null : some.stream().map(text).collect(Collectors.joining("; "));
    }
}
