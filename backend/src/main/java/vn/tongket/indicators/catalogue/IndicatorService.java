package vn.tongket.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
import vn.tongket.kernel.time.AsOf;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of the catalogue. */
@ApplicationScoped
class IndicatorService implements Indicators {

    private final IndicatorRepository indicators;
    private final DefinitionRules rules;
    private final IndicatorAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    IndicatorService(
            IndicatorRepository indicators,
            DefinitionRules rules,
            IndicatorAccess access,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.indicators = indicators;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    Page<IndicatorResponse> page(IndicatorQuery.Filter filter, PageRequest page) {
        return indicators.page(filter, page);
    }

    Page<IndicatorResponse> versions(String code, PageRequest page) {
        Page<IndicatorResponse> versions = indicators.versions(code, page);
        if (versions.items().isEmpty() && page.cursor() == null) {
            throw unknown(code);
        }
        return versions;
    }

    Reply.Revised<IndicatorResponse> get(String code, LocalDate day) {
        return new Reply.Revised<>(
                indicators.onDay(code, day).orElseThrow(() -> unknown(code)), indicators.revision(code));
    }

    private static ApiProblem unknown(String code) {
        return ApiProblem.notFound("indicator.unknown", code);
    }

    @Override
    public Definition definition(String code, LocalDate day) {
        return definition(code, day, null);
    }

    @Override
    public Definition definition(String code, LocalDate day, @Nullable AsOf asOf) {
        return find(code, day, asOf).orElseThrow(() -> unknown(code));
    }

    @Override
    public Optional<Definition> find(String code, LocalDate day) {
        return find(code, day, null);
    }

    @Override
    public Optional<Definition> find(String code, LocalDate day, @Nullable AsOf asOf) {
        return indicators.definition(code, day, asOf);
    }

    @Override
    public List<Definition> definitions(LocalDate day) {
        return indicators.definitions(day);
    }

    @Override
    public void requireKnown(Collection<String> codes) {
        indicators.requireKnown(codes);
    }

    @Override
    @Transactional
    public Reply.Saved<IndicatorResponse> register(String code, WriteIndicator body) {
        return define(code, body, new IfMatch.Anything());
    }

    /** Writes a definition as a new version; figures keep the one they were reported under. */
    @Transactional
    Reply.Saved<IndicatorResponse> define(String code, WriteIndicator body, IfMatch ifMatch) {
        if (!access.canDefine(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        IndicatorEntity indicator = indicators.lock(code).orElse(null);
        IndicatorResponse before = indicators.latest(code).orElse(null);
        if (indicator != null && before != null && before.says(body)) {
            return Reply.Saved.unchanged(before, indicator.revision);
        }
        checkRules(code, body);
        return write(code, body, indicator, before, ifMatch);
    }

    private void checkRules(String code, WriteIndicator body) {
        if (body.formula() != null) {
            indicators.holdFormulas();
        }
        List<Fault> faults = rules.faults(code, body);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Saved<IndicatorResponse> write(
            String code,
            WriteIndicator body,
            @Nullable IndicatorEntity existing,
            @Nullable IndicatorResponse before,
            IfMatch ifMatch) {
        boolean created = existing == null;
        IndicatorEntity indicator = created ? new IndicatorEntity(code) : existing;
        if (created && ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        if (!created) {
            ifMatch.require(indicator.revision);
        }
        indicator.revision++;
        indicators.persist(indicator);
        indicators.addVersion(indicator.id, code, Math.toIntExact(indicator.revision), body, clock.instant());
        IndicatorResponse after = indicators.latest(code).orElseThrow();
        audit.record(AuditEvent.of(created ? "create" : "change", "indicators", code, null), before, after);
        versions.bump("indicator " + code, indicator.id);
        return new Reply.Saved<>(after, indicator.revision, created);
    }
}
