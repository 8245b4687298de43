package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.Events;

/** Tells units that an amendment which came into force names tasks that they lead, or led until then. */
@ApplicationScoped
class AmendmentEvents {

    private final Events events;

    AmendmentEvents(Events events) {
        this.events = events;
    }

    void inForce(
            AmendmentEntity amendment,
            PlanSnapshot plan,
            Collection<PlanChangeService.Outcome> outcomes,
            String actor) {
        Map<String, String> data = Map.of(
                "planId", plan.id().toString(),
                "amendment", amendment.id.toString(),
                "number", String.valueOf(amendment.number),
                "plan", plan.title().vi(),
                "reason", amendment.reason);
        events.record(outcomes.stream()
                .flatMap(outcome -> Stream.of(lead(outcome.before()), lead(outcome.after())))
                .filter(Objects::nonNull)
                .distinct()
                .map(unit -> new Event(
                        "amendment.in-force", amendment.id + "/" + unit, unit, Audience.REPORTERS, actor, data))
                .toList());
    }

    private static @Nullable UUID lead(@Nullable TaskResponse task) {
        UnitRef lead = task == null ? null : task.lead();
        return lead == null ? null : lead.id();
    }
}
