package vn.tongket.desk.views;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of saved views: everybody keeps their own. */
@ApplicationScoped
class ViewService {

    private static final String UNKNOWN = "view.unknown";
    private static final int MOST = 200;

    private final ViewRepository views;
    private final CurrentRequest request;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final Clock clock;

    ViewService(ViewRepository views, CurrentRequest request, MergePatch patches, AuditTrail audit, Clock clock) {
        this.views = views;
        this.request = request;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ViewResponse> page(List<String> lists, PageRequest page) {
        return views.page(request.account(), lists, page);
    }

    Reply.Revised<ViewResponse> get(String id) {
        return views.one(request.account(), PathValues.id(id, UNKNOWN)).orElseThrow(() -> unknown(id));
    }

    @Transactional
    Created<ViewResponse> create(WriteView body) {
        UUID account = request.account();
        views.hold(account);
        if (views.countOf(account) >= MOST) {
            throw ApiProblem.conflict("view.too-many", MOST);
        }
        checkNameFree(account, body.list(), body.name(), null);
        if (body.standard()) {
            views.standardGivesWay(account, body.list());
        }
        UUID id = UUID.randomUUID();
        views.add(id, account, body, clock.instant());
        Reply.Revised<ViewResponse> after = views.one(account, id).orElseThrow();
        audit.record(auditEvent("create", after.body()), null, after.body());
        return new Created<>(after.body(), after.revision(), "/api/v1/me/views/" + id);
    }

    @Transactional
    Reply.Revised<ViewResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        UUID account = request.account();
        views.hold(account);
        Reply.Revised<ViewResponse> before = locked(id);
        ViewResponse view = before.body();
        KeptView now = new KeptView(view.name(), view.query(), view.standard());
        KeptView wanted = patches.apply(now, patch);
        if (wanted.equals(now)) {
            return before;
        }
        ifMatch.require(before.revision());
        checkNameFree(account, view.list(), wanted.name(), view.id());
        if (wanted.standard() && !now.standard()) {
            views.standardGivesWay(account, view.list());
        }
        views.change(view.id(), wanted);
        Reply.Revised<ViewResponse> after = views.one(account, view.id()).orElseThrow();
        audit.record(auditEvent("change", after.body()), view, after.body());
        return after;
    }

    @Transactional
    void remove(String id) {
        ViewResponse view = locked(id).body();
        views.remove(view.id());
        audit.record(auditEvent("remove", view), view, null);
    }

    private Reply.Revised<ViewResponse> locked(String id) {
        return views.lock(request.account(), PathValues.id(id, UNKNOWN)).orElseThrow(() -> unknown(id));
    }

    private void checkNameFree(UUID account, String list, String name, @Nullable UUID view) {
        if (views.named(account, list, name)
                .filter(other -> !other.equals(view))
                .isPresent()) {
            throw ApiProblem.conflict("view.name-taken", name);
        }
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound(UNKNOWN, id);
    }

    private AuditEvent auditEvent(String action, ViewResponse view) {
        return AuditEvent.of(action, "views", request.actor().username() + "/" + view.list() + "/" + view.name(), null);
    }
}
