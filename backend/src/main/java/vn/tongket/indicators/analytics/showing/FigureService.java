package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.Boundaries;
import vn.tongket.indicators.analytics.asking.FigureMembers;
import vn.tongket.indicators.analytics.asking.FigureQuery;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.LastPeriods;
import vn.tongket.indicators.analytics.making.FigureAsking;
import vn.tongket.indicators.analytics.making.FigureBreaks;
import vn.tongket.indicators.analytics.making.FigureKey;
import vn.tongket.indicators.analytics.making.FigureMaker;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.RuleBook;
import vn.tongket.indicators.analytics.making.UnreportedFigure;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;

/** Use cases of figures. */
@ApplicationScoped
class FigureService implements Figures {

    private static final SortedPage.Order<FigureResponse> ORDER = new SortedPage.Order<>(
            List.of("indicator", "unit", "period", "breakdown"),
            List.of(
                    new SortedPage.Key<>("indicator", FigureResponse::indicator),
                    new SortedPage.Key<>("unit", figure -> figure.unit().code()),
                    new SortedPage.Key<>("period", figure -> figure.period().text()),
                    new SortedPage.Key<>(
                            "breakdown", figure -> FigureKey.of(figure).breakdown()),
                    new SortedPage.Key<>("id", FigureService::id)));

    private static final LastPeriods LAST_YEARS = new LastPeriods(2, Frequency.YEAR);

    private final FigureRepository figures;
    private final FigureMaker maker;
    private final FigureAsking asking;
    private final FigureTargetRepository targets;
    private final Comparisons comparisons;
    private final Units units;
    private final Indicators indicators;
    private final FigureTags tags;

    FigureService(
            FigureRepository figures,
            FigureMaker maker,
            FigureAsking asking,
            FigureTargetRepository targets,
            Comparisons comparisons,
            Units units,
            Indicators indicators,
            FigureTags tags) {
        this.figures = figures;
        this.maker = maker;
        this.asking = asking;
        this.targets = targets;
        this.comparisons = comparisons;
        this.units = units;
        this.indicators = indicators;
        this.tags = tags;
    }

    private static String id(FigureResponse figure) {
        FigureKey key = FigureKey.of(figure);
        return String.join(
                " ",
                key.indicator(),
                key.period().text(),
                key.breakdown(),
                key.unit().toString());
    }

    /** The tag of an answer; null where values count that are not approved yet, of which no count is kept. */
    @Nullable
    String tag(FigureQuery.Filter filter) {
        return filter.provisional() ? null : tags.of(filter.indicators(), filter.boundaries());
    }

    Page<FigureResponse> page(FigureQuery.Filter wanted, PageRequest page) {
        UnitHierarchy hierarchy = units.hierarchy(wanted.asOf());
        FigureQuery.Filter filter = asking.withPeriods(asking.chosen(wanted));
        if (filter.unreported()) {
            indicators.requireKnown(filter.indicators());
        }
        FigureQuestion question = asking.question(filter, hierarchy);
        Page<FigureResponse> found = filter.choosesUnits()
                ? made(question, filter.unreported(), page, hierarchy)
                : figures.page(filter, page, new FigureBreaks(hierarchy));
        if (found.items().isEmpty()) {
            indicators.requireKnown(filter.indicators());
        }
        return new Page<>(
                comparisons.of(found.items(), filter.compared(), question, hierarchy).stream()
                        .map(figure -> figure.telling(filter.exact()))
                        .toList(),
                found.next(),
                found.total(),
                FigureResponse.class);
    }

    private Page<FigureResponse> made(
            FigureQuestion question, boolean unreported, PageRequest page, UnitHierarchy hierarchy) {
        RuleBook rules = maker.rules(question);
        if (!unreported && FigureMaker.plain(question, rules)) {
            return maker.page(question, rules, page, hierarchy);
        }
        Page<FigureResponse> computed =
                SortedPage.of(all(question, unreported, rules, hierarchy), ORDER, page, FigureResponse.class);
        return new Page<>(
                targets.complete(computed.items(), question.asOf()),
                computed.next(),
                computed.total(),
                FigureResponse.class);
    }

    private List<FigureResponse> all(
            FigureQuestion question, boolean unreported, RuleBook rules, UnitHierarchy hierarchy) {
        List<FigureResponse> told = maker.all(question, rules, hierarchy);
        if (!unreported) {
            return told;
        }
        Map<FigureKey, FigureResponse> byKey = new LinkedHashMap<>();
        told.forEach(figure -> byKey.put(FigureKey.of(figure), figure));
        Map<FigureKey, FigureResponse> silent = new LinkedHashMap<>();
        List<String> breakdowns = question.breakdowns().isEmpty() ? List.of("") : question.breakdowns();
        for (String code : question.indicators()) {
            for (Period period : question.periods()) {
                Definition definition = indicators.definition(code, period.lastDay(), question.asOf());
                UnreportedFigure missing = new UnreportedFigure(definition, question, hierarchy);
                FigureMembers.on(
                                question.shownDay(period, definition.periodBasis()),
                                question.units(),
                                hierarchy,
                                definition)
                        .forEach(unit -> breakdowns.stream()
                                .map(part -> new FigureKey(code, unit.unit(), period, part))
                                .filter(key -> !byKey.containsKey(key))
                                .forEach(key -> silent.put(key, missing.of(unit, period, key.breakdown()))));
                if (byKey.size() + silent.size() > FigureMaker.MOST) {
                    throw ApiProblem.invalidQuery(List.of(Fault.of("indicator", "figure.too-many", FigureMaker.MOST)));
                }
            }
        }
        return Stream.concat(
                        byKey.values().stream(),
                        maker.silent(List.copyOf(silent.values()), question, hierarchy).stream())
                .toList();
    }

    @Override
    public Optional<KnownFigure> figure(String indicator, UUID unit, Period period, Breakdown breakdown) {
        return figures.one(indicator, unit, period, breakdown, new FigureBreaks(units.hierarchy()));
    }

    @Override
    public List<FigureResponse> ofUnit(UUID unit) {
        return figures.latestOfUnit(unit, new FigureBreaks(units.hierarchy()));
    }

    @Override
    public List<FigureResponse> ofLandOf(UUID unit) {
        return latest(List.of(), List.of(unit.toString()));
    }

    @Override
    public List<FigureResponse> ofIndicator(String indicator) {
        List<FigureResponse> stored = figures.latestOfIndicator(indicator, new FigureBreaks(units.hierarchy()));
        return stored.isEmpty() ? latest(List.of(indicator), List.of()) : stored;
    }

    /** Made for the units of today. */
    private List<FigureResponse> latest(List<String> codes, List<String> unitIds) {
        FigureQuery.Filter filter = new FigureQuery.Filter(
                codes,
                unitIds,
                List.of(),
                false,
                List.of(),
                unitIds.isEmpty() ? null : LAST_YEARS,
                List.of(),
                unitIds.isEmpty() ? new Boundaries.AsReported() : new Boundaries.Current(),
                null,
                Set.of(),
                false,
                false,
                false);
        return page(filter, FigureRepository.LATEST).items();
    }
}
