package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.services.audit.AuditTrail;

/** Remembers who read what is recorded of conduct. Whoever shows facts, or answers that rest on them, says which. */
@ApplicationScoped
class ConductReadRepository {

    private final AuditTrail audit;
    private final Clock clock;

    ConductReadRepository(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An entry of the trail for each of these that is a fact about conduct, within the caller's transaction.
     *
     * @param read ids of facts; those of other things are passed over
     */
    void note(Collection<UUID> read) {
        if (!read.isEmpty()) {
            audit.recordAll("read", "recipient-facts", """
                    select f.id::text as key, coalesce(v.unit_id, r.keeper_id) as unit_id, null::jsonb as before,
                      null::jsonb as after, null::text as reason
                    from recipient_facts f join recipients r on r.id = f.recipient_id
                    cross join lateral recipient_on(r.id, ?::date) v
                    where f.id = any(?::uuid[]) and f.kind = 'conduct'
                    """, LocalDate.now(clock), new Keys(read));
        }
    }
}
