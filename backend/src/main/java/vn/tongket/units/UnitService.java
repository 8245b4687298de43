package vn.tongket.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;
import vn.tongket.platform.security.UnitTree;

/** Use cases of units. */
@ApplicationScoped
class UnitService implements Units, UnitTree {

    private static final String CODE_FORM = "[0-9A-Z][0-9A-Z.-]{0,39}";

    private final UnitRepository units;
    private final UnitAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    UnitService(
            UnitRepository units,
            UnitAccess access,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    Page<UnitResponse> page(UnitQuery.Filter filter, PageRequest page) {
        checkKinds(filter.kinds());
        UUID parent = filter.parent() == null
                ? null
                : resolve(filter.parent(), filter.date()).id();
        UUID within = filter.within() == null
                ? null
                : resolve(filter.within(), filter.date()).id();
        return units.page(filter, parent, within, page);
    }

    private void checkKinds(List<String> wanted) {
        List<String> known = wanted.isEmpty() ? List.of() : units.kinds();
        List<Fault> faults = wanted.stream()
                .filter(kind -> !known.contains(kind))
                .map(kind -> Fault.of("kind", "query.unknown-value", kind, String.join(", ", known)))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }

    Reply.Revised<UnitResponse> get(String idOrCode, LocalDate day) {
        UnitRepository.Found found = find(idOrCode, day);
        return new Reply.Revised<>(found.unit(), found.revision());
    }

    Reply.Revised<UnitHistory> history(String idOrCode, LocalDate day) {
        UnitRepository.Found found = find(idOrCode, day);
        UnitResponse unit = found.unit();
        return new Reply.Revised<>(
                new UnitHistory(new UnitRef(unit.id(), unit.code(), unit.name()), units.versions(unit.id())),
                found.revision());
    }

    @Override
    public UnitRef resolve(String idOrCode, LocalDate day) {
        UnitResponse unit = find(idOrCode, day).unit();
        return new UnitRef(unit.id(), unit.code(), unit.name());
    }

    private UnitRepository.Found find(String idOrCode, LocalDate day) {
        Optional<UnitRepository.Found> found =
                Units.isId(idOrCode) ? units.byId(UUID.fromString(idOrCode), day) : units.byCode(idOrCode, day);
        return found.orElseThrow(() -> missing(idOrCode, day));
    }

    private ApiProblem missing(String code, LocalDate day) {
        List<UnitResponse> ever = units.everByCode(code);
        if (ever.isEmpty()) {
            return ApiProblem.notFound("unit.unknown", code);
        }
        String when = ever.stream()
                .map(unit -> unit.name().vi() + " [" + (unit.validFrom() == null ? "…" : unit.validFrom()) + ", "
                        + (unit.validTo() == null ? "…" : unit.validTo()) + ")")
                .collect(Collectors.joining("; "));
        return ApiProblem.notFound("unit.not-at-date", code, day, when);
    }

    @Override
    public Set<UUID> within(Collection<UUID> tops, LocalDate day) {
        return units.within(tops, day);
    }

    @Override
    public Level levelOf(UUID unit, LocalDate day) {
        return units.byId(unit, day).orElseThrow().unit().level();
    }

    @Override
    public boolean covers(Actor actor, Set<Role> roles, UUID unit, LocalDate day) {
        return access.covers(actor, roles, unit, day);
    }

    @Override
    @Transactional
    public Reply.Saved<UnitResponse> register(String code, WriteUnit body) {
        return register(code, body, null, new IfMatch.Anything());
    }

    /** Registers a unit under a code, or changes the version that the code means on {@code date}. */
    @Transactional
    Reply.Saved<UnitResponse> register(String code, WriteUnit body, @Nullable LocalDate date, IfMatch ifMatch) {
        LocalDate day = date != null ? date : body.validFrom() != null ? body.validFrom() : LocalDate.now(clock);
        Optional<UnitRepository.Found> before = units.byCode(code, day);
        UnitResponse parent = body.parent() == null ? null : parent(body.parent(), day);
        UUID parentId = parent == null ? null : parent.id();
        if (!mayChange(before, parentId, day)) {
            throw ApiProblem.forbidden("access.denied");
        }
        UnitVersionEntity version = before.flatMap(
                        found -> units.lockVersion(found.unit().id(), day))
                .orElse(null);
        if (version != null && version.says(body, parentId)) {
            return Reply.Saved.unchanged(before.orElseThrow().unit(), version.unit.revision);
        }
        checkRules(code, body, parent, version);
        return write(code, body, parentId, version, before.map(UnitRepository.Found::unit), ifMatch);
    }

    private UnitResponse parent(String idOrCode, LocalDate day) {
        try {
            return find(idOrCode, day).unit();
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/parent", "unit.parent-unknown", idOrCode, day)));
        }
    }

    private boolean mayChange(Optional<UnitRepository.Found> before, @Nullable UUID parent, LocalDate day) {
        Actor actor = request.actor();
        boolean old = before.map(UnitRepository.Found::unit)
                .map(unit -> access.canRegister(
                        actor, unit.parent() == null ? null : unit.parent().id(), day))
                .orElse(true);
        return old && access.canRegister(actor, parent, day);
    }

    private void checkRules(
            String code, WriteUnit body, @Nullable UnitResponse parent, @Nullable UnitVersionEntity version) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("unit", "unit.code-form"));
        }
        Level level = units.levelOfKind(body.kind()).map(Level::of).orElse(null);
        if (level == null) {
            faults.add(Fault.at("/kind", "body.unknown-value", String.join(", ", units.kinds())));
        }
        if (body.validFrom() != null
                && body.validTo() != null
                && !body.validFrom().isBefore(body.validTo())) {
            faults.add(Fault.at("/validTo", "unit.validity-empty"));
        }
        if (parent != null && level != null && !level.fitsBelow(parent.level())) {
            faults.add(Fault.at(
                    "/parent", "unit.parent-level", level.code(), parent.level().code()));
        }
        if (parent != null && version != null && liesBelow(parent, version.unit.id, body)) {
            faults.add(Fault.at("/parent", "unit.cycle"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        checkCodeFree(code, body, version);
    }

    private boolean liesBelow(UnitResponse parent, UUID unit, WriteUnit body) {
        LocalDate day = body.validFrom() == null ? LocalDate.now(clock) : body.validFrom();
        return units.anyAbove(List.of(unit), parent.id(), day);
    }

    private void checkCodeFree(String code, WriteUnit body, @Nullable UnitVersionEntity version) {
        boolean taken = units.everByCode(code).stream()
                .filter(other -> version == null || !other.id().equals(version.unit.id))
                .anyMatch(other -> startsBefore(other.validFrom(), body.validTo())
                        && startsBefore(body.validFrom(), other.validTo()));
        if (taken) {
            throw ApiProblem.conflict("unit.code-taken", code);
        }
    }

    private static boolean startsBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isBefore(to);
    }

    private Reply.Saved<UnitResponse> write(
            String code,
            WriteUnit body,
            @Nullable UUID parent,
            @Nullable UnitVersionEntity existing,
            Optional<UnitResponse> before,
            IfMatch ifMatch) {
        boolean created = existing == null;
        UnitVersionEntity version = created ? units.add(code) : existing;
        if (created) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
        } else {
            ifMatch.require(version.unit.revision);
            version.unit.revision++;
        }
        version.write(body, parent, clock.instant());
        units.persist(version);
        units.flush();
        UnitResponse after = units.versions(version.unit.id).stream()
                .filter(unit -> java.util.Objects.equals(unit.validFrom(), body.validFrom()))
                .findFirst()
                .orElseThrow();
        audit.record(
                Deed.of(created ? "create" : "change", "units", code, version.unit.id), before.orElse(null), after);
        versions.bump("units", version.unit.id);
        return new Reply.Saved<>(after, version.unit.revision, created);
    }
}
