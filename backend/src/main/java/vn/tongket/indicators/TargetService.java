package vn.tongket.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import vn.tongket.platform.time.Period;
import vn.tongket.units.UnitRef;
import vn.tongket.units.Units;

/** Use cases of targets. */
@ApplicationScoped
class TargetService {

    private final TargetRepository targets;
    private final IndicatorRepository indicators;
    private final Units units;
    private final IndicatorAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    TargetService(
            TargetRepository targets,
            IndicatorRepository indicators,
            Units units,
            IndicatorAccess access,
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

    Reply.Revised<TargetResponse> get(Definition definition, String unit, Period period, Breakdown breakdown) {
        UnitRef ref = units.resolve(unit, period);
        TargetResponse target = targets.one(definition.id(), ref.id(), period, breakdown)
                .orElseThrow(() -> ApiProblem.notFound("target.unknown", definition.code(), ref.code(), period));
        return new Reply.Revised<>(target, target.version());
    }

    @Transactional
    Reply.Saved<TargetResponse> set(
            Definition definition, String unit, Period period, Breakdown breakdown, WriteTarget body, IfMatch ifMatch) {
        UnitRef ref = units.resolve(unit, period);
        if (!access.canSetTarget(request.actor(), ref.id(), period.lastDay())) {
            throw ApiProblem.forbidden("access.denied");
        }
        checkRules(definition, period, breakdown, body);
        TargetEntity existing =
                targets.lock(definition.id(), ref.id(), period, breakdown).orElse(null);
        TargetResponse before =
                targets.one(definition.id(), ref.id(), period, breakdown).orElse(null);
        if (existing != null && before != null && says(before, body)) {
            return Reply.Saved.unchanged(before, existing.revision);
        }
        TargetEntity target = demand(existing, definition, ref, period, breakdown, ifMatch);
        target.revision++;
        targets.persist(target);
        targets.flush();
        targets.addVersion(
                target.id,
                target.revision,
                body,
                clock.instant(),
                request.actor().username());
        TargetResponse after =
                targets.one(definition.id(), ref.id(), period, breakdown).orElseThrow();
        String key = definition.code() + "/" + ref.code() + "/" + period
                + (breakdown.equals(Breakdown.WHOLE) ? "" : "?breakdown=" + breakdown.text());
        audit.record(Deed.of(before == null ? "create" : "change", "targets", key, ref.id()), before, after);
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

    private static boolean says(TargetResponse target, WriteTarget body) {
        return target.value().compareTo(body.value()) == 0
                && Objects.equals(target.legalBasis(), body.legalBasis())
                && Objects.equals(target.source(), body.source());
    }

    private static void checkRules(Definition definition, Period period, Breakdown breakdown, WriteTarget body) {
        List<Fault> faults = new ArrayList<>(definition.faultsOfKey(period, breakdown));
        faults.addAll(definition.faultsOfValue(body.value(), "/value"));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }
}
