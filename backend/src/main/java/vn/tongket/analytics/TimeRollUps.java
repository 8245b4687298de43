package vn.tongket.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;

/**
 * The figures of periods that are longer than the reported ones. All parts of such a period are shown in the units of one
 * day, its last one where each period is shown in the units of its own time.
 */
final class TimeRollUps {

    private final FigureQuestion question;
    private final RuleBook rules;
    private final Forest forest;
    private final FigureMaker maker;
    private final @Nullable FigureBreaks breaks;

    TimeRollUps(FigureQuestion question, RuleBook rules, Forest forest, FigureMaker maker) {
        this.question = question;
        this.rules = rules;
        this.forest = forest;
        this.maker = maker;
        this.breaks = question.fixed() == null ? new FigureBreaks(forest) : null;
    }

    /** A period that is to be made of others. */
    private record Wish(FigureRule rule, Period whole, List<Period> parts) {}

    void addTo(FigureTable table) {
        Map<@Nullable LocalDate, List<Wish>> byStretch = new LinkedHashMap<>();
        wishes().forEach(wish -> byStretch
                .computeIfAbsent(forest.epochOf(question.shownDay(wish.whole())), each -> new ArrayList<>())
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
        LocalDate day = question.shownDay(wishes.getFirst().whole());
        Set<String> codes = new LinkedHashSet<>();
        Set<Period> periods = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            codes.add(wish.rule().code());
            if (wish.rule().weightCode() != null) {
                codes.add(wish.rule().weightCode());
            }
            periods.addAll(wish.parts());
        }
        FigureQuestion parts = question.of(List.copyOf(codes))
                .during(List.copyOf(periods))
                .about(question.units().readOn(day, forest))
                .in(day);
        Map<FigureKey, Map<Period, FigureResponse>> series = new LinkedHashMap<>();
        maker.everything(parts, maker.reported(codes, parts.periods()), forest)
                .forEach(figure -> series.computeIfAbsent(FigureKey.of(figure).during(ANY), each -> new HashMap<>())
                        .put(figure.period(), figure));
        wishes.forEach(wish -> series.forEach((key, figures) -> {
            if (key.indicator().equals(wish.rule().code())
                    && wish.parts().stream().anyMatch(figures::containsKey)) {
                add(wish, key, figures, weights(wish, key, series), table);
            }
        }));
    }

    /** Stands for the period where only the other parts of a key are meant. */
    private static final Period ANY = Period.parse("1900");

    private static Map<Period, FigureResponse> weights(
            Wish wish, FigureKey key, Map<FigureKey, Map<Period, FigureResponse>> series) {
        String code = wish.rule().weightCode();
        if (code == null || wish.rule().inTime() != RollUp.WEIGHTED_MEAN) {
            return Map.of();
        }
        Map<Period, FigureResponse> own = series.get(key.of(code));
        return own == null ? series.getOrDefault(key.of(code).part(""), Map.of()) : own;
    }

    /** What was reported for the very period stands, unless more units reported its parts. */
    private void add(
            Wish wish,
            FigureKey key,
            Map<Period, FigureResponse> figures,
            Map<Period, FigureResponse> weights,
            FigureTable table) {
        boolean stands = table.at(key.during(wish.whole()))
                .filter(figure ->
                        figure.method().equals("reported") || figure.coverage().reported() >= most(wish, figures))
                .isPresent();
        if (!stands) {
            boolean moved = breaks != null && breaks.at(key.unit(), wish.whole());
            table.add(new TimeRollUp(wish.rule(), wish.whole(), wish.parts()).of(figures, weights, moved));
        }
    }

    private static int most(Wish wish, Map<Period, FigureResponse> figures) {
        return wish.parts().stream()
                .filter(figures::containsKey)
                .mapToInt(period -> figures.get(period).coverage().reported())
                .max()
                .orElse(0);
    }
}
