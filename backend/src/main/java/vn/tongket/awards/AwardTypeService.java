package vn.tongket.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.persistence.DataVersions;

/** Use cases of the catalogue. */
@ApplicationScoped
class AwardTypeService {

    private static final String CODE_FORM = "[A-Z][A-Z0-9_]{0,59}";

    private final AwardTypeRepository types;
    private final AwardRepository awards;
    private final AwardAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;

    AwardTypeService(
            AwardTypeRepository types,
            AwardRepository awards,
            AwardAccess access,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request) {
        this.types = types;
        this.awards = awards;
        this.access = access;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
    }

    Page<AwardTypeResponse> page(AwardTypeQuery.Filter filter, PageRequest page) {
        return types.page(filter, page);
    }

    Reply.Revised<AwardTypeResponse> get(String code) {
        return types.found(code).orElseThrow(() -> ApiProblem.notFound("award-type.unknown", code));
    }

    @Transactional
    Reply.Saved<AwardTypeResponse> put(String code, WriteAwardType body, IfMatch ifMatch) {
        if (!access.canKeepCatalogue(request.actor())) {
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
        type.write(body);
        types.persist(type);
        types.flush();
        if (renamed) {
            awards.shownAnewByType(type.id);
        }
        AwardTypeResponse after = get(code).body();
        audit.record(Deed.of(existing == null ? "create" : "change", "award-types", code, null), before, after);
        versions.bump("awards", type.id);
        return new Reply.Saved<>(after, type.revision, existing == null);
    }
}
