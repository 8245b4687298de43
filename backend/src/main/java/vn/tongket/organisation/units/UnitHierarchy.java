package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * All units through time: the versions of each, and who came after whom. A value: an edit makes another one. It knows no
 * database, so that its rules can be tried on thousands of made-up reorganisations.
 */
public final class UnitHierarchy {

    private static final Comparator<UnitVersion> BY_DAY =
            Comparator.comparing(version -> version.span().begin());

    private final Map<UUID, List<UnitVersion>> lives;
    private final Map<UUID, List<Succession>> after;
    private final Map<UUID, List<Succession>> before;
    private final Map<String, List<UnitVersion>> byCode;
    private final Map<UUID, List<UnitVersion>> byParent;
    private final NavigableSet<LocalDate> turns;
    private final Map<List<LocalDate>, BoundaryHarmonisation> harmonisations = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Land> land = new AtomicReference<>();
    private final Set<UUID> learnedLater;

    /** The state that these versions and successions make. */
    public UnitHierarchy(Collection<UnitVersion> versions, Collection<Succession> successions) {
        this(versions, successions, Set.of());
    }

    /** The same as it was known at an instant, with the units of which some of it came on file only afterwards. */
    UnitHierarchy(Collection<UnitVersion> versions, Collection<Succession> successions, Collection<UUID> learned) {
        lives = new HashMap<>();
        byCode = new HashMap<>();
        byParent = new HashMap<>();
        turns = new TreeSet<>();
        for (UnitVersion version : versions) {
            lives.computeIfAbsent(version.unit(), unit -> new ArrayList<>()).add(version);
            byCode.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version);
            if (version.parent() != null) {
                byParent.computeIfAbsent(version.parent(), unit -> new ArrayList<>())
                        .add(version);
            }
            Stream.of(version.span().begin(), version.span().end())
                    .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                    .forEach(turns::add);
        }
        lives.values().forEach(life -> life.sort(BY_DAY));
        after = new HashMap<>();
        before = new HashMap<>();
        successions.stream()
                .sorted(Comparator.comparing(Succession::date).thenComparing(Succession::ordinal))
                .forEach(this::link);
        learnedLater = concerned(learned);
    }

    /** With all that they ever lay below, came from or went into. */
    private Set<UUID> concerned(Collection<UUID> learned) {
        Set<UUID> found = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(learned);
        while (!open.isEmpty()) {
            UUID unit = open.pop();
            if (found.add(unit)) {
                life(unit).stream()
                        .map(UnitVersion::parent)
                        .filter(Objects::nonNull)
                        .forEach(open::push);
                predecessorsOf(unit).stream().map(Succession::predecessor).forEach(open::push);
                successorsOf(unit).stream()
                        .map(Succession::successor)
                        .filter(Objects::nonNull)
                        .forEach(open::push);
            }
        }
        return found;
    }

    /** Whether something that came on file only after the instant that was asked about has to do with a unit's land. */
    public boolean learnedLater(UUID unit) {
        return learnedLater.contains(unit);
    }

    private void link(Succession succession) {
        after.computeIfAbsent(succession.predecessor(), unit -> new ArrayList<>())
                .add(succession);
        if (succession.successor() != null) {
            before.computeIfAbsent(succession.successor(), unit -> new ArrayList<>())
                    .add(succession);
        }
    }

    /** All units. */
    public Set<UUID> units() {
        return lives.keySet();
    }

    /** All versions of all units. */
    public Stream<UnitVersion> versions() {
        return lives.values().stream().flatMap(List::stream);
    }

    /** All successions, with the units that ended without one. */
    public Stream<Succession> successions() {
        return after.values().stream().flatMap(List::stream);
    }

    /** The versions of a unit, oldest first; empty for an unknown one. */
    public List<UnitVersion> life(UUID unit) {
        return lives.getOrDefault(unit, List.of());
    }

    /** A unit on a day; empty where it does not exist then. */
    public Optional<UnitVersion> at(UUID unit, LocalDate day) {
        return Optional.ofNullable(version(unit, day));
    }

    /** The same, null where it does not exist: asked once for each report of each figure. */
    private @Nullable UnitVersion version(UUID unit, LocalDate day) {
        for (UnitVersion version : life(unit)) {
            if (version.span().contains(day)) {
                return version;
            }
        }
        return null;
    }

    /**
     * A unit on the day of its life that lies nearest to a day.
     *
     * @throws ApiProblem 404 for a unit that is not among these, such as one whose act was undone a moment ago
     */
    public UnitVersion nearest(UUID unit, LocalDate day) {
        UnitVersion there = version(unit, day);
        if (there != null) {
            return there;
        }
        List<UnitVersion> life = life(unit);
        if (life.isEmpty()) {
            throw ApiProblem.notFound("unit.unknown", unit);
        }
        return life.getFirst().span().begin().isAfter(day) ? life.getFirst() : life.getLast();
    }

    /** The unit that a code means on a day. */
    public Optional<UnitVersion> byCode(String code, LocalDate day) {
        return everByCode(code).stream()
                .filter(version -> version.span().contains(day))
                .findFirst();
    }

    /** All versions that ever carry a code, oldest first. */
    public List<UnitVersion> everByCode(String code) {
        return byCode.getOrDefault(code, List.of()).stream().sorted(BY_DAY).toList();
    }

    /** The unit that an id or a code means on a day. */
    public Optional<UnitVersion> find(String idOrCode, LocalDate day) {
        return Units.isId(idOrCode) ? at(UUID.fromString(idOrCode), day) : byCode(idOrCode, day);
    }

    /**
     * The unit that an id or a code means in a period: on its last day or, where the code ends within the period, also
     * within that of the decree of 2019, on the last day on which it was there.
     */
    public Optional<UnitVersion> find(String idOrCode, Period period) {
        LocalDate last = period.lastDay();
        Span days = new Span(period.firstDay(PeriodBasis.DECREE_09), last.plusDays(1));
        return find(idOrCode, last)
                .or(() -> ever(idOrCode).stream()
                        .filter(version -> version.span().overlaps(days))
                        .reduce((earlier, later) -> later));
    }

    /** Whether a code or an id was ever a unit's. */
    public List<UnitVersion> ever(String idOrCode) {
        return Units.isId(idOrCode) ? life(UUID.fromString(idOrCode)) : everByCode(idOrCode);
    }

    /** All versions that lie directly below a unit at some time. */
    public List<UnitVersion> everBelow(UUID unit) {
        return byParent.getOrDefault(unit, List.of());
    }

    /** The units directly below a unit on a day. */
    public List<UnitVersion> children(UUID unit, LocalDate day) {
        return everBelow(unit).stream()
                .filter(version -> version.span().contains(day))
                .toList();
    }

    /** A unit with everything below it on a day. */
    public Set<UUID> within(UUID top, LocalDate day) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            UUID unit = open.pop();
            if (found.add(unit)) {
                children(unit, day).stream().map(UnitVersion::unit).forEach(open::push);
            }
        }
        return found;
    }

    /** How a unit ended; empty while it goes on. */
    public List<Succession> successorsOf(UUID unit) {
        return after.getOrDefault(unit, List.of());
    }

    /** What a unit came from; empty where that is not known. */
    public List<Succession> predecessorsOf(UUID unit) {
        return before.getOrDefault(unit, List.of());
    }

    /** The line of descent of a unit, to both sides, with those who shared a step with it; oldest first. */
    public List<Succession> lineOf(UUID unit) {
        Set<Succession> line = new LinkedHashSet<>();
        forward(unit, line);
        backward(unit, line, new HashSet<>());
        return line.stream()
                .sorted(Comparator.comparing(Succession::date).thenComparing(Succession::ordinal))
                .toList();
    }

    private void forward(UUID unit, Set<Succession> line) {
        successorsOf(unit).stream().filter(line::add).forEach(step -> {
            if (step.successor() != null) {
                line.addAll(predecessorsOf(step.successor()));
                forward(step.successor(), line);
            }
        });
    }

    /** With what else became of each predecessor, since a divided unit has other heirs too. */
    private void backward(UUID unit, Set<Succession> line, Set<UUID> seen) {
        for (Succession step : predecessorsOf(unit)) {
            line.addAll(successorsOf(step.predecessor()));
            if (seen.add(step.predecessor())) {
                backward(step.predecessor(), line, seen);
            }
        }
    }

    /** The days on which anything changes, in order. */
    public NavigableSet<LocalDate> turns() {
        return turns;
    }

    /** Some days, in stretches during which no unit changes. */
    public Stream<Span> stretches(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        List<LocalDate> cuts = new ArrayList<>(List.of(first));
        cuts.addAll(turns.subSet(first, false, after, false));
        cuts.add(after);
        return IntStream.range(1, cuts.size()).mapToObj(i -> new Span(cuts.get(i - 1), cuts.get(i)));
    }

    /**
     * Of which days a unit tells, where each tells of those on which it was there; null for all of them, with the same land
     * on each, and where it was there on none.
     *
     * @param basis which days the period has
     */
    public @Nullable Days ownDays(UUID unit, Period period, PeriodBasis basis) {
        LocalDate first = period.firstDay(basis);
        LocalDate last = period.lastDay(basis);
        LocalDate begin = life(unit).getFirst().span().begin();
        LocalDate end = life(unit).getLast().span().end();
        boolean there = !begin.isAfter(last) && end.isAfter(first);
        return !there || sameLand(unit, first, last)
                ? null
                : new Days(begin.isAfter(first) ? begin : first, end.isAfter(last) ? last : end.minusDays(1));
    }

    /** Whether a unit was there from one day to another, as far as anybody can say with the same land. */
    private boolean sameLand(UUID unit, LocalDate first, LocalDate last) {
        List<LocalDate> days = stretches(first, last).map(Span::begin).toList();
        if (!days.stream().allMatch(day -> at(unit, day).isPresent())) {
            return false;
        }
        try {
            return days.stream().map(day -> land().ground(unit, day)).distinct().count() == 1;
        } catch (Land.Tangled tangled) {
            return true;
        }
    }

    /** First day of the stretch, with a day in it, during which no unit changes; null before the first change. */
    public @Nullable LocalDate epochOf(LocalDate day) {
        return turns.floor(day);
    }

    /** How values of the units of one day are seen in the units of another. */
    public BoundaryHarmonisation harmonisation(LocalDate reported, LocalDate shown) {
        LocalDate from = stretch(reported);
        LocalDate to = stretch(shown);
        return harmonisations.computeIfAbsent(List.of(from, to), days -> new BoundaryHarmonisation(this, from, to));
    }

    /** The land of all units, cut by every reorganisation. */
    public Land land() {
        return Objects.requireNonNull(land.updateAndGet(known -> known == null ? new Land(this) : known));
    }

    /** One day that stands for all of its stretch. */
    private LocalDate stretch(LocalDate day) {
        LocalDate first = turns.floor(day);
        if (first != null) {
            return first;
        }
        return turns.isEmpty() ? LocalDate.EPOCH : turns.first().minusDays(1);
    }

    /** The state after some edits. */
    public UnitHierarchy with(Collection<Edit> edits) {
        Map<UUID, UnitVersion> versions = byId();
        Set<Succession> successions = new LinkedHashSet<>(successions().toList());
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.Opened opened -> versions.put(opened.version().id(), opened.version());
                case Edit.Changed changed -> versions.put(changed.after().id(), changed.after());
                case Edit.Succeeded succeeded -> successions.add(succeeded.succession());
            }
        }
        return new UnitHierarchy(versions.values(), successions);
    }

    /** The state before some edits, which must still stand as they were made. */
    public UnitHierarchy without(Collection<Edit> edits) {
        Map<UUID, UnitVersion> versions = byId();
        Set<Succession> successions = new LinkedHashSet<>(successions().toList());
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.Opened opened -> versions.remove(opened.version().id());
                case Edit.Changed changed -> versions.put(changed.before().id(), changed.before());
                case Edit.Succeeded succeeded -> successions.remove(succeeded.succession());
            }
        }
        return new UnitHierarchy(versions.values(), successions);
    }

    /** The edits that no longer stand as they were made, because something newer changed their versions. */
    public List<Edit> overtaken(Collection<Edit> edits) {
        Map<UUID, UnitVersion> versions = byId();
        Set<Succession> successions = new HashSet<>(successions().toList());
        return edits.stream()
                .filter(edit -> switch (edit) {
                    case Edit.Opened(UnitVersion version) -> !version.equals(versions.get(version.id()));
                    case Edit.Changed(UnitVersion was, UnitVersion is) -> !is.equals(versions.get(is.id()));
                    case Edit.Succeeded(Succession succession) -> !successions.contains(succession);
                })
                .toList();
    }

    private Map<UUID, UnitVersion> byId() {
        Map<UUID, UnitVersion> versions = new HashMap<>();
        versions().forEach(version -> versions.put(version.id(), version));
        return versions;
    }

    /** The rules that units named here, and those that lie below or came after them, do not keep. */
    public List<Breach> breaches(Collection<UUID> touched) {
        return new HierarchyRules(this).breaches(touched);
    }
}
