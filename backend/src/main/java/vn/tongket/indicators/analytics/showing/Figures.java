package vn.tongket.indicators.analytics.showing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.time.Period;

/** What other rooms ask about figures. */
public interface Figures {

    /**
     * A figure as it stands.
     *
     * @param knownSince since when the value behind it counts as known
     */
    record KnownFigure(FigureResponse figure, Instant knownSince) {}

    /** The figure of one key as it stands now; empty where nothing is approved. */
    Optional<KnownFigure> figure(String indicator, UUID unit, Period period, Breakdown breakdown);

    /** The latest values that a unit reported, a few. */
    List<FigureResponse> ofUnit(UUID unit);

    /** The latest figures of the land that a unit has today, whoever reported them, a few. */
    List<FigureResponse> ofLandOf(UUID unit);

    /** The latest figures of an indicator, reported or computed, a few. */
    List<FigureResponse> ofIndicator(String indicator);
}
