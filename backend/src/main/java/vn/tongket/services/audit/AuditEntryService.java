package vn.tongket.services.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.UnitTree;

/** Reading the trail: administrators, for their units. */
@ApplicationScoped
class AuditEntryService {

    private final AuditEntryRepository entries;
    private final MarkedEntries marked;
    private final UnitTree units;
    private final CurrentRequest request;
    private final Clock clock;

    AuditEntryService(
            AuditEntryRepository entries, MarkedEntries marked, UnitTree units, CurrentRequest request, Clock clock) {
        this.entries = entries;
        this.marked = marked;
        this.units = units;
        this.request = request;
        this.clock = clock;
    }

    Page<AuditEntryResponse> page(AuditEntryQuery.Filter filter, PageRequest page) {
        Actor actor = request.actor();
        if (!actor.holds(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        Collection<UUID> within = actor.holdsEverywhere(Role.ADMINISTRATOR)
                ? null
                : units.within(actor.unitsWith(Set.of(Role.ADMINISTRATOR)), LocalDate.now(clock));
        Page<AuditEntryResponse> found = entries.page(filter, within, page);
        return found.with(marked.told(found.items()));
    }
}
