package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Indicators;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.DataVersions;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Units;

/** Use cases of figures. */
@ApplicationScoped
class FigureService implements Figures {

    private final FigureRepository figures;
    private final Units units;
    private final Indicators indicators;
    private final DataVersions versions;
    private final Clock clock;

    FigureService(FigureRepository figures, Units units, Indicators indicators, DataVersions versions, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.indicators = indicators;
        this.versions = versions;
        this.clock = clock;
    }

    /** The tag of an answer: it changes whenever a value, a target, a definition or a unit behind it does. */
    String tag(FigureQuery.Filter filter) {
        long data = filter.indicators().isEmpty()
                ? versions.currentOfAll("indicator ") + versions.currentOfAll("units")
                : versions.current(topics(filter.indicators()));
        return "\"" + data + "\"";
    }

    private static List<String> topics(List<String> indicators) {
        List<String> topics = new ArrayList<>(List.of("units"));
        indicators.forEach(code -> topics.add("indicator " + code));
        return topics;
    }

    /** Codes are resolved where one period says on which day; a code that did not exist then is told so. */
    Page<FigureResponse> page(FigureQuery.Filter filter, PageRequest page) {
        Collection<UUID> ids = filter.periods().size() == 1
                ? ids(filter.units(), filter.periods().getFirst().lastDay())
                : byId(filter.units());
        Page<FigureResponse> found = figures.page(filter, ids, page);
        if (found.items().isEmpty()) {
            indicators.requireKnown(filter.indicators());
        }
        return found;
    }

    private Collection<UUID> byId(List<String> texts) {
        return texts.stream().anyMatch(Units::isId) ? ids(texts, LocalDate.now(clock)) : List.of();
    }

    private Collection<UUID> ids(List<String> texts, LocalDate day) {
        return texts.stream().map(unit -> units.resolve(unit, day).id()).toList();
    }

    @Override
    public Optional<Known> figure(String indicator, UUID unit, Period period, Breakdown breakdown) {
        return figures.one(indicator, unit, period, breakdown);
    }

    @Override
    public List<FigureResponse> ofUnit(UUID unit) {
        return figures.latestOfUnit(unit);
    }

    @Override
    public List<FigureResponse> ofIndicator(String indicator) {
        return figures.latestOfIndicator(indicator);
    }
}
