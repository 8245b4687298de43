package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Land;
import vn.tongket.organisation.units.UnitHierarchy;

/** Figures that no sum tells: it reads every report that has to do with them, and finds the cover of each. */
@ApplicationScoped
public class Covers {

    private static final Logger LOG = Logger.getLogger(Covers.class);

    private static final List<String> ALL =
            Stream.of(Frequency.values()).map(Frequency::code).toList();

    private final RolledUpRepository repository;

    Covers(RolledUpRepository repository) {
        this.repository = repository;
    }

    /** A figure that needs one, as far as it is known, with the rule that makes it. */
    record Wanted(FigureRule rule, FigureResponse figure, LocalDate shown) {

        FigureKey key() {
            return FigureKey.of(figure);
        }

        /** Whether its unit has ended by the day that is shown: it has no figure, whoever told of its land. */
        private boolean gone(UnitHierarchy hierarchy) {
            return hierarchy.at(figure.unit().id(), shown).isEmpty();
        }

        /** What is open may count as zero, and of land that changed hands another unit may have told. */
        private boolean tellsMore(UnitHierarchy hierarchy) {
            Period period = figure.period();
            UUID unit = figure.unit().id();
            return UnreportedFigure.REASON.equals(figure.reason())
                    && hierarchy.at(unit, shown).isPresent()
                    && (rule.countsZero()
                            || rule.dayByDay(hierarchy, period)
                            || Stream.concat(Stream.of(period), period.dividedInto(rule.frequency()).stream())
                                    .map(tile -> hierarchy.harmonisation(tile.lastDay(rule.basis()), shown))
                                    .anyMatch(harmonisation -> harmonisation.mixed(unit)));
        }
    }

    private record Concerned(
            UUID unit,
            LocalDate shown,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** Everything that figures are made of. */
    private record Gathered(
            List<Cover.Question> asked,
            Map<Concerned, Set<UUID>> concerned,
            List<RolledUpRepository.Reported> reports) {

        Set<UUID> units(Cover.Question about, UnitHierarchy hierarchy) {
            return Objects.requireNonNull(concerned.get(Covers.concerned(about, hierarchy)));
        }
    }

    private Gathered gathered(FigureQuestion question, UnitHierarchy hierarchy, List<Wanted> wanted) {
        RuleBook rules = rules(wanted, question.asOf());
        Map<Concerned, Set<UUID>> concerned = new HashMap<>();
        Set<Period> periods = new LinkedHashSet<>();
        for (Wanted each : wanted) {
            periods.addAll(inside(each.key().period()));
        }
        List<Cover.Question> asked =
                wanted.stream().map(each -> asked(each, rules)).toList();
        asked.forEach(
                each -> concerned.computeIfAbsent(concerned(each, hierarchy), key -> unitsConcerned(hierarchy, each)));
        Set<UUID> units = new LinkedHashSet<>();
        concerned.values().forEach(units::addAll);
        return new Gathered(
                asked,
                concerned,
                repository.reports(question, wanted.stream().map(Wanted::rule).toList(), periods, units));
    }

    /** The figures, in the same order. */
    List<FigureResponse> of(FigureQuestion question, UnitHierarchy hierarchy, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Gathered gathered = gathered(question, hierarchy, wanted);
        Map<String, Map<UUID, List<CoverReport>>> reports = new HashMap<>();
        gathered.reports()
                .forEach(each -> reports.computeIfAbsent(
                                each.indicator() + "\n" + each.breakdown(), key -> new HashMap<>())
                        .computeIfAbsent(each.report().unit(), unit -> new ArrayList<>())
                        .add(each.report()));
        List<FigureResponse> figures = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).gone(hierarchy)) {
                figures.add(wanted.get(i).figure());
                continue;
            }
            FigureKey key = wanted.get(i).key();
            Cover.Question asked = gathered.asked().get(i);
            Map<UUID, List<CoverReport>> own = reports.getOrDefault(key.indicator() + "\n" + key.breakdown(), Map.of());
            List<CoverReport> here = gathered.units(asked, hierarchy).stream()
                    .flatMap(unit -> own.getOrDefault(unit, List.of()).stream())
                    .toList();
            figures.add(figure(wanted.get(i).figure(), hierarchy, asked, here));
        }
        return figures;
    }

    /**
     * Figures of the whole, each reporter of which told the whole or all its parts by one dimension, in the same order; empty
     * where parts of a reporter cannot be put together, and the unit did not report the whole itself.
     *
     * @param question about all parts of the whole
     */
    List<Optional<FigureResponse>> ofWholes(
            FigureQuestion question,
            UnitHierarchy hierarchy,
            List<Wanted> wanted,
            Function<FigureRule, Wholes> wholes) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Gathered gathered = gathered(question, hierarchy, wanted);
        Map<String, Map<UUID, Map<Period, Map<String, CoverReport>>>> reports = new HashMap<>();
        gathered.reports()
                .forEach(each -> reports.computeIfAbsent(each.indicator(), key -> new HashMap<>())
                        .computeIfAbsent(each.report().unit(), unit -> new LinkedHashMap<>())
                        .computeIfAbsent(each.report().period(), period -> new HashMap<>())
                        .put(each.breakdown(), each.report()));
        List<Optional<FigureResponse>> figures = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted each = wanted.get(i);
            if (each.gone(hierarchy)) {
                figures.add(Optional.of(each.figure()));
                continue;
            }
            Cover.Question asked = gathered.asked().get(i);
            Wholes whole = wholes.apply(each.rule());
            var own = reports.getOrDefault(each.key().indicator(), Map.of());
            List<Map<String, CoverReport>> told = gathered.units(asked, hierarchy).stream()
                    .flatMap(unit -> own.getOrDefault(unit, Map.of()).values().stream())
                    .toList();
            boolean reported = own.getOrDefault(asked.unit(), Map.of())
                    .getOrDefault(asked.period(), Map.of())
                    .containsKey("");
            figures.add(
                    !reported && told.stream().anyMatch(whole::hindered)
                            ? Optional.empty()
                            : Optional.of(figure(
                                    each.figure(),
                                    hierarchy,
                                    asked,
                                    told.stream()
                                            .flatMap(one -> whole.of(one).stream())
                                            .toList())));
        }
        return figures;
    }

    /** Which of some figures, of which nothing was found that belongs to their units, a cover may tell more than that. */
    List<Wanted> wantedOf(List<FigureResponse> silent, FigureQuestion question, UnitHierarchy hierarchy) {
        Set<String> codes = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        silent.forEach(figure -> {
            codes.add(figure.indicator());
            days.add(figure.period().lastDay());
        });
        RuleBook rules = new RuleBook(
                silent.isEmpty() ? List.of() : repository.rules(codes, List.copyOf(days), ALL, question.asOf()));
        return silent.stream()
                .flatMap(figure -> rules.at(figure.indicator(), figure.period()).stream()
                        .map(rule -> new Wanted(rule, figure, question.shownDay(figure.period(), rule.basis()))))
                .filter(wanted -> wanted.rule().formula() == null && wanted.tellsMore(hierarchy))
                .toList();
    }

    /** The question about the cover of one figure. */
    Cover.Question asked(String indicator, FigureResponse figure, LocalDate shown, @Nullable AsOf asOf) {
        FigureRule rule = repository
                .rules(List.of(indicator), List.of(figure.period().lastDay()), ALL, asOf)
                .getFirst();
        Wanted wanted = new Wanted(rule, figure, shown);
        return asked(wanted, rules(List.of(wanted), asOf));
    }

    private RuleBook rules(List<Wanted> wanted, @Nullable AsOf asOf) {
        Set<String> codes = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Wanted each : wanted) {
            codes.add(each.rule().code());
            each.key().period().dividedInto(each.rule().frequency()).forEach(tile -> days.add(tile.lastDay()));
        }
        return new RuleBook(days.isEmpty() ? List.of() : repository.rules(codes, List.copyOf(days), ALL, asOf));
    }

    private static Cover.Question asked(Wanted wanted, RuleBook rules) {
        FigureRule rule = wanted.rule();
        return new Cover.Question(
                rule,
                day -> rules.on(rule.code(), day).orElse(rule).reporters(),
                wanted.key().unit(),
                wanted.key().period(),
                wanted.shown());
    }

    private static Concerned concerned(Cover.Question asked, UnitHierarchy hierarchy) {
        return new Concerned(
                asked.unit(),
                asked.shown(),
                hierarchy.epochOf(asked.period().firstDay(asked.rule().basis())),
                hierarchy.epochOf(asked.period().lastDay()));
    }

    /** All units that have to do with the land of a figure's unit; none where nobody can say what belongs to what. */
    public static Set<UUID> unitsConcerned(UnitHierarchy hierarchy, Cover.Question asked) {
        try {
            return Cover.unitsConcerned(hierarchy, asked);
        } catch (Land.Tangled tangled) {
            return Set.of();
        }
    }

    /** All periods that lie in one. */
    public static List<Period> inside(Period period) {
        return Stream.concat(Stream.of(period), period.cuts().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** The figure that a cover comes to. */
    static FigureResponse figure(
            FigureResponse known, UnitHierarchy hierarchy, Cover.Question asked, List<CoverReport> reports) {
        try {
            FigureResponse told =
                    figure(known, hierarchy, asked, new CoverFigure(new Cover(hierarchy, asked, reports)));
            return reports.stream().anyMatch(CoverReport::learnedLater) ? told.learnedLater(true) : told;
        } catch (CoverChoice.Tangled | Land.Tangled tangled) {
            LOG.warnf(
                    "No cover of %s %s %s could be tried out: its reports cross each other too often",
                    known.indicator(), known.unit().code(), known.period().text());
            return new FigureDraft(known)
                    .amounts(RolledUp.Amounts.NONE)
                    .reason(CoverContradictions.UNITS)
                    .made();
        }
    }

    private static FigureResponse figure(
            FigureResponse known, UnitHierarchy hierarchy, Cover.Question asked, CoverFigure cover) {
        RollUpRule.Outcome outcome = cover.outcome();
        RolledUp.Amounts amounts =
                outcome instanceof RollUpRule.Made(RolledUp.Amounts made) ? made : RolledUp.Amounts.NONE;
        String reason = outcome instanceof RollUpRule.Nothing(String nothing) ? nothing : null;
        List<String> remarks = Stream.of(
                        cover.remarks().stream(),
                        known.remarks().stream().filter(FigureRollUp.DEFINITION_CHANGED::equals))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
        return new FigureDraft(known)
                .recounted(amounts, asked.rule().direction(), cover.method().equals("reported"))
                .method(cover.method())
                .reason(reason)
                .coverage(cover.coverage())
                .marks(cover.waiting(), cover.estimated(), known.breakInSeries(), known.definitionBreak())
                .periodBasis(cover.basis())
                .remarks(remarks)
                .notConvertible(
                        "not-convertible".equals(reason)
                                ? cover.printed()
                                        .map(told -> notConvertible(told.report(), hierarchy, known))
                                        .toList()
                                : List.of())
                .made();
    }

    private static FigureResponse.NotConvertible notConvertible(
            CoverReport report, UnitHierarchy hierarchy, FigureResponse figure) {
        return new FigureResponse.NotConvertible(
                hierarchy.nearest(report.unit(), report.period().lastDay()).ref(),
                Objects.requireNonNull(report.value()),
                report.period(),
                figure.breakdown());
    }
}
