package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.Handover;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/**
 * One act being carried out: rows are read in the state of the day before, new units begin, those that end are closed,
 * the rest is changed, and the state that comes out is held against the rules. All faults of one stage are gathered
 * before it ends.
 */
final class CarryingOut {

    private final Act act;
    private final UnitHierarchy before;
    private final Map<String, Level> levels;
    private final LocalDate day;

    private final List<Fault> faults = new ArrayList<>();
    private final RowRules rules;
    private final Handovers handovers;
    private final Map<Integer, UUID> units = new HashMap<>();
    private final Map<Integer, UUID> successors = new HashMap<>();
    private final Map<UUID, List<Change>> rows = new LinkedHashMap<>();
    private final Map<UUID, UnitVersion> opened = new LinkedHashMap<>();
    private final Map<UUID, UnitVersion> former = new LinkedHashMap<>();
    private final Map<UUID, UnitVersion> changed = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();

    CarryingOut(Act act, UnitHierarchy before, Map<String, Level> levels) {
        this.act = act;
        this.before = before;
        this.levels = levels;
        this.day = act.effectiveDate();
        this.rules = new RowRules(levels, faults);
        this.handovers = new Handovers(before, day);
    }

    Act.Outcome outcome() {
        act.changes().forEach(change -> faults.addAll(change.shapeFaults()));
        check();
        act.changes().forEach(this::read);
        check();
        rows.values().forEach(rules::checkTogether);
        handovers.faults(rows).forEach(faults::add);
        check();
        rowsThat(change -> change.kind().ends()).forEach(this::close);
        rowsThat(change -> change.kind().goesOn()).forEach(this::change);
        check();
        act.changes().forEach(this::place);
        act.changes().forEach(this::succeed);
        check();
        List<Edit> edits = edits();
        UnitHierarchy after = before.with(edits);
        faults.addAll(new BrokenRules(rows).told(after.breaches(touched())));
        check();
        return new Act.Outcome(after, edits, units, successors);
    }

    private void check() {
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults.stream().distinct().toList());
        }
    }

    private Map<UUID, List<Change>> rowsThat(Predicate<Change> wanted) {
        Map<UUID, List<Change>> found = new LinkedHashMap<>();
        rows.forEach((unit, changes) -> {
            List<Change> matching = changes.stream().filter(wanted).toList();
            if (!matching.isEmpty()) {
                found.put(unit, matching);
            }
        });
        return found;
    }

    private void read(Change change) {
        rules.checkCells(change);
        if (change.kind() == ChangeKind.CREATE) {
            create(change);
        } else {
            UUID unit = unitBefore(change, Objects.requireNonNull(change.unit()));
            if (unit != null) {
                units.put(change.row(), unit);
                rows.computeIfAbsent(unit, each -> new ArrayList<>()).add(change);
            }
        }
    }

    private void create(Change change) {
        String code = Objects.requireNonNull(change.code());
        act.changes().stream()
                .takeWhile(other -> other != change)
                .filter(other -> other.kind() == ChangeKind.CREATE && code.equals(other.code()))
                .findFirst()
                .ifPresent(other -> faults.add(change.fault("code", "unit-change.code-twice", code, other.row())));
        UUID unit = UUID.randomUUID();
        units.put(change.row(), unit);
        rows.put(unit, new ArrayList<>(List.of(change)));
        String kind = Objects.requireNonNull(change.unitKind());
        opened.put(
                unit,
                new UnitVersion(
                        UUID.randomUUID(),
                        unit,
                        code,
                        Objects.requireNonNull(change.name()),
                        kind,
                        levels.getOrDefault(kind, Level.ORGANISATION),
                        null,
                        new Span(day, null),
                        act.precision()));
    }

    /** The unit that a row means: the one of the day before the act. */
    private @Nullable UUID unitBefore(Change change, String idOrCode) {
        Optional<UnitVersion> unit = before.find(idOrCode, day.minusDays(1));
        if (unit.isPresent()) {
            return unit.get().unit();
        }
        List<UnitVersion> ever = before.ever(idOrCode);
        if (ever.isEmpty()) {
            faults.add(change.fault("unit", "unit-change.unit-unknown", idOrCode));
        } else if (ever.getFirst().span().begin().isBefore(day)) {
            faults.add(change.fault("unit", "unit-change.unit-ended", idOrCode, lastEndBefore(ever)));
        } else {
            faults.add(change.fault(
                    "unit",
                    "unit-change.unit-not-yet",
                    idOrCode,
                    ever.getFirst().span().begin()));
        }
        return null;
    }

    private LocalDate lastEndBefore(List<UnitVersion> versions) {
        return versions.stream()
                .map(version -> version.span().end())
                .filter(end -> !end.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    private void close(UUID unit, List<Change> endings) {
        Change change = endings.getFirst();
        UnitVersion last = before.life(unit).getLast();
        if (last.span().begin().isBefore(day) && last.span().to() == null) {
            replace(last, last.during(new Span(last.span().from(), day)));
        } else if (last.span().begin().isBefore(day)) {
            faults.add(change.fault(
                    "unit",
                    "unit-change.ends-later",
                    last.name().vi(),
                    last.span().end()));
        } else {
            faults.add(change.fault(
                    "unit",
                    "unit-change.newer-version",
                    last.name().vi(),
                    last.span().begin()));
        }
    }

    private void replace(UnitVersion was, UnitVersion is) {
        former.putIfAbsent(was.id(), was);
        changed.put(was.id(), is);
    }

    /** The unit goes on with what the rows change; later versions that had the same keep step with it. */
    private void change(UUID unit, List<Change> changes) {
        Optional<UnitVersion> found = before.at(unit, day);
        if (found.isEmpty()) {
            faults.add(changes.getFirst()
                    .fault("unit", "unit-change.unit-ended", changes.getFirst().unit(), day));
            return;
        }
        UnitVersion current = found.get();
        UnaryOperator<UnitVersion> rewrite = version -> changes.stream()
                .reduce(version, (each, change) -> rewritten(each, change, current), (one, other) -> other);
        if (current.span().begin().equals(day)) {
            replace(current, rewrite.apply(current));
        } else {
            replace(current, current.during(new Span(current.span().from(), day)));
            opened.put(
                    unit,
                    rewrite.apply(current).anew(new Span(day, current.span().to()), act.precision()));
        }
        before.life(unit).stream()
                .filter(version -> version.span().begin().isAfter(day))
                .forEach(version -> {
                    UnitVersion later = rewrite.apply(version);
                    if (!later.equals(version)) {
                        replace(version, later);
                    }
                });
    }

    /** A version with what a row changes, where it still has what the row found. Parents are placed later. */
    private UnitVersion rewritten(UnitVersion version, Change change, UnitVersion found) {
        boolean named = change.name() != null && version.name().equals(found.name());
        boolean coded = change.code() != null && version.code().equals(found.code());
        boolean classed = change.unitKind() != null && version.kind().equals(found.kind());
        return version.called(
                coded ? change.code() : version.code(),
                named ? change.name() : version.name(),
                classed ? change.unitKind() : version.kind(),
                classed ? Objects.requireNonNull(levels.get(change.unitKind())) : version.level());
    }

    /** Puts a new or transferred unit below the one that its row names. */
    private void place(Change change) {
        if (change.parent() == null) {
            return;
        }
        UUID unit = units.get(change.row());
        UUID parent = unitAfter(change, "parent", change.parent());
        if (unit == null || parent == null) {
            return;
        }
        Handover brought = change.kind() == ChangeKind.TRANSFER ? handovers.of(change, unit) : null;
        if (brought != null && brought.from().equals(parent)) {
            faults.add(change.fault("share", "unit-change.share-of-nothing"));
            return;
        }
        UnitVersion first = opened.get(unit);
        if (first != null) {
            opened.put(unit, first.below(parent, brought));
        }
        if (change.kind() == ChangeKind.TRANSFER) {
            UUID left = before.at(unit, day).orElseThrow().parent();
            before.life(unit).stream()
                    .filter(version -> !version.span().begin().isBefore(day))
                    .filter(version -> Objects.equals(version.parent(), left))
                    .forEach(version -> replace(
                            version,
                            changed.getOrDefault(version.id(), version)
                                    .below(parent, version.span().begin().equals(day) ? brought : null)));
        }
    }

    private void succeed(Change change) {
        UUID unit = units.get(change.row());
        if (!change.kind().ends() || unit == null) {
            return;
        }
        UUID successor = null;
        if (change.successor() != null) {
            successor = unitAfter(change, "successor", change.successor());
            if (successor == null || !isNew(change, successor)) {
                return;
            }
            successors.put(change.row(), successor);
        }
        UUID heir = successor;
        if (successions.stream()
                .anyMatch(step -> step.predecessor().equals(unit) && Objects.equals(step.successor(), heir))) {
            faults.add(change.fault("successor", "unit-change.successor-twice"));
            return;
        }
        successions.add(new Succession(
                act.id(),
                successions.size(),
                unit,
                successor,
                switch (change.kind()) {
                    case MERGE -> SuccessionKind.MERGED;
                    case SPLIT -> SuccessionKind.SPLIT;
                    default -> SuccessionKind.ABOLISHED;
                },
                change.share(),
                day,
                act.rightsFollow()));
    }

    /** What comes out of a merger or division is always new, even under the old code and name. */
    private boolean isNew(Change change, UUID successor) {
        boolean isNew = opened.containsKey(successor) && before.life(successor).isEmpty()
                || !before.life(successor).isEmpty()
                        && before.life(successor).getFirst().span().begin().equals(day);
        if (!isNew) {
            UnitVersion old = before.life(successor).getFirst();
            faults.add(change.fault(
                    "successor",
                    "unit-change.successor-not-new",
                    old.name().vi(),
                    old.span().from() == null ? "…" : old.span().from()));
        }
        return isNew;
    }

    /** The unit that an id or a code means from the day of the act on. */
    private @Nullable UUID unitAfter(Change change, String column, String idOrCode) {
        Optional<UUID> found = Units.isId(idOrCode) ? existing(UUID.fromString(idOrCode)) : withCode(idOrCode);
        if (found.isPresent()) {
            return found.get();
        }
        Optional<UnitVersion> later = before.ever(idOrCode).stream()
                .filter(version -> version.span().begin().isAfter(day))
                .findFirst();
        if (later.isPresent()) {
            String code = column.equals("parent") ? "unit-change.parent-later" : "unit-change.successor-later";
            faults.add(change.fault(column, code, idOrCode, later.get().span().begin()));
        } else if (before.ever(idOrCode).isEmpty()) {
            faults.add(change.fault(column, "unit-change.after-unknown", idOrCode, day));
        } else {
            faults.add(change.fault(column, "unit-change.after-ended", idOrCode, day));
        }
        return null;
    }

    private Optional<UUID> existing(UUID unit) {
        return opened.containsKey(unit)
                        || changedOnTheDay().anyMatch(version -> version.unit().equals(unit))
                        || before.at(unit, day).filter(this::staysAsItIs).isPresent()
                ? Optional.of(unit)
                : Optional.empty();
    }

    /** Versions that began on the day already, as the act leaves them. */
    private Stream<UnitVersion> changedOnTheDay() {
        return changed.values().stream().filter(version -> version.span().contains(day));
    }

    private Optional<UUID> withCode(String code) {
        return opened.values().stream()
                .filter(version -> version.code().equals(code))
                .map(UnitVersion::unit)
                .findFirst()
                .or(() -> changedOnTheDay()
                        .filter(version -> version.code().equals(code))
                        .map(UnitVersion::unit)
                        .findFirst())
                .or(() -> before.byCode(code, day).filter(this::staysAsItIs).map(UnitVersion::unit));
    }

    private boolean staysAsItIs(UnitVersion version) {
        return !changed.containsKey(version.id());
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        changed.forEach((id, is) -> edits.add(new Edit.Changed(Objects.requireNonNull(former.get(id)), is)));
        opened.values().forEach(version -> edits.add(new Edit.Opened(version)));
        successions.forEach(succession -> edits.add(new Edit.Succeeded(succession)));
        return edits;
    }

    private Collection<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>(rows.keySet());
        touched.addAll(opened.keySet());
        return touched;
    }
}
