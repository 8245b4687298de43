package vn.tongket.analytics;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.platform.time.Period;

/** What other rooms ask about figures. */
public interface Figures {

    /** The figure of one key, as known at an instant or, with null, now; empty where nothing is approved. */
    Optional<FigureResponse> figure(
            String indicator, UUID unit, Period period, Breakdown breakdown, @Nullable Instant asOf);
}
