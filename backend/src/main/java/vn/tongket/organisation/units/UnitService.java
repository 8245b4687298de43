package vn.tongket.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of units. */
@ApplicationScoped
class UnitService implements Units, UnitTree {

    private final UnitRepository units;
    private final HierarchyService hierarchies;
    private final UnitAccess access;
    private final UnitKinds kinds;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    UnitService(
            UnitRepository units,
            HierarchyService hierarchies,
            UnitAccess access,
            UnitKinds kinds,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.units = units;
        this.hierarchies = hierarchies;
        this.access = access;
        this.kinds = kinds;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    /** What exists on a day; a search without a day goes through all times. */
    Page<UnitResponse> page(UnitQuery.Filter filter, PageRequest page) {
        checkKinds(filter.kinds());
        LocalDate day = filter.date() == null ? today(filter.asOf()) : filter.date();
        boolean placed = filter.parent() != null || filter.within() != null;
        if (filter.words() != null && filter.date() == null && !placed) {
            return units.found(filter, filter.words(), day, page);
        }
        UUID top = id(filter.within(), day, filter.asOf());
        return units.page(
                filter,
                day,
                id(filter.parent(), day, filter.asOf()),
                top == null ? null : hierarchies.at(filter.asOf()).within(top, day),
                page);
    }

    /** The day that is today for a caller who looks back. */
    LocalDate today(@Nullable AsOf asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf.today();
    }

    private @Nullable UUID id(@Nullable String idOrCode, LocalDate day, @Nullable AsOf asOf) {
        return idOrCode == null ? null : find(idOrCode, day, asOf).unit().id();
    }

    Page<UnitResponse> children(String idOrCode, LocalDate day, @Nullable AsOf asOf, PageRequest page) {
        UnitQuery.Filter all = new UnitQuery.Filter(day, List.of(), List.of(), idOrCode, null, null, asOf);
        return page(all, page);
    }

    private void checkKinds(List<String> wanted) {
        Set<String> known = wanted.isEmpty() ? Set.of() : units.levels().keySet();
        List<Fault> faults = wanted.stream()
                .filter(kind -> !known.contains(kind))
                .map(kind -> Fault.of("kind", "query.unknown-value", kind, String.join(", ", known)))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }

    Reply.Revised<UnitResponse> get(String idOrCode, LocalDate day, @Nullable AsOf asOf) {
        UnitRepository.StoredUnit found = find(idOrCode, day, asOf);
        return new Reply.Revised<>(found.unit(), found.revision());
    }

    Reply.Revised<UnitHistory> history(String idOrCode, LocalDate day, @Nullable AsOf asOf) {
        UnitRepository.StoredUnit found = find(idOrCode, day, asOf);
        UUID id = found.unit().id();
        UnitHierarchy hierarchy = hierarchies.at(asOf);
        return new Reply.Revised<>(
                new UnitHistory(
                        ref(found.unit()),
                        units.versions(id, asOf),
                        hierarchy.predecessorsOf(id).stream()
                                .map(step -> lastName(hierarchy, step))
                                .toList(),
                        hierarchy.successorsOf(id).stream()
                                .filter(step -> step.successor() != null)
                                .map(step -> firstName(hierarchy, step))
                                .toList(),
                        line(hierarchy, id)),
                found.revision());
    }

    private List<UnitHistory.UnitSuccession> line(UnitHierarchy hierarchy, UUID unit) {
        List<Succession> line = hierarchy.lineOf(unit);
        Map<UUID, UnitLedger.Basis> bases =
                units.bases(line.stream().map(Succession::change).distinct().toList());
        return line.stream()
                .map(step -> {
                    UnitLedger.Basis basis = Objects.requireNonNull(bases.get(step.change()));
                    return new UnitHistory.UnitSuccession(
                            lastName(hierarchy, step),
                            step.successor() == null ? null : firstName(hierarchy, step),
                            step.kind(),
                            step.share(),
                            step.date(),
                            basis.precision(),
                            basis.document(),
                            step.change());
                })
                .toList();
    }

    private static UnitRef lastName(UnitHierarchy hierarchy, Succession step) {
        return hierarchy.nearest(step.predecessor(), step.date().minusDays(1)).ref();
    }

    private static UnitRef firstName(UnitHierarchy hierarchy, Succession step) {
        return hierarchy
                .nearest(Objects.requireNonNull(step.successor()), step.date())
                .ref();
    }

    private static UnitRef ref(UnitResponse unit) {
        return new UnitRef(unit.id(), unit.code(), unit.name());
    }

    @Override
    public Map<String, Level> levels() {
        return units.levels();
    }

    @Override
    public UnitHierarchy hierarchy() {
        return hierarchies.current();
    }

    @Override
    public UnitHierarchy hierarchy(@Nullable AsOf asOf) {
        return hierarchies.at(asOf);
    }

    @Override
    public UnitRef resolve(String idOrCode, LocalDate day) {
        return ref(find(idOrCode, day, null).unit());
    }

    @Override
    public UnitRef resolve(String idOrCode, Period period) {
        LocalDate last = period.lastDay();
        Optional<UnitRepository.StoredUnit> found = lookUp(idOrCode, last, null);
        if (found.isEmpty()) {
            Span days = new Span(period.firstDay(PeriodBasis.DECREE_09), last.plusDays(1));
            Optional<UnitVersion> ended = hierarchies.current().everByCode(idOrCode).stream()
                    .filter(version -> version.span().overlaps(days))
                    .reduce((earlier, later) -> later);
            if (ended.isPresent()) {
                return ended.get().ref();
            }
        }
        return ref(found.orElseThrow(() -> missing(idOrCode, last, null)).unit());
    }

    private UnitRepository.StoredUnit find(String idOrCode, LocalDate day, @Nullable AsOf asOf) {
        return lookUp(idOrCode, day, asOf).orElseThrow(() -> missing(idOrCode, day, asOf));
    }

    private Optional<UnitRepository.StoredUnit> lookUp(String idOrCode, LocalDate day, @Nullable AsOf asOf) {
        return Units.isId(idOrCode)
                ? units.byId(UUID.fromString(idOrCode), day, asOf)
                : units.byCode(idOrCode, day, asOf);
    }

    /** A code that belonged to others at other times is told with their names and days, and with who came after them. */
    private ApiProblem missing(String code, LocalDate day, @Nullable AsOf asOf) {
        UnitHierarchy hierarchy = hierarchies.at(asOf);
        List<UnitVersion> ever = hierarchy.ever(code);
        if (ever.isEmpty()) {
            return ApiProblem.notFound(asOf == null ? "unit.unknown" : "unit.not-known-then", code);
        }
        String when = ever.stream().map(UnitService::withDays).collect(Collectors.joining("; "));
        List<Fault> hints = ever.stream()
                .map(UnitVersion::unit)
                .distinct()
                .flatMap(unit -> hierarchy.successorsOf(unit).stream())
                .filter(step -> !step.date().isAfter(day))
                .map(step -> hint(hierarchy, step))
                .toList();
        return ApiProblem.notFound(hints, "unit.not-at-date", code, day, when);
    }

    private static String withDays(UnitVersion unit) {
        return unit.name().vi() + " ["
                + (unit.span().from() == null ? "…" : unit.span().from()) + ", "
                + (unit.span().to() == null ? "…" : unit.span().to()) + ")";
    }

    private static Fault hint(UnitHierarchy hierarchy, Succession step) {
        String former = lastName(hierarchy, step).name().vi();
        return step.successor() == null
                ? Fault.of("unit", "unit.ended", former, step.date())
                : Fault.of(
                        "unit",
                        step.kind() == SuccessionKind.SPLIT ? "unit.went-into-in-part" : "unit.went-into",
                        former,
                        step.date(),
                        firstName(hierarchy, step).name().vi(),
                        firstName(hierarchy, step).code());
    }

    @Override
    public UUID named(String idOrCode, LocalDate day) {
        return resolve(idOrCode, day).id();
    }

    @Override
    public Set<UUID> within(Collection<UUID> tops, LocalDate day) {
        return units.covered(tops, day);
    }

    @Override
    public Level levelOf(UUID unit, LocalDate day) {
        return units.byId(unit, day, null).orElseThrow().unit().level();
    }

    @Override
    public boolean covers(Actor actor, Set<Role> roles, UUID unit, LocalDate day) {
        return access.covers(actor, roles, unit, day);
    }

    @Override
    public boolean coversAll(Actor actor, Set<Role> roles, Collection<UUID> asked, LocalDate day) {
        return access.coversAll(actor, roles, asked, day);
    }

    @Override
    @Transactional
    public Reply.Saved<UnitResponse> register(String code, WriteUnit body) {
        return register(code, body, null, new IfMatch.Anything());
    }

    /** Registers a unit under a code, or changes the version that the code means on {@code date}. */
    @Transactional
    Reply.Saved<UnitResponse> register(String code, WriteUnit body, @Nullable LocalDate date, IfMatch ifMatch) {
        UnitHierarchy hierarchy = hierarchies.hold();
        LocalDate day = dayOf(body, date);
        Optional<UnitVersion> before = hierarchy.byCode(code, day);
        UUID parent = parent(hierarchy, body, day);
        if (!mayChange(before, parent, day)) {
            throw ApiProblem.forbidden("access.denied");
        }
        UnitVersionEntity version =
                before.flatMap(found -> units.lockVersion(found.unit(), day)).orElse(null);
        if (version != null && version.says(body, parent)) {
            return Reply.Saved.unchanged(response(version), version.unit.revision);
        }
        Map<String, Level> levels = units.levels();
        refuse(formFaults(code, body, levels));
        Level level = kinds.level(body, levels);
        Edit edit = before.<Edit>map(
                        found -> new Edit.Changed(found, version(found.id(), found.unit(), code, body, level, parent)))
                .orElseGet(() -> opened(UUID.randomUUID(), code, body, level, parent));
        checkRules(hierarchy.with(List.of(edit)), List.of(edit.unit()));
        return write(code, body, parent, version, ifMatch);
    }

    private LocalDate dayOf(WriteUnit body, @Nullable LocalDate date) {
        return date != null ? date : body.validFrom() != null ? body.validFrom() : LocalDate.now(clock);
    }

    private static @Nullable UUID parent(UnitHierarchy hierarchy, WriteUnit body, LocalDate day) {
        if (body.parent() == null) {
            return null;
        }
        return hierarchy
                .find(body.parent(), day)
                .map(UnitVersion::unit)
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/parent", "unit.parent-unknown", body.parent(), day))));
    }

    private boolean mayChange(Optional<UnitVersion> before, @Nullable UUID parent, LocalDate day) {
        Actor actor = request.actor();
        return before.map(unit -> access.canRegister(actor, unit.parent(), day)).orElse(true)
                && access.canRegister(actor, parent, day);
    }

    private List<Fault> formFaults(String code, WriteUnit body, Map<String, Level> levels) {
        List<Fault> faults = new ArrayList<>();
        if (!Units.isCode(code)) {
            faults.add(Fault.of("unit", "unit.code-form"));
        }
        kinds.fault(body, levels).ifPresent(faults::add);
        if (new Span(body.validFrom(), body.validTo()).empty()) {
            faults.add(Fault.at("/validTo", "unit.validity-empty"));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private static Edit.Opened opened(UUID unit, String code, WriteUnit body, Level level, @Nullable UUID parent) {
        return new Edit.Opened(version(UUID.randomUUID(), unit, code, body, level, parent));
    }

    private static UnitVersion version(
            UUID id, UUID unit, String code, WriteUnit body, Level level, @Nullable UUID parent) {
        Span span = new Span(body.validFrom(), body.validTo());
        return new UnitVersion(id, unit, code, body.name(), body.kind(), level, parent, span, DatePrecision.EXACT);
    }

    private static void checkRules(UnitHierarchy after, Collection<UUID> written) {
        List<Breach> breaches = after.breaches(written);
        for (Breach breach : breaches) {
            if (breach.rule() == Breach.Rule.CODE_TAKEN) {
                throw ApiProblem.conflict("unit.code-taken", breach.unit().code());
            }
        }
        refuse(breaches.stream()
                .map(breach -> fault(breach, written))
                .distinct()
                .toList());
    }

    /** What a breach means to the caller, who wrote one unit: a fault of it, or of what it would leave others with. */
    private static Fault fault(Breach breach, Collection<UUID> written) {
        UnitVersion unit = breach.unit();
        boolean own = written.contains(unit.unit());
        return switch (breach.rule()) {
            case PARENT_MISSING ->
                own
                        ? Fault.at("/parent", "unit.parent-not-all-the-time")
                        : Fault.at("/validTo", "unit.child-left", unit.name().vi(), unit.code());
            case PARENT_LEVEL ->
                own
                        ? Fault.at(
                                "/parent",
                                "unit.parent-level",
                                unit.level().code(),
                                Objects.requireNonNull(breach.other()).level().code())
                        : Fault.at("/kind", "unit.child-level", unit.name().vi(), unit.code());
            case CYCLE -> Fault.at("/parent", "unit.cycle");
            case OVERLAP -> Fault.at("/validFrom", "unit.versions-overlap");
            case GAP -> Fault.at("/validFrom", "unit.versions-gap");
            case SUCCESSION_DAY -> Fault.at("/validTo", "unit.succession-day");
            case CODE_TAKEN -> Fault.at("/code", "unit.code-in-use", unit.code());
        };
    }

    private Reply.Saved<UnitResponse> write(
            String code, WriteUnit body, @Nullable UUID parent, @Nullable UnitVersionEntity existing, IfMatch ifMatch) {
        boolean created = existing == null;
        UnitVersionEntity version = created ? units.add(code) : existing;
        UnitResponse before = created ? null : response(version);
        if (created) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
        } else {
            ifMatch.require(version.unit.revision);
            version.unit.revision++;
        }
        Instant now = clock.instant();
        version.write(body, parent, now);
        units.recording(now, null);
        units.persist(version);
        UnitResponse after = response(version);
        audit.record(AuditEvent.of(created ? "create" : "change", "units", code, version.unit.id), before, after);
        versions.bump(HierarchyService.TOPIC, version.unit.id);
        return new Reply.Saved<>(after, version.unit.revision, created);
    }

    private UnitResponse response(UnitVersionEntity version) {
        return units.version(version.id);
    }

    @Override
    @Transactional
    public void registerAll(SequencedMap<String, WriteUnit> bodies) {
        Founding founding = new Founding(hierarchies.hold(), bodies);
        UnitHierarchy after = founding.after();
        hierarchies.write(List.copyOf(founding.edits), founding.sources, null, null);
        founding.edits.forEach(edit -> audit.record(
                AuditEvent.of("create", "units", edit.version().code(), edit.unit()),
                null,
                UnitResponse.of(after, edit.version())));
    }

    /** New units on their way in, each of which may lie below another one of them. */
    private final class Founding {

        private record Place(@Nullable UUID parent, LocalDate day) {}

        private final UnitHierarchy before;
        private final Map<String, Level> levels = units.levels();
        private final Map<String, UUID> ids = new HashMap<>();
        private final Map<Place, Boolean> allowed = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Edit.Opened> edits = new ArrayList<>();
        private final Map<UUID, Source> sources = new HashMap<>();

        Founding(UnitHierarchy before, SequencedMap<String, WriteUnit> bodies) {
            this.before = before;
            bodies.keySet().forEach(code -> ids.put(code, UUID.randomUUID()));
            bodies.forEach(this::open);
            refuse(faults);
        }

        private void open(String code, WriteUnit body) {
            List<Fault> own = new ArrayList<>(formFaults(code, body, levels));
            UUID parent = null;
            try {
                parent = place(code, body);
            } catch (ApiProblem problem) {
                if (problem.status() == 403) {
                    throw problem;
                }
                own.addAll(problem.faults());
            }
            own.forEach(fault -> faults.add(fault.under(code)));
            if (!own.isEmpty()) {
                return;
            }
            Edit.Opened edit =
                    opened(Objects.requireNonNull(ids.get(code)), code, body, kinds.level(body, levels), parent);
            edits.add(edit);
            if (body.source() != null) {
                sources.put(edit.version().id(), body.source());
            }
        }

        /** The unit above one; whoever founds that one with it may found what lies below it. */
        private @Nullable UUID place(String code, WriteUnit body) {
            UUID founded = body.parent() == null ? null : ids.get(body.parent());
            if (founded != null) {
                return founded;
            }
            LocalDate day = dayOf(body, null);
            UUID parent = parent(before, body, day);
            if (!allowed.computeIfAbsent(
                    new Place(parent, day), place -> access.canRegister(request.actor(), parent, day))) {
                throw ApiProblem.forbidden(List.of(Fault.at("/" + code, "access.denied")), "access.denied");
            }
            return parent;
        }

        UnitHierarchy after() {
            UnitHierarchy after = before.with(List.copyOf(edits));
            Collection<UUID> written = ids.values();
            refuse(after.breaches(written).stream()
                    .map(breach -> fault(breach, written).under(breach.unit().code()))
                    .distinct()
                    .toList());
            return after;
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void waitForChanges() {
        units.waitForChanges();
    }
}
