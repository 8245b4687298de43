package vn.tongket.indicators.targets;

import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.time.Period;

/** What other rooms ask of targets. */
public interface Targets {

    /** Sets a target; an equal one changes nothing. */
    Reply.Saved<TargetResponse> set(
            String indicator, String unit, Period period, Breakdown breakdown, WriteTarget body);

    /** Whether a target is set for a unit and a period, for whatever breakdown. */
    boolean isSet(String indicator, UUID unit, Period period);
}
