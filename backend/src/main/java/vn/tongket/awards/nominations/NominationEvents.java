package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.Events;

/**
 * What award officers want to hear: those of a unit that something was sent to it, those of the unit that proposes how far
 * its nominations got. A mail names award, year and unit; whom it is about stands where only they read it.
 */
@ApplicationScoped
class NominationEvents {

    private static final Set<NominationStatus> OF_PROPOSER = EnumSet.of(
            NominationStatus.RETURNED,
            NominationStatus.RECEIVED,
            NominationStatus.RECOMMENDED,
            NominationStatus.NOT_RECOMMENDED,
            NominationStatus.DECIDED);

    private final Events events;

    NominationEvents(Events events) {
        this.events = events;
    }

    /** A nomination was moved, by somebody who is not told. */
    void moved(NominationRepository.StoredNomination after, @Nullable String actor) {
        NominationStatus status = after.nomination().status();
        if (status == NominationStatus.SUBMITTED && after.desk() != null) {
            tell(after, after.desk(), actor);
        } else if (OF_PROPOSER.contains(status)) {
            tell(after, after.unit(), actor);
        }
    }

    private void tell(NominationRepository.StoredNomination after, UUID unit, @Nullable String actor) {
        NominationResponse nomination = after.nomination();
        events.record(List.of(new Event(
                "nomination." + nomination.status().code(),
                nomination.id() + "/" + after.revision(),
                unit,
                Audience.AWARD_OFFICERS,
                actor,
                data(nomination))));
    }

    private static Map<String, String> data(NominationResponse nomination) {
        Map<String, String> data = new HashMap<>();
        data.put("type", nomination.type().name().vi());
        data.put("year", nomination.year().toString());
        data.put("unit", nomination.unit().name().vi());
        return data;
    }
}
