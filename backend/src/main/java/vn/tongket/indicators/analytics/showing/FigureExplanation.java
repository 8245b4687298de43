package vn.tongket.indicators.analytics.showing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.CoverFigure;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.http.answer.Tabular;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

/**
 * Where a figure comes from, down to the reported values.
 *
 * @param figure the figure itself
 * @param method how it came about, as in the figure
 * @param rule the same in words
 * @param lines the reported values behind it, and those that are not in it with the reason; the first of them
 * @param linesNext address of the following ones, or null where these are all
 * @param linesTotal how many there are
 * @param subtotals of a figure of a longer period, what each piece of it comes to; empty where it is the unit's own report, of
 *     a period in one piece, or what stood on its last day
 * @param contradictions reports that tell the same and say something else, each side with its total
 * @param definition what the indicator means in that period
 * @param formula of a derived indicator; null for others
 * @param boundaries in which units it is shown
 * @param allLines the lines of all pages, for the table
 */
@Schema(name = "FigureExplanation")
record FigureExplanation(
        FigureResponse figure,
        String method,
        LocalizedText rule,
        List<FigureLine> lines,
        @Nullable String linesNext,
        Integer linesTotal,
        List<Subtotal> subtotals,
        List<Contradiction> contradictions,
        Meaning definition,
        @Nullable Derivation formula,
        Shown boundaries,
        @JsonIgnore @Schema(hidden = true) List<FigureLine> allLines)
        implements Tabular {

    /**
     * The definition in force in the period.
     *
     * @param version its number
     * @param validFrom its first day; null where it holds from the beginning
     * @param missingInSpace what a missing value of a unit means: {@code skip}, {@code require-all} or {@code zero}
     * @param missingInTime what a missing period means
     * @param reportsFor of which days a report tells where units change inside its period
     * @param weight the indicator that weighs, for a weighted mean
     */
    @Schema(name = "FigureDefinition")
    record Meaning(
            String code,
            Integer version,
            @Nullable LocalDate validFrom,
            Name name,
            @Nullable LocalizedText meaning,
            Measure measure,
            @Nullable Name numerator,
            @Nullable Name denominator,
            String unitOfMeasure,
            Integer decimals,
            Direction direction,
            RollUp rollUpInSpace,
            RollUp rollUpInTime,

            @Schema(enumeration = {"skip", "require-all", "zero"})
            String missingInSpace,

            @Schema(enumeration = {"skip", "require-all", "zero"})
            String missingInTime,

            ReportsFor reportsFor,
            @Nullable String weight,
            @Nullable String legalBasis,
            @Nullable LocalizedText scope,
            @Nullable LocalizedText exclusions) {}

    /**
     * A formula and what stood in for its words.
     *
     * @param text as it is defined
     * @param operands the figures of the indicators in it, of the same unit, period and breakdown
     * @param derived the formula of each indicator in it that is derived in its turn, and of those in these, each once
     */
    @Schema(name = "FigureFormula")
    record Derivation(String text, List<FigureResponse> operands, List<OperandFormula> derived) {}

    /**
     * The formula of an operand.
     *
     * @param text as it is defined
     * @param operands the figures of the indicators in it
     */
    @Schema(name = "FigureOperandFormula")
    record OperandFormula(String indicator, String text, List<FigureResponse> operands) {}

    /**
     * What the reports of one piece of a longer period come to. By the rule in time they come to the figure.
     *
     * @param period a piece of the period, or several where one report tells of them
     * @param exact what it comes to, not rounded; null where it comes to nothing
     * @param numerator of a ratio
     * @param reason why it comes to nothing, or null
     */
    @Schema(name = "FigureSubtotal")
    record Subtotal(
            @Schema(implementation = String.class, example = "2025-07")
            Period period,

            @Nullable @Schema(implementation = String.class, example = "4/3")
            Exact exact,

            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,

            @Nullable
            @Schema(
                    enumeration = {
                        "not-reported",
                        "not-applicable",
                        "share-unknown",
                        "not-convertible",
                        "no-roll-up",
                        "incomplete",
                        "weight-missing",
                        "division-by-zero"
                    })
            String reason) {

        static Subtotal of(CoverFigure.Subtotal made) {
            return new Subtotal(made.period(), made.exact(), made.numerator(), made.denominator(), made.reason());
        }
    }

    /**
     * Reports that tell the same and say something else.
     *
     * @param reason {@code conflicting-periods}: a unit's longer report and its shorter ones; {@code conflicting-units}: a unit
     *     and those that it came from
     * @param counted the side that counts
     */
    @Schema(name = "FigureContradiction")
    record Contradiction(
            @Schema(enumeration = {"conflicting-periods", "conflicting-units"})
            String reason,

            Side counted,
            Side other) {}

    /**
     * One side of a contradiction, added up.
     *
     * @param value null for a ratio whose terms are compared
     */
    @Schema(name = "FigureContradictionSide")
    record Side(
            List<Told> reports,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** A report, by its unit and period. */
    @Schema(name = "FigureContradictingReport")
    record Told(
            UnitRef unit,

            @Schema(implementation = String.class, example = "2025-07")
            Period period) {}

    /**
     * In which units a figure is shown.
     *
     * @param day the day of these units
     * @param acts the reorganisation acts between that day and the period that concern its units
     */
    @Schema(name = "FigureBoundaries")
    record Shown(LocalDate day, List<BoundaryAct> acts) {}

    /**
     * A reorganisation act.
     *
     * @param id to be found under {@code /unit-changes}
     * @param legalBasis the document that it rests on
     */
    @Schema(name = "BoundaryAct")
    record BoundaryAct(UUID id, LocalDate effectiveDate, Name title, String legalBasis) {}

    @Override
    public List<FigureExplanationRow> tableRows() {
        List<FigureExplanationRow> rows = new ArrayList<>(List.of(FigureExplanationRow.figure(this)));
        if (formula != null) {
            add(formula, rows);
        }
        allLines.forEach(line -> rows.add(FigureExplanationRow.line(figure.indicator(), line)));
        return rows;
    }

    /** Each operand once, with its formula where it has one. */
    private static void add(Derivation formula, List<FigureExplanationRow> rows) {
        Map<String, String> texts = new HashMap<>();
        formula.derived().forEach(each -> texts.put(each.indicator(), each.text()));
        Stream.concat(formula.operands().stream(), formula.derived().stream().flatMap(each -> each.operands().stream()))
                .collect(Collectors.toMap(
                        FigureResponse::indicator, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .forEach(operand -> rows.add(FigureExplanationRow.operand(operand, texts.get(operand.indicator()))));
    }

    @Override
    public Class<FigureExplanationRow> tableRow() {
        return FigureExplanationRow.class;
    }
}
