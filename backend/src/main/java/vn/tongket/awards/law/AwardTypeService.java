package vn.tongket.awards.law;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of the catalogue. */
@ApplicationScoped
class AwardTypeService {

    static final String CODE_FORM = "[A-Z][A-Z0-9_]{0,59}";

    private final AwardTypeRepository types;
    private final AwardTypeVersionRepository typeVersions;
    private final List<AwardTypeListener> listeners;
    private final LawAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    AwardTypeService(
            AwardTypeRepository types,
            AwardTypeVersionRepository typeVersions,
            @All List<AwardTypeListener> listeners,
            LawAccess access,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.types = types;
        this.typeVersions = typeVersions;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    Page<AwardTypeResponse> page(AwardTypeQuery.Filter filter, PageRequest page) {
        return types.page(filter, filter.date() == null ? LocalDate.now(clock) : filter.date(), page);
    }

    /** A type as it is today, or nearest to it. */
    Reply.Revised<AwardTypeResponse> get(String code) {
        return types.found(code, LocalDate.now(clock)).orElseThrow(() -> unknown(code));
    }

    /** A type as it is on a day; one that does not exist on it is not found. */
    Reply.Revised<AwardTypeResponse> get(String code, LocalDate day) {
        Reply.Revised<AwardTypeResponse> type = types.found(code, day).orElseThrow(() -> unknown(code));
        if (!type.body().inForce()) {
            throw ApiProblem.notFound("award-type.not-in-force", code, day);
        }
        return type;
    }

    static ApiProblem unknown(String code) {
        return ApiProblem.notFound("award-type.unknown", code);
    }

    @Transactional
    Reply.Saved<AwardTypeResponse> put(String code, WriteAwardType body, IfMatch ifMatch) {
        if (!access.canKeep(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        Optional<AwardTypeEntity> existing = types.lock(code);
        if (existing.filter(type -> type.says(body)).isPresent()) {
            return Reply.Saved.unchanged(get(code).body(), existing.get().revision);
        }
        checkRules(code, body);
        return write(code, body, existing.orElse(null), ifMatch);
    }

    private static void checkRules(String code, WriteAwardType body) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("code", "award-type.code-form"));
        }
        if (body.validFrom() != null
                && body.validTo() != null
                && !body.validFrom().isBefore(body.validTo())) {
            faults.add(Fault.at("/validTo", "award-type.validity-empty"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Saved<AwardTypeResponse> write(
            String code, WriteAwardType body, @Nullable AwardTypeEntity existing, IfMatch ifMatch) {
        AwardTypeResponse before = existing == null ? null : get(code).body();
        AwardTypeEntity type = existing == null ? new AwardTypeEntity(code) : existing;
        if (existing != null) {
            ifMatch.require(type.revision);
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        boolean renamed = existing != null && !type.name().equals(body.name());
        type.write(body, typeVersions.namesOf(type.id));
        types.persist(type);
        if (renamed) {
            listeners.forEach(listener -> listener.readDifferently(List.of(type.id)));
        }
        AwardTypeResponse after = get(code).body();
        audit.record(AuditEvent.of(existing == null ? "create" : "change", "award-types", code, null), before, after);
        versions.bump("awards", type.id);
        return new Reply.Saved<>(after, type.revision, existing == null);
    }
}
