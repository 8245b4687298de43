package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Indicators;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;
import vn.tongket.units.Units;

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
        Forest forest = units.forest(wanted.asOf());
        FigureQuery.Filter filter = asking.withPeriods(wanted);
        FigureQuestion question = asking.question(filter, forest);
        Page<FigureResponse> found = filter.choosesUnits()
                ? made(question, page, forest)
                : figures.page(filter, page, new FigureBreaks(forest));
        if (found.items().isEmpty()) {
            indicators.requireKnown(filter.indicators());
        }
        return new Page<>(
                comparisons.of(found.items(), filter.compared(), question, forest).stream()
                        .map(figure -> figure.telling(filter.exact()))
                        .toList(),
                found.next(),
                found.total(),
                FigureResponse.class);
    }

    private Page<FigureResponse> made(FigureQuestion question, PageRequest page, Forest forest) {
        RuleBook rules = maker.rules(question);
        if (FigureMaker.plain(question, rules)) {
            return maker.page(question, rules, page, forest);
        }
        Page<FigureResponse> computed =
                SortedPage.of(maker.all(question, rules, forest), ORDER, page, FigureResponse.class);
        return new Page<>(
                targets.complete(computed.items(), question.asOf()),
                computed.next(),
                computed.total(),
                FigureResponse.class);
    }

    @Override
    public Optional<Known> figure(String indicator, UUID unit, Period period, Breakdown breakdown) {
        return figures.one(indicator, unit, period, breakdown, new FigureBreaks(units.forest()));
    }

    @Override
    public List<FigureResponse> ofUnit(UUID unit) {
        return figures.latestOfUnit(unit, new FigureBreaks(units.forest()));
    }

    @Override
    public List<FigureResponse> ofIndicator(String indicator) {
        return figures.latestOfIndicator(indicator, new FigureBreaks(units.forest()));
    }
}
