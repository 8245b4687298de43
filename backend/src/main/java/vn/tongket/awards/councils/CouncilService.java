package vn.tongket.awards.councils;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of councils: composed for a term by an award officer of their unit. */
@ApplicationScoped
class CouncilService {

    private final CouncilRepository councils;
    private final CouncilAccess access;
    private final Units units;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CouncilService(
            CouncilRepository councils,
            CouncilAccess access,
            Units units,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.councils = councils;
        this.access = access;
        this.units = units;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<CouncilResponse> page(CouncilQuery.Filter filter, PageRequest page) {
        List<UUID> places = filter.units().stream()
                .map(unit -> units.resolve(unit, today()).id())
                .toList();
        return councils.page(filter, places, visibility(), today(), page);
    }

    Reply.Revised<CouncilResponse> get(String id) {
        return visible(PathValues.id(id, "council.unknown"));
    }

    /**
     * A council that the caller may see.
     *
     * @throws ApiProblem 404
     */
    Reply.Revised<CouncilResponse> visible(UUID id) {
        return councils.find(id, today())
                .filter(found -> standing(found.body(), null).sees())
                .orElseThrow(() -> ApiProblem.notFound("council.unknown", id));
    }

    Optional<CouncilResponse> seen(UUID id) {
        return councils.find(id, today())
                .map(Reply.Revised::body)
                .filter(council -> standing(council, null).sees());
    }

    CouncilResponse found(UUID id) {
        return councils.find(id, today()).orElseThrow().body();
    }

    CouncilAccess.Visibility visibility() {
        return access.visibility(request.actor());
    }

    /** Where the caller stands: by what they are on the council on a day, or ever was. */
    CouncilAccess.Standing standing(CouncilResponse council, @Nullable LocalDate day) {
        CouncilFunction function =
                councils.function(council.id(), request.actor().id(), day).orElse(null);
        return access.standing(request.actor(), council.unit().id(), today(), function);
    }

    @Transactional
    Created<CouncilResponse> create(WriteCouncil body) {
        List<Fault> faults = new ArrayList<>();
        UUID unit = unit(units, "/unit", body.unit(), body.validFrom(), faults);
        if (unit != null && !access.canKeep(request.actor(), unit, today())) {
            throw ApiProblem.forbidden("access.denied");
        }
        councils.waitForOthers();
        faults.addAll(term(unit, null, body.validFrom(), body.validTo()));
        if (unit == null || !faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        UUID id = UUID.randomUUID();
        councils.add(id, unit, body, request.actor().username(), clock.instant());
        CouncilResponse after = councils.find(id, today()).orElseThrow().body();
        audit.record(auditEvent("create", after), null, after);
        return new Created<>(after, 1, "/api/v1/councils/" + id);
    }

    @Transactional
    Reply.Revised<CouncilResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        UUID key = PathValues.id(id, "council.unknown");
        councils.waitForOthers();
        Reply.Revised<CouncilResponse> before = visible(key);
        CouncilResponse council = before.body();
        if (!access.canKeep(request.actor(), council.unit().id(), today())) {
            throw ApiProblem.forbidden("access.denied");
        }
        WriteCouncilChange present = new WriteCouncilChange(council.decision(), council.validTo());
        WriteCouncilChange wanted = patches.apply(present, patch);
        if (wanted.equals(present)) {
            return before;
        }
        ifMatch.require(before.revision());
        List<Fault> faults = new ArrayList<>(term(council.unit().id(), key, council.validFrom(), wanted.validTo()));
        councils.lastUse(key)
                .filter(day -> wanted.validTo() != null && !day.isBefore(wanted.validTo()))
                .ifPresent(day -> faults.add(Fault.at("/validTo", "council.used-later", day)));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        councils.change(key, wanted);
        Reply.Revised<CouncilResponse> after = councils.find(key, today()).orElseThrow();
        audit.record(auditEvent("change", after.body()), council, after.body());
        return after;
    }

    private List<Fault> term(@Nullable UUID unit, @Nullable UUID council, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            return List.of(Fault.at("/validTo", "council.term-empty"));
        }
        List<String> others = unit == null ? List.of() : councils.overlapping(unit, council, from, to);
        return others.isEmpty()
                ? List.of()
                : List.of(Fault.at("/validTo", "council.terms-overlap", String.join(", ", others)));
    }

    /** The unit that a code or id means on a day; what means none is a fault. */
    static @Nullable UUID unit(Units units, String pointer, String idOrCode, LocalDate day, List<Fault> faults) {
        try {
            return units.resolve(idOrCode, day).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at(pointer, "council.unit-unknown", idOrCode, day));
            return null;
        }
    }

    private static AuditEvent auditEvent(String action, CouncilResponse council) {
        return AuditEvent.of(
                action, "councils", council.id().toString(), council.unit().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
