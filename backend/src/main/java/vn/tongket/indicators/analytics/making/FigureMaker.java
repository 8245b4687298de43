package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Dimension;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;

/** Makes the figures of a question: a page by one statement, or all of them where some are computed from others. */
@ApplicationScoped
public class FigureMaker {

    /** More figures than these are not computed for one question. */
    public static final int MOST = 50_000;

    private final RolledUpRepository rolledUp;
    private final KnownRules known;
    private final FigureScopes scopes;
    private final Covers covers;
    private final Indicators indicators;

    FigureMaker(
            RolledUpRepository rolledUp, KnownRules known, FigureScopes scopes, Covers covers, Indicators indicators) {
        this.rolledUp = rolledUp;
        this.known = known;
        this.scopes = scopes;
        this.covers = covers;
        this.indicators = indicators;
    }

    /** The rules that the figures of a question follow, without those of the operands of derived indicators. */
    public RuleBook rules(FigureQuestion question) {
        return new RuleBook(
                question.visibility() == null && question.asOf() == null
                        ? known.of(question.indicators(), days(question.periods()), finer(question.periods()))
                        : read(question.indicators(), question));
    }

    private List<FigureRule> read(Collection<String> codes, FigureQuestion question) {
        return rolledUp.rules(codes, days(question.periods()), finer(question.periods()), question.asOf());
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
    public static boolean plain(FigureQuestion question, RuleBook rules) {
        return !question.wholes() && rules.derived().isEmpty() && !rules.rollsUpInTime(question.periods());
    }

    /** A page of what one statement makes. */
    public Page<FigureResponse> page(
            FigureQuestion question, RuleBook rules, PageRequest page, UnitHierarchy hierarchy) {
        return page(question, rules, page, hierarchy, new HashSet<>());
    }

    private Page<FigureResponse> page(
            FigureQuestion question,
            RuleBook rules,
            PageRequest page,
            UnitHierarchy hierarchy,
            Set<FigureKey> covered) {
        if (question.asOf() != null) {
            FigureScope scope = new FigureScope(hierarchy, rules.stored(), question.units(), question.fixed());
            FigureRollUp rollUp = new FigureRollUp(scope, hierarchy, breaks(question, hierarchy));
            return figures(question, scope, rolledUp.page(question, scope, page), rollUp, hierarchy, covered);
        }
        FigureScopes.LaidOut laidOut = scopes.of(hierarchy, rules.stored(), question.units(), question.fixed());
        FigureScope scope = laidOut.scope();
        FigureRollUp rollUp = new FigureRollUp(scope, hierarchy, breaks(question, hierarchy));
        if (summable(question, scope, page)) {
            Optional<Page<RolledUp>> told = told(
                    question,
                    laidOut,
                    rolledUp.summed(question, scope, laidOut.read().sums(), page));
            if (told.isPresent()) {
                return figures(question, scope, told.get(), rollUp, hierarchy, covered);
            }
        }
        return figures(question, scope, rolledUp.page(question, scope, page), rollUp, hierarchy, covered);
    }

    /** What a sum stands for. */
    private record Group(UUID indicator, int place, Period period, String breakdown) {

        static Group of(RolledUp row) {
            return new Group(row.indicatorId(), row.place(), row.period(), row.breakdown());
        }
    }

    /**
     * Sums, and in the place of those that do not count as they stand, what they come to with the few values that stand beside
     * or above them; where that does not tell it, what was reported value by value. Empty where that is quicker done for all
     * of them, or where nothing that was reported belongs to one.
     */
    private Optional<Page<RolledUp>> told(
            FigureQuestion question, FigureScopes.LaidOut laidOut, Page<RolledUp> summed) {
        List<RolledUp> mixed = summed.items().stream()
                .filter(row -> row.has(FigureScope.MIXED))
                .toList();
        if (mixed.isEmpty()) {
            return Optional.of(summed);
        }
        FigureScope scope = laidOut.scope();
        Map<Group, RolledUp> each = new HashMap<>();
        rolledUp.layered(question, scope, laidOut.read(), mixed, MOST).forEach(row -> each.put(Group.of(row), row));
        List<RolledUp> untold = mixed.stream()
                .filter(row -> each.getOrDefault(Group.of(row), row).has(FigureScope.MIXED))
                .toList();
        if (2 * untold.size() > summed.items().size()) {
            return Optional.empty();
        }
        if (!untold.isEmpty()) {
            rolledUp.groups(question, scope, untold, MOST).forEach(row -> each.put(Group.of(row), row));
        }
        return mixed.stream().map(Group::of).allMatch(each::containsKey)
                ? Optional.of(summed.map(
                        row -> row.has(FigureScope.MIXED) ? Objects.requireNonNull(each.get(Group.of(row))) : row,
                        RolledUp.class))
                : Optional.empty();
    }

    /** Sums become figures; what a sum does not tell, a cover does. */
    private Page<FigureResponse> figures(
            FigureQuestion question,
            FigureScope scope,
            Page<RolledUp> rows,
            FigureRollUp rollUp,
            UnitHierarchy hierarchy,
            Set<FigureKey> taken) {
        Page<FigureResponse> summed = rows.map(rollUp::figure, FigureResponse.class);
        List<Covers.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < rows.items().size(); i++) {
            RolledUp row = rows.items().get(i);
            if (irregular(scope, row, hierarchy)) {
                FigureRule rule = scope.rule(row.indicatorId(), row.day());
                LocalDate shown = question.shownDay(row.period(), rule.basis());
                wanted.add(new Covers.Wanted(rule, summed.items().get(i), shown));
            }
        }
        wanted.forEach(each -> taken.add(each.key()));
        Iterator<FigureResponse> covered =
                covers.of(question, hierarchy, wanted).iterator();
        Iterator<RolledUp> row = rows.items().iterator();
        return summed.map(
                figure -> irregular(scope, row.next(), hierarchy) ? covered.next() : figure, FigureResponse.class);
    }

    private static boolean irregular(FigureScope scope, RolledUp row, UnitHierarchy hierarchy) {
        return scope.shown().get(row.place()).gone() == null
                && (row.has(FigureScope.IRREGULAR)
                        || scope.rule(row.indicatorId(), row.day()).dayByDay(hierarchy, row.period())
                        || ofOtherLand(scope.rule(row.indicatorId(), row.day()), row, hierarchy));
    }

    /** Whether values under another basis than the definition's are of a day on which units were others. */
    private static boolean ofOtherLand(FigureRule rule, RolledUp row, UnitHierarchy hierarchy) {
        LocalDate day = rule.reference();
        return Stream.of(row.firstBasis(), row.lastBasis())
                .map(basis -> basis.lastDayOf(row.day()))
                .distinct()
                .filter(told -> !told.equals(day))
                .anyMatch(told -> hierarchy
                                .stretches(told.isBefore(day) ? told : day, told.isBefore(day) ? day : told)
                                .count()
                        > 1);
    }

    /**
     * Whether sums may say all that is asked: what is approved, no value by itself, and by who was there at the end of the
     * calendar's period.
     */
    private static boolean summable(FigureQuestion question, FigureScope scope, PageRequest page) {
        return question.visibility() == null
                && !page.count()
                && !scope.turned()
                && scope.readings().stream().noneMatch(FigureScope.Reading::each);
    }

    private static @Nullable FigureBreaks breaks(FigureQuestion question, UnitHierarchy hierarchy) {
        return question.fixed() == null ? new FigureBreaks(hierarchy) : null;
    }

    /** All figures of a question. */
    public List<FigureResponse> all(FigureQuestion question, UnitHierarchy hierarchy) {
        return all(question, rules(question), hierarchy);
    }

    /**
     * All figures of a question.
     *
     * @throws ApiProblem 400 where it is about more of them than are computed at once
     */
    public List<FigureResponse> all(FigureQuestion question, RuleBook rules, UnitHierarchy hierarchy) {
        readOperands(rules, question);
        FigureTable table = new FigureTable(everything(question, rules, hierarchy));
        if (rules.rollsUpInTime(question.periods())) {
            new TimeRollUps(question, rules, hierarchy, this, covers).addTo(table);
        }
        if (question.wholes()) {
            addWholes(question, rules, hierarchy, table);
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
    private void readOperands(RuleBook rules, FigureQuestion question) {
        Set<String> operands = new LinkedHashSet<>();
        Set<String> unread = named(rules);
        while (!unread.isEmpty()) {
            operands.addAll(unread);
            rules.add(read(unread, question));
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
    List<FigureResponse> everything(FigureQuestion question, RuleBook rules, UnitHierarchy hierarchy) {
        return everything(question, rules, hierarchy, new HashSet<>());
    }

    /**
     * The same.
     *
     * @param covered takes up the keys of those that no sum tells
     */
    List<FigureResponse> everything(
            FigureQuestion question, RuleBook rules, UnitHierarchy hierarchy, Set<FigureKey> covered) {
        PageRequest all = new PageRequest(MOST, null, List.of(), false);
        Page<FigureResponse> figures = page(question, rules, all, hierarchy, covered);
        if (figures.next() != null) {
            throw ApiProblem.invalidQuery(List.of(Fault.of("indicator", "figure.too-many", MOST)));
        }
        return figures.items();
    }

    /** The rules of what is reported, or should have been, for periods that make up longer ones. */
    public RuleBook reported(Collection<String> codes, FigureQuestion question) {
        return new RuleBook(read(codes, question));
    }

    /** What the cover of a figure is asked of. */
    public Cover.Question asked(String indicator, FigureResponse figure, LocalDate shown, @Nullable AsOf asOf) {
        return covers.asked(indicator, figure, shown, asOf);
    }

    private void addWholes(FigureQuestion question, RuleBook rules, UnitHierarchy hierarchy, FigureTable table) {
        Set<String> told = rolledUp.toldInParts(rules.all(), question.periods());
        if (told.isEmpty()) {
            return;
        }
        FigureTable parts = new FigureTable(everything(question.parts(List.of()), rules, hierarchy));
        if (rules.rollsUpInTime(question.periods())) {
            new TimeRollUps(question.parts(List.of()), rules, hierarchy, this, covers).addTo(parts);
        }
        Map<FigureKey, List<FigureResponse>> byWhole = parts.figures().stream()
                .filter(figure -> told.contains(figure.indicator()))
                .collect(Collectors.groupingBy(
                        figure -> FigureKey.of(figure).part(""), LinkedHashMap::new, Collectors.toList()));
        List<Covers.Wanted> wanted = new ArrayList<>();
        byWhole.forEach((key, all) -> rules.at(key.indicator(), key.period())
                .map(rule -> new Covers.Wanted(
                        rule,
                        table.at(key)
                                .orElseGet(() -> new FigureDraft(all.getFirst())
                                        .breakdown(Map.of())
                                        .made()),
                        question.shownDay(key.period(), rule.basis())))
                .ifPresent(wanted::add));
        Map<FigureRule, List<Dimension>> dimensions = new HashMap<>();
        wanted.forEach(each -> dimensions.computeIfAbsent(each.rule(), rule -> dimensions(rule, question)));
        List<Optional<FigureResponse>> made = covers.ofWholes(
                question.parts(List.of()),
                hierarchy,
                wanted,
                rule -> new Wholes(rule, Objects.requireNonNull(dimensions.get(rule))));
        for (int i = 0; i < wanted.size(); i++) {
            Covers.Wanted each = wanted.get(i);
            List<FigureResponse> all = byWhole.get(each.key());
            made.get(i)
                    .or(() -> new BreakdownRollUp(each.rule(), Objects.requireNonNull(dimensions.get(each.rule())))
                            .of(all))
                    .ifPresent(table::add);
        }
    }

    /**
     * The figures of units of which nothing was found that belongs to them, in the same order: zero where the definition says
     * so of what is open, and without a value for another reason where others told of their land.
     */
    public List<FigureResponse> silent(List<FigureResponse> silent, FigureQuestion question, UnitHierarchy hierarchy) {
        List<Covers.Wanted> wanted = covers.wantedOf(silent, question, hierarchy);
        List<Optional<FigureResponse>> made = question.wholes()
                ? covers.ofWholes(
                        question.parts(List.of()),
                        hierarchy,
                        wanted,
                        rule -> new Wholes(rule, dimensions(rule, question)))
                : covers.of(question, hierarchy, wanted).stream()
                        .map(Optional::of)
                        .toList();
        Map<FigureKey, FigureResponse> byKey = new HashMap<>();
        made.forEach(figure -> figure.ifPresent(told -> byKey.put(FigureKey.of(told), told)));
        return silent.stream()
                .map(figure -> byKey.getOrDefault(FigureKey.of(figure), figure))
                .toList();
    }

    /** The figure that a question is about, among those that were made; where it was not made, that of a silent unit. */
    public FigureResponse one(
            Definition definition,
            FigureQuestion question,
            UnitHierarchy hierarchy,
            Map<FigureKey, FigureResponse> made) {
        UUID unit = question.units().ids().getFirst();
        Period period = question.periods().getFirst();
        String breakdown = question.breakdowns().getFirst();
        FigureResponse found = made.get(new FigureKey(definition.code(), unit, period, breakdown));
        return found == null
                ? silent(
                                List.of(new UnreportedFigure(definition, question, hierarchy)
                                        .of(
                                                hierarchy.nearest(
                                                        unit, question.shownDay(period, definition.periodBasis())),
                                                period,
                                                breakdown)),
                                question,
                                hierarchy)
                        .getFirst()
                : found;
    }

    private List<Dimension> dimensions(FigureRule rule, FigureQuestion question) {
        return indicators.definition(rule.code(), rule.day(), question.asOf()).breakdowns();
    }

    /** Figures by what they are about. */
    public Map<FigureKey, FigureResponse> byKey(FigureQuestion question, UnitHierarchy hierarchy) {
        return all(question, hierarchy).stream()
                .collect(Collectors.toMap(FigureKey::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
