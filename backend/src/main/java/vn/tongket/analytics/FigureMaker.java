package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Formula;
import vn.tongket.indicators.Indicators;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.time.Frequency;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;

/** Makes the figures of a question: a page by one statement, or all of them where some are computed from others. */
@ApplicationScoped
class FigureMaker {

    /** More figures than these are not computed for one question. */
    static final int MOST = 50_000;

    private final RolledUpRepository rolledUp;
    private final KnownRules known;
    private final FigureScopes scopes;
    private final Indicators indicators;

    FigureMaker(RolledUpRepository rolledUp, KnownRules known, FigureScopes scopes, Indicators indicators) {
        this.rolledUp = rolledUp;
        this.known = known;
        this.scopes = scopes;
        this.indicators = indicators;
    }

    /** The rules that the figures of a question follow, without those of the operands of derived indicators. */
    RuleBook rules(FigureQuestion question) {
        return new RuleBook(
                question.sight() == null
                        ? known.of(question.indicators(), days(question.periods()), finer(question.periods()))
                        : read(question.indicators(), question.periods()));
    }

    private List<FigureRule> read(Collection<String> codes, List<Period> periods) {
        return rolledUp.rules(codes, days(periods), finer(periods));
    }

    private static @Nullable List<LocalDate> days(List<Period> periods) {
        return periods.isEmpty()
                ? null
                : periods.stream().map(Period::lastDay).distinct().toList();
    }

    /** The frequencies of which one of the periods could be made. */
    private static List<String> finer(List<Period> periods) {
        return periods.stream()
                .map(Period::frequency)
                .min(Comparator.naturalOrder())
                .map(coarsest -> Set.of(Frequency.values()).stream()
                        .filter(frequency -> frequency.finerThan(coarsest))
                        .map(Frequency::code)
                        .toList())
                .orElse(List.of());
    }

    /** Whether one statement makes all figures of a question. */
    static boolean plain(FigureQuestion question, RuleBook rules) {
        return !question.wholes() && rules.derived().isEmpty() && !rules.rollsUpInTime(question.periods());
    }

    /** A page of what one statement makes. */
    Page<FigureResponse> page(FigureQuestion question, RuleBook rules, PageRequest page, Forest forest) {
        FigureScopes.LaidOut laidOut = scopes.of(forest, rules.stored(), question.units(), question.fixed());
        FigureScope scope = laidOut.scope();
        FigureRollUp rollUp = new FigureRollUp(scope, forest, breaks(question, forest));
        if (summable(question, scope, page)) {
            Page<RolledUp> summed = rolledUp.summed(question, scope, laidOut.sums(), page);
            if (summed.items().stream().noneMatch(row -> row.has(FigureScope.MIXED))) {
                return summed.map(rollUp::figure, FigureResponse.class);
            }
        }
        return rolledUp.page(question, scope, page, rollUp::figure);
    }

    /** Whether sums may say all that is asked: what is approved, as it is known now, and no value by itself. */
    private static boolean summable(FigureQuestion question, FigureScope scope, PageRequest page) {
        return question.asOf() == null
                && question.sight() == null
                && !page.count()
                && scope.readings().stream().noneMatch(FigureScope.Reading::each);
    }

    private static @Nullable FigureBreaks breaks(FigureQuestion question, Forest forest) {
        return question.fixed() == null ? new FigureBreaks(forest) : null;
    }

    /** All figures of a question. */
    List<FigureResponse> all(FigureQuestion question, Forest forest) {
        return all(question, rules(question), forest);
    }

    /**
     * All figures of a question.
     *
     * @throws ApiProblem 400 where it is about more of them than are computed at once
     */
    List<FigureResponse> all(FigureQuestion question, RuleBook rules, Forest forest) {
        readOperands(rules, question.periods());
        FigureTable table = new FigureTable(everything(question, rules, forest));
        if (rules.rollsUpInTime(question.periods())) {
            new TimeRollUps(question, rules, forest, this).addTo(table);
        }
        if (question.wholes()) {
            addWholes(question, rules, forest, table);
        }
        if (!rules.derived().isEmpty()) {
            new DerivedFigures(rules, table).add();
        }
        Set<String> asked = Set.copyOf(question.indicators());
        return table.figures().stream()
                .filter(figure -> asked.isEmpty() || asked.contains(figure.indicator()))
                .filter(figure -> question.breakdowns().isEmpty()
                        || question.breakdowns().contains(FigureKey.of(figure).breakdown()))
                .toList();
    }

    /** Takes the rules of all that formulas name into the book. */
    private void readOperands(RuleBook rules, List<Period> periods) {
        Set<String> operands = new LinkedHashSet<>();
        Set<String> unread = named(rules);
        while (!unread.isEmpty()) {
            operands.addAll(unread);
            rules.add(read(unread, periods));
            unread = named(rules);
            unread.removeAll(operands);
        }
    }

    private static Set<String> named(RuleBook rules) {
        Set<String> named = new LinkedHashSet<>();
        rules.all().stream()
                .filter(rule -> rule.formula() != null)
                .forEach(rule -> named.addAll(Formula.parse(rule.formula()).codes()));
        return named;
    }

    /** What is made of values that are reported for the very periods. */
    List<FigureResponse> everything(FigureQuestion question, RuleBook rules, Forest forest) {
        Page<FigureResponse> figures = page(question, rules, new PageRequest(MOST, null, List.of(), false), forest);
        if (figures.next() != null) {
            throw ApiProblem.invalidQuery(List.of(Fault.of("indicator", "figure.too-many", MOST)));
        }
        return figures.items();
    }

    /** The rules of what is reported for periods that make up longer ones. */
    RuleBook reported(Collection<String> codes, List<Period> periods) {
        return new RuleBook(rolledUp.rules(codes, days(periods), List.of()));
    }

    private void addWholes(FigureQuestion question, RuleBook rules, Forest forest, FigureTable table) {
        FigureTable parts = new FigureTable(everything(question.parts(List.of()), rules, forest));
        if (rules.rollsUpInTime(question.periods())) {
            new TimeRollUps(question.parts(List.of()), rules, forest, this).addTo(parts);
        }
        Map<FigureKey, List<FigureResponse>> byWhole = parts.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> FigureKey.of(figure).part(""), LinkedHashMap::new, Collectors.toList()));
        byWhole.forEach((key, all) -> rules.at(key.indicator(), key.period())
                .filter(rule -> !table.has(key))
                .flatMap(rule -> new BreakdownRollUp(
                                rule,
                                indicators
                                        .definition(key.indicator(), rule.day())
                                        .breakdowns())
                        .of(all))
                .ifPresent(table::add));
    }

    /** Figures by what they are about. */
    Map<FigureKey, FigureResponse> byKey(FigureQuestion question, Forest forest) {
        return all(question, forest).stream()
                .collect(Collectors.toMap(FigureKey::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
