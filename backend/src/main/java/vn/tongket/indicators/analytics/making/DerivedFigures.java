package vn.tongket.indicators.analytics.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.kernel.time.PeriodBasis;

/** Computes the figures of derived indicators from those of others, of the same unit, period and breakdown. */
public final class DerivedFigures {

    public static final String METHOD = "formula";

    private final RuleBook rules;
    private final Map<String, FigureRule> derived;
    private final FigureTable table;
    private final Set<String> done = new HashSet<>();

    /** Over a table that has the figures of all indicators that are reported. */
    DerivedFigures(RuleBook rules, FigureTable table) {
        this.rules = rules;
        this.derived = rules.derived();
        this.table = table;
    }

    void add() {
        derived.keySet().forEach(this::add);
    }

    /** After those that it is computed from; formulas do not go round in circles. */
    private void add(String code) {
        if (derived.containsKey(code) && done.add(code)) {
            Formula formula =
                    Formula.parse(Objects.requireNonNull(derived.get(code).formula()));
            formula.codes().forEach(this::add);
            places(formula).forEach(place -> rule(code, place).ifPresent(rule -> table.add(figure(rule, place))));
        }
    }

    private Optional<FigureRule> rule(String code, FigureKey place) {
        return rules.at(code, place.period())
                .or(() -> Optional.ofNullable(derived.get(code)))
                .filter(rule -> rule.formula() != null);
    }

    /** Where any operand has a figure of the whole, or all of them have one of a part. */
    private Set<FigureKey> places(Formula formula) {
        Set<FigureKey> places = new LinkedHashSet<>();
        for (FigureKey key : table.keys()) {
            boolean everywhere = formula.codes().stream().allMatch(code -> table.has(key.of(code)));
            if (formula.codes().contains(key.indicator()) && (key.breakdown().isEmpty() || everywhere)) {
                places.add(key.of(""));
            }
        }
        return places;
    }

    private FigureResponse figure(FigureRule rule, FigureKey place) {
        Formula formula = Formula.parse(Objects.requireNonNull(rule.formula()));
        List<FigureResponse> operands = new ArrayList<>();
        formula.codes().forEach(code -> table.at(place.of(code)).ifPresent(operands::add));
        FigureResponse first = operands.getFirst();
        boolean mixed =
                operands.stream().map(FigureResponse::periodBasis).distinct().count() > 1;
        Formula.Result result = mixed
                ? new Formula.Result.Missing("mixed-period-basis")
                : formula.evaluate((code, part) ->
                        table.at(place.of(code)).map(figure -> of(figure, part)).orElse(null));
        boolean redefined = rule.changedIn(place.period());
        return new FigureDraft(rule.code(), first)
                .amounts(
                        result instanceof Formula.Result.Value(Exact value)
                                ? RolledUp.Amounts.rounded(value, rule.decimals())
                                : RolledUp.Amounts.NONE)
                .unitOfMeasure(rule.unitOfMeasure())
                .periodBasis(mixed ? PeriodBasis.NOT_STATED : first.periodBasis())
                .method(METHOD)
                .reason(result instanceof Formula.Result.Missing(String reason) ? reason(reason, operands) : null)
                .coverage(coverage(operands, formula))
                .marks(
                        operands.stream().anyMatch(FigureResponse::provisional),
                        operands.stream().anyMatch(FigureResponse::estimated),
                        redefined || operands.stream().anyMatch(FigureResponse::breakInSeries),
                        redefined)
                .learnedLater(operands.stream().anyMatch(FigureResponse::hasLearnedLater))
                .remarks(remarks(operands, redefined))
                .notConvertible(List.of())
                .definitionVersion(rule.version())
                .made();
    }

    private static @Nullable Exact of(FigureResponse figure, Formula.Part part) {
        return switch (part) {
            case VALUE -> figure.value() == null ? null : figure.exactly();
            case NUMERATOR -> Exact.ofNullable(figure.numerator());
            case DENOMINATOR -> Exact.ofNullable(figure.denominator());
        };
    }

    /** Where the unit is no more, that is the reason, and not that its operands are missing. */
    private static String reason(String reason, List<FigureResponse> operands) {
        return operands.stream()
                .map(FigureResponse::reason)
                .filter(own -> own != null && own.endsWith("-vanished"))
                .findFirst()
                .orElse(reason);
    }

    /** That of the least complete operand. */
    private static FigureResponse.Coverage coverage(List<FigureResponse> operands, Formula formula) {
        FigureResponse.Coverage least = operands.stream()
                .map(FigureResponse::coverage)
                .min(Comparator.comparingDouble(
                        each -> each.expected() == 0 ? 1 : (double) each.reported() / each.expected()))
                .orElseThrow();
        return operands.size() == formula.codes().size() ? least : new FigureResponse.Coverage(0, least.expected());
    }

    private static List<String> remarks(List<FigureResponse> operands, boolean redefined) {
        TreeSet<String> remarks = new TreeSet<>();
        operands.forEach(operand -> remarks.addAll(operand.remarks()));
        if (redefined) {
            remarks.add(FigureRollUp.DEFINITION_CHANGED);
        }
        return List.copyOf(remarks);
    }
}
