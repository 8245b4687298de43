package vn.tongket.plans.followup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of saved filters and their feeds: everybody keeps their own. */
@ApplicationScoped
class TaskFilterService {

    private static final String UNKNOWN = "task-filter.unknown";
    private static final int MOST = 100;

    private final TaskFilterRepository filters;
    private final TaskQuestion questions;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    TaskFilterService(
            TaskFilterRepository filters,
            TaskQuestion questions,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.filters = filters;
        this.questions = questions;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<TaskFilterResponse> page(PageRequest page) {
        return filters.page(request.account(), page);
    }

    Reply.Revised<TaskFilterResponse> get(String id) {
        return revised(
                filters.one(request.account(), PathValues.id(id, UNKNOWN)).orElseThrow(() -> unknown(id)));
    }

    @Transactional
    Created<TaskFilterResponse> create(WriteTaskFilter body) {
        UUID self = request.account();
        check(body);
        if (filters.countOf(self) >= MOST) {
            throw ApiProblem.conflict("task-filter.too-many", MOST);
        }
        checkNameFree(self, body.name(), null);
        UUID id = UUID.randomUUID();
        filters.add(id, self, body, clock.instant());
        TaskFilterRepository.StoredFilter after = filters.one(self, id).orElseThrow();
        audit.record(auditEvent("create", after.filter()), null, after.filter());
        return new Created<>(after.filter(), after.revision(), "/api/v1/me/task-filters/" + id);
    }

    @Transactional
    Reply.Revised<TaskFilterResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        TaskFilterRepository.StoredFilter before = locked(id);
        demandFeed(before.filter());
        WriteTaskFilter now =
                new WriteTaskFilter(before.filter().name(), before.filter().query());
        WriteTaskFilter wanted = patches.apply(now, patch);
        if (wanted.equals(now)) {
            return revised(before);
        }
        ifMatch.require(before.revision());
        check(wanted);
        checkNameFree(request.account(), wanted.name(), before.filter().id());
        filters.change(before.filter().id(), wanted);
        TaskFilterRepository.StoredFilter after =
                filters.one(request.account(), before.filter().id()).orElseThrow();
        audit.record(auditEvent("change", after.filter()), before.filter(), after.filter());
        return revised(after);
    }

    @Transactional
    void remove(String id) {
        TaskFilterResponse filter = locked(id).filter();
        demandFeed(filter);
        filters.remove(filter.id());
        audit.record(auditEvent("remove", filter), filter, null);
    }

    /** What a secret link shows belongs to the account beyond a limited token. */
    private void demandFeed(TaskFilterResponse filter) {
        if (filter.feed() != null) {
            request.demandWholeAccount();
        }
    }

    /** A new secret link; the one before is worth nothing from then on. */
    @Transactional
    Reply.Saved<CalendarFeedResponse> feed(String id) {
        request.demandWholeAccount();
        TaskFilterRepository.StoredFilter before = locked(id);
        Instant now = clock.instant();
        String secret = Secret.random();
        filters.feed(before.filter().id(), Secret.hash(secret), now);
        TaskFilterRepository.StoredFilter after =
                filters.one(request.account(), before.filter().id()).orElseThrow();
        boolean first = before.filter().feed() == null;
        audit.record(auditEvent(first ? "open-feed" : "renew-feed", after.filter()), before.filter(), after.filter());
        return new Reply.Saved<>(
                new CalendarFeedResponse(CalendarFeedResource.address(secret), now), after.revision(), first);
    }

    /** Ends the link; where there is none nothing happens. */
    @Transactional
    void endFeed(String id) {
        TaskFilterResponse before = locked(id).filter();
        demandFeed(before);
        if (before.feed() != null) {
            filters.feed(before.id(), null, null);
            audit.record(
                    auditEvent("end-feed", before),
                    before,
                    filters.one(request.account(), before.id()).orElseThrow().filter());
        }
    }

    private TaskFilterRepository.StoredFilter locked(String id) {
        return filters.lock(request.account(), PathValues.id(id, UNKNOWN)).orElseThrow(() -> unknown(id));
    }

    private void check(WriteTaskFilter body) {
        List<Fault> faults = questions.faultsOf(body.query(), "/query");
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void checkNameFree(UUID account, String name, @Nullable UUID filter) {
        if (filters.named(account, name).filter(other -> !other.equals(filter)).isPresent()) {
            throw ApiProblem.conflict("task-filter.name-taken", name);
        }
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound(UNKNOWN, id);
    }

    private static Reply.Revised<TaskFilterResponse> revised(TaskFilterRepository.StoredFilter found) {
        return new Reply.Revised<>(found.filter(), found.revision());
    }

    private AuditEvent auditEvent(String action, TaskFilterResponse filter) {
        return AuditEvent.of(action, "task-filters", request.actor().username() + "/" + filter.name(), null);
    }
}
