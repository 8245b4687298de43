package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;

/**
 * The figures of periods that are longer than the reported ones. All parts of such a period are shown in the units of one
 * day, its last one where each period is shown in the units of its own time.
 */
final class TimeRollUps {

    private final FigureQuestion question;
    private final RuleBook rules;
    private final UnitHierarchy hierarchy;
    private final FigureMaker maker;
    private final Covers covers;
    private final @Nullable FigureBreaks breaks;

    TimeRollUps(FigureQuestion question, RuleBook rules, UnitHierarchy hierarchy, FigureMaker maker, Covers covers) {
        this.question = question;
        this.rules = rules;
        this.hierarchy = hierarchy;
        this.maker = maker;
        this.covers = covers;
        this.breaks = question.fixed() == null ? new FigureBreaks(hierarchy) : null;
    }

    /** A period that is to be made of others. */
    private record Wish(FigureRule rule, Period whole, List<Period> parts) {

        LocalDate shown(FigureQuestion question) {
            return question.shownDay(whole, rule.basis());
        }
    }

    void addTo(FigureTable table) {
        Map<@Nullable LocalDate, List<Wish>> byStretch = new LinkedHashMap<>();
        wishes().forEach(wish -> byStretch
                .computeIfAbsent(hierarchy.epochOf(wish.shown(question)), each -> new ArrayList<>())
                .add(wish));
        byStretch.values().forEach(wishes -> add(wishes, table));
    }

    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (Period period : question.periods()) {
            for (FigureRule rule : rules.all()) {
                if (rule.day().equals(period.lastDay())
                        && !RuleBook.shorter(rule, period).isEmpty()) {
                    wishes.add(new Wish(rule, period, RuleBook.shorter(rule, period)));
                }
            }
        }
        return wishes;
    }

    /** Those that are shown in the same units, by one statement. */
    private void add(List<Wish> wishes, FigureTable table) {
        LocalDate day = wishes.getFirst().shown(question);
        Set<String> codes = new LinkedHashSet<>();
        Set<Period> periods = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            codes.add(wish.rule().code());
            periods.addAll(Covers.inside(wish.whole()));
        }
        FigureQuestion parts = question.of(List.copyOf(codes))
                .during(List.copyOf(periods))
                .about(question.units().readOn(day, hierarchy))
                .in(day);
        RuleBook reported = maker.reported(codes, parts);
        Map<FigureKey, Map<Period, FigureResponse>> series = new LinkedHashMap<>();
        Set<FigureKey> covered = new HashSet<>();
        maker.everything(parts, reported, hierarchy, covered).stream()
                .filter(figure -> !UnreportedFigure.REASON.equals(figure.reason()))
                .forEach(figure -> series.computeIfAbsent(FigureKey.of(figure).during(ANY), each -> new HashMap<>())
                        .put(figure.period(), figure));
        List<Covers.Wanted> mixed = new ArrayList<>();
        wishes.forEach(wish -> series.forEach((key, figures) -> {
            if (key.indicator().equals(wish.rule().code())
                    && Covers.inside(wish.whole()).stream().anyMatch(figures::containsKey)) {
                boolean irregular = wish.rule().wantsReportsInTime()
                        || mixed(wish, key)
                        || wish.parts().stream()
                                .anyMatch(part -> rule(wish, part, reported).dayByDay(hierarchy, part))
                        || Covers.inside(wish.whole()).stream()
                                .anyMatch(period -> covered.contains(key.during(period)));
                add(wish, key, figures, irregular, reported, table, mixed);
            }
        }));
        covers.of(parts, hierarchy, mixed).forEach(table::add);
    }

    /** Whether some land of the unit belonged to one that has other land too, which may have told of it. */
    private boolean mixed(Wish wish, FigureKey key) {
        LocalDate shown = wish.shown(question);
        return wish.parts().stream()
                .anyMatch(part -> hierarchy
                        .harmonisation(part.lastDay(wish.rule().basis()), shown)
                        .mixed(key.unit()));
    }

    /** Stands for the period where only the other parts of a key are meant. */
    private static final Period ANY = Period.parse("1900");

    /** Where only the tiles of a period were reported, their figures make its own; a cover does where longer reports lie among them. */
    private void add(
            Wish wish,
            FigureKey key,
            Map<Period, FigureResponse> figures,
            boolean irregular,
            RuleBook reported,
            FigureTable table,
            List<Covers.Wanted> mixed) {
        boolean longer = irregular
                || Covers.inside(wish.whole()).stream()
                        .anyMatch(period ->
                                figures.containsKey(period) && !wish.parts().contains(period));
        FigureKey whole = key.during(wish.whole());
        if (hierarchy.at(key.unit(), wish.shown(question)).isEmpty()) {
            table.add(gone(wish, newest(figures)));
            return;
        }
        boolean alone = !irregular
                && figures.size() == 1
                && table.at(whole)
                        .filter(figure -> figure.method().equals("reported"))
                        .isPresent();
        if (alone) {
            return;
        }
        if (longer) {
            FigureResponse known = table.at(whole)
                    .orElseGet(() -> new FigureDraft(newest(figures))
                            .period(wish.whole())
                            .made());
            mixed.add(new Covers.Wanted(
                    wish.rule(),
                    new FigureDraft(known)
                            .marks(
                                    false,
                                    false,
                                    known.breakInSeries() || moved(key, wish),
                                    wish.rule().changedIn(wish.whole()))
                            .definitionVersion(wish.rule().version())
                            .made(),
                    wish.shown(question)));
        } else {
            table.add(new TimeRollUp(wish.rule(), wish.whole(), wish.parts())
                    .of(figures, due(wish, key, reported), moved(key, wish)));
        }
    }

    /** A unit that has ended by the day on which the whole period is shown has no figure of it, whatever it told before. */
    private static FigureResponse gone(Wish wish, FigureResponse newest) {
        return new FigureDraft(newest)
                .period(wish.whole())
                .amounts(RolledUp.Amounts.NONE)
                .remarks(List.of(TimeRollUp.REMARK))
                .made();
    }

    private boolean moved(FigureKey key, Wish wish) {
        return breaks != null && breaks.at(key.unit(), wish.whole(), wish.rule().basis());
    }

    private static FigureResponse newest(Map<Period, FigureResponse> figures) {
        return figures.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow();
    }

    private static FigureRule rule(Wish wish, Period part, RuleBook reported) {
        return reported.at(wish.rule().code(), part).orElse(wish.rule());
    }

    /** How many reports each tile should have. */
    private Map<Period, Integer> due(Wish wish, FigureKey key, RuleBook reported) {
        LocalDate shown = wish.shown(question);
        Map<Period, Integer> due = new HashMap<>();
        for (Period part : wish.parts()) {
            Reporters reporters = rule(wish, part, reported).reporters();
            due.put(
                    part,
                    hierarchy
                            .harmonisation(part.lastDay(wish.rule().basis()), shown)
                            .expected(key.unit(), reporters.levels(), reporters.kinds()));
        }
        return due;
    }
}
