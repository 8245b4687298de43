package vn.tongket.plans;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.platform.text.Source;

/** What other rooms ask about plans and directives, and where plans known from a secondary source come in. */
public interface Plans {

    /**
     * Records a plan known from a secondary source: status {@code recorded}, final, public. One of the same unit and year
     * that was recorded before stays as it is.
     *
     * @param knownSince since when it counts as known
     * @return its id
     * @throws vn.tongket.platform.http.ApiProblem 403 where the actor is no administrator of the unit, 422 against a rule
     */
    UUID importPlan(WritePlan plan, Instant knownSince, Source source);

    /** Records a task of a recorded plan, after those that are there; one of the same code stays as it is. */
    UUID importTask(UUID plan, WriteTask task, Source source);

    /**
     * Records a directive; one of the same code at the same occasion stays as it is.
     *
     * @param answeredBy ids of tasks that answer it
     */
    UUID importDirective(WriteDirective directive, Collection<UUID> answeredBy);

    /** A plan that everybody may see. */
    Optional<PlanRef> published(UUID plan);

    /** The plan of a unit for a year that everybody may see: its own before one known from a secondary source. */
    Optional<PlanRef> published(UUID unit, int year);

    /** All that an id or a code names, the first entered first; codes come again with every occasion. */
    List<DirectiveRef> directives(String idOrCode);

    /** The directives with these ids, in the order of their codes. */
    List<DirectiveRef> directives(Collection<UUID> ids);

    /** The task of a plan that has a code. */
    Optional<UUID> task(UUID plan, String code);
}
