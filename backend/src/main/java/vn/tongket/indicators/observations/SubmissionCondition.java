package vn.tongket.indicators.observations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kernel.http.Fault;

/** What must be so before versions are sent for approval. Rooms that have such a condition declare one each. */
public interface SubmissionCondition {

    /**
     * What versions lack that are to be sent; those that lack nothing are not named. The faults point at {@code /status} of
     * a single move.
     */
    Map<UUID, List<Fault>> lacking(Collection<UUID> versions);
}
