package vn.tongket.plans.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.text.Source;
import vn.tongket.plans.tasks.PlanRef;

/** What other rooms ask about plans, and where plans known from a secondary source come in. */
public interface Plans {

    /** The plan of a unit for a year. */
    record Published(UUID unit, int year) {}

    /** For which units and years there is a plan that everybody may see, the latest year first. */
    List<Published> allPublished();

    /**
     * Records a plan known from a secondary source: status {@code recorded}, final, public. One of the same unit and year
     * that was recorded before stays as it is.
     *
     * @param knownSince since when it counts as known
     * @return its id
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator of the unit, 422 against a rule
     */
    UUID importPlan(WritePlan plan, Instant knownSince, Source source);

    /** A plan that everybody may see. */
    Optional<PlanRef> published(UUID plan);

    /** The plan of a unit for a year that everybody may see: its own before one known from a secondary source. */
    Optional<PlanRef> published(UUID unit, int year);
}
