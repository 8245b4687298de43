package vn.tongket.indicators.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of targets. */
@ApplicationScoped
class TargetService implements Targets {

    private final TargetRepository targets;
    private final Indicators indicators;
    private final Units units;
    private final TargetAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    TargetService(
            TargetRepository targets,
            Indicators indicators,
            Units units,
            TargetAccess access,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.targets = targets;
        this.indicators = indicators;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    /** A list; where one period is named, the unit's code is read on its last day and must exist then. */
    Page<TargetResponse> page(TargetQuery.Filter filter, PageRequest page) {
        UUID unit = filter.unit() == null ? null : unit(filter.unit(), filter.periods());
        Page<TargetResponse> found = targets.page(filter, unit, page);
        if (found.items().isEmpty()) {
            indicators.requireKnown(filter.indicators());
        }
        return found;
    }

    private @Nullable UUID unit(String idOrCode, List<Period> periods) {
        if (periods.size() == 1) {
            return units.resolve(idOrCode, periods.getFirst()).id();
        }
        return Units.isId(idOrCode)
                ? units.resolve(idOrCode, LocalDate.now(clock)).id()
                : null;
    }

    Reply.Revised<TargetResponse> get(
            Definition definition, String unit, Period period, Breakdown breakdown, @Nullable Instant asOf) {
        UnitRef ref = units.resolve(unit, period);
        Optional<TargetResponse> found = asOf == null
                ? targets.one(definition.id(), ref.id(), period, breakdown)
                : targets.knownAt(definition.id(), ref.id(), period, breakdown, asOf);
        TargetResponse target = found.orElseThrow(() -> unknown(definition, ref, period));
        return new Reply.Revised<>(target, target.version());
    }

    Page<TargetResponse> versions(
            Definition definition, String unit, Period period, Breakdown breakdown, PageRequest page) {
        UnitRef ref = units.resolve(unit, period);
        Page<TargetResponse> versions = targets.versions(definition.id(), ref.id(), period, breakdown, page);
        if (versions.items().isEmpty() && page.cursor() == null) {
            throw unknown(definition, ref, period);
        }
        return versions;
    }

    private static ApiProblem unknown(Definition definition, UnitRef unit, Period period) {
        return ApiProblem.notFound("target.unknown", definition.code(), unit.code(), period);
    }

    @Transactional
    Reply.Saved<TargetResponse> set(
            Definition definition, String unit, Period period, Breakdown breakdown, WriteTarget body, IfMatch ifMatch) {
        return set(definition, units.resolve(unit, period), period, breakdown, body, ifMatch);
    }

    @Override
    @Transactional
    public Reply.Saved<TargetResponse> set(
            String indicator, String unit, Period period, Breakdown breakdown, WriteTarget body) {
        return set(
                indicators.definition(indicator, period.lastDay()),
                unit,
                period,
                breakdown,
                body,
                new IfMatch.Anything());
    }

    /** The same for a unit that has been found. */
    @Transactional
    Reply.Saved<TargetResponse> set(
            Definition definition, UnitRef ref, Period period, Breakdown breakdown, WriteTarget body, IfMatch ifMatch) {
        if (!access.canSetTarget(request.actor(), ref.id(), period.lastDay())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return put(definition, ref, period, breakdown, body, ifMatch, null);
    }

    /** The same by an act, whoever may carry that out: its document says so. */
    @Transactional
    void setByAct(Definition definition, UnitRef ref, Period period, Breakdown breakdown, WriteTarget body, UUID act) {
        put(definition, ref, period, breakdown, body, new IfMatch.Anything(), act);
    }

    private Reply.Saved<TargetResponse> put(
            Definition definition,
            UnitRef ref,
            Period period,
            Breakdown breakdown,
            WriteTarget body,
            IfMatch ifMatch,
            @Nullable UUID act) {
        checkRules(definition, period, breakdown, body);
        TargetEntity existing =
                targets.lock(definition.id(), ref.id(), period, breakdown).orElse(null);
        TargetResponse before =
                targets.one(definition.id(), ref.id(), period, breakdown).orElse(null);
        if (existing != null && before != null && before.says(body)) {
            return Reply.Saved.unchanged(before, existing.revision);
        }
        TargetEntity target = demand(existing, definition, ref, period, breakdown, ifMatch);
        target.revision++;
        targets.persist(target);
        targets.addVersion(
                target.id,
                target.revision,
                body,
                clock.instant(),
                request.actor().username(),
                act);
        TargetResponse after =
                targets.one(definition.id(), ref.id(), period, breakdown).orElseThrow();
        String key = definition.code() + "/" + ref.code() + "/" + period
                + (breakdown.equals(Breakdown.WHOLE) ? "" : "?breakdown=" + breakdown.text());
        audit.record(
                new AuditEvent(before == null ? "create" : "change", "targets", key, ref.id(), body.reason()),
                before,
                after);
        versions.bump("indicator " + definition.code(), ref.id());
        return new Reply.Saved<>(after, target.revision, before == null);
    }

    private static TargetEntity demand(
            @Nullable TargetEntity existing,
            Definition definition,
            UnitRef unit,
            Period period,
            Breakdown breakdown,
            IfMatch ifMatch) {
        if (existing == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            return new TargetEntity(definition.id(), unit.id(), period, breakdown);
        }
        ifMatch.require(existing.revision);
        return existing;
    }

    private static void checkRules(Definition definition, Period period, Breakdown breakdown, WriteTarget body) {
        List<Fault> faults = TargetRules.faults(definition, period, breakdown, body);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    @Override
    public boolean isSet(String indicator, UUID unit, Period period) {
        return targets.isSet(indicator, unit, period);
    }
}
