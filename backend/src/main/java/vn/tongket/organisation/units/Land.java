package vn.tongket.organisation.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The land of all units, in plots that no reorganisation ever cuts. The own land of a unit, outside the units below it, is
 * its piece; each plot is one line of pieces through time: of two units that merged, their successor has both lines, and
 * of a divided unit each part has one of them. How large a plot is, nobody knows; an act may state which share of a number
 * goes with it.
 *
 * <p>A unit that goes on keeps its piece. The piece of a unit that ends without a successor goes where the units below it
 * went, if that is one unit, else to the unit above it. An organisation has a piece too, which is no land.
 */
public final class Land {

    /** More lines than these through one piece are not told apart. */
    private static final int MOST = 4_000;

    /** Reorganisations cut each other so often that nobody can say what belongs to what. */
    public static final class Tangled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A part of a unit's land.
     *
     * @param way by which cuts it came to be; none where it is all there was
     */
    public record Branch(BitSet plots, List<Cut> way) {}

    /** A unit until another one's land came to it. */
    private record Stage(UUID unit, int number) {}

    private record Place(UUID unit, @Nullable LocalDate epoch) {}

    private record Descent(
            UUID unit, @Nullable LocalDate epoch, @Nullable LocalDate later) {}

    /** Some land with its share of what was told of all of it. */
    private record Lot(BitSet land, BigDecimal share) {}

    private final UnitHierarchy hierarchy;
    private final Map<UUID, NavigableSet<LocalDate>> gains = new HashMap<>();
    private final Map<Stage, List<Stage>> next = new HashMap<>();
    private final Map<Stage, List<Stage>> previous = new HashMap<>();
    private final Map<Stage, BitSet> plots = new HashMap<>();
    private final Map<UUID, Set<UUID>> followers = new HashMap<>();
    private final Map<Place, BitSet> territories = new HashMap<>();
    private final Map<Place, BitSet> uppers = new HashMap<>();
    private final Map<Descent, List<Branch>> branches = new HashMap<>();
    private final BitSet offices = new BitSet();
    private final List<List<Stage>> lines = new ArrayList<>();

    Land(UnitHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        hierarchy.units().stream()
                .filter(this::endedWithoutSuccessor)
                .forEach(unit -> followers.put(unit, follow(unit)));
        followers.forEach((unit, heirs) -> heirs.stream()
                .filter(heir -> !begins(heir).equals(end(unit)))
                .forEach(heir ->
                        gains.computeIfAbsent(heir, each -> new TreeSet<>()).add(end(unit))));
        hierarchy.units().forEach(this::link);
    }

    /** Where the own land of a unit went that ended without a successor. */
    Set<UUID> followers(UUID unit) {
        return followers.getOrDefault(unit, Set.of());
    }

    private LocalDate begins(UUID unit) {
        return hierarchy.life(unit).getFirst().span().begin();
    }

    private LocalDate end(UUID unit) {
        return hierarchy.life(unit).getLast().span().end();
    }

    private List<Succession> heirs(UUID unit) {
        return hierarchy.successorsOf(unit).stream()
                .filter(step -> step.successor() != null)
                .toList();
    }

    /** Whether a unit ended and nobody is said to have come after it. */
    public boolean endedWithoutSuccessor(UUID unit) {
        return !end(unit).equals(LocalDate.MAX) && heirs(unit).isEmpty();
    }

    private Set<UUID> follow(UUID unit) {
        LocalDate day = end(unit);
        LocalDate before = day.minusDays(1);
        Set<UUID> parents = new LinkedHashSet<>();
        hierarchy.children(unit, before).stream()
                .filter(child -> child.level() != Level.ORGANISATION)
                .flatMap(child -> goingOn(child.unit(), day))
                .forEach(child ->
                        hierarchy.at(child, day).map(UnitVersion::parent).ifPresent(parents::add));
        return parents.size() == 1 ? parents : above(unit, day);
    }

    private Stream<UUID> goingOn(UUID unit, LocalDate day) {
        return hierarchy.at(unit, day).isPresent()
                ? Stream.of(unit)
                : heirs(unit).stream().map(step -> Objects.requireNonNull(step.successor()));
    }

    /** The unit last above that goes on, or those that came after it. */
    private Set<UUID> above(UUID unit, LocalDate day) {
        UUID above = hierarchy.nearest(unit, day).parent();
        while (above != null) {
            Set<UUID> there = new LinkedHashSet<>();
            goingOn(above, day)
                    .filter(each -> hierarchy.at(each, day).isPresent())
                    .forEach(there::add);
            if (!there.isEmpty()) {
                return there;
            }
            above = hierarchy.nearest(above, day).parent();
        }
        return Set.of();
    }

    private void link(UUID unit) {
        int stages = gains.getOrDefault(unit, new TreeSet<>()).size();
        for (int i = 0; i < stages; i++) {
            link(new Stage(unit, i), new Stage(unit, i + 1));
        }
        Stage last = new Stage(unit, stages);
        heirs(unit).forEach(step -> link(last, new Stage(Objects.requireNonNull(step.successor()), 0)));
        followers(unit).forEach(heir -> link(last, stage(heir, end(unit))));
    }

    private void link(Stage from, Stage to) {
        next.computeIfAbsent(from, each -> new ArrayList<>()).add(to);
        previous.computeIfAbsent(to, each -> new ArrayList<>()).add(from);
    }

    private Stage stage(UUID unit, LocalDate day) {
        NavigableSet<LocalDate> days = gains.get(unit);
        return new Stage(unit, days == null ? 0 : days.headSet(day, true).size());
    }

    /** The own land of a unit on a day, outside the units below it. */
    public synchronized BitSet piece(UUID unit, LocalDate day) {
        Stage stage = stage(unit, day);
        if (!plots.containsKey(stage)) {
            survey(stage);
        }
        return plots.get(stage);
    }

    private void survey(Stage start) {
        Set<Stage> all = new LinkedHashSet<>(Set.of(start));
        Deque<Stage> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Stage stage = open.pop();
            Stream.concat(neighbours(next, stage), neighbours(previous, stage))
                    .filter(all::add)
                    .forEach(open::push);
        }
        int first = lines.size();
        all.forEach(stage -> plots.put(stage, new BitSet()));
        try {
            all.stream()
                    .filter(stage -> !previous.containsKey(stage))
                    .sorted((one, other) -> one.unit().compareTo(other.unit()))
                    .forEach(source -> walk(source, new ArrayDeque<>(), first));
        } catch (Tangled tangled) {
            all.forEach(plots::remove);
            throw tangled;
        }
    }

    private static Stream<Stage> neighbours(Map<Stage, List<Stage>> steps, Stage stage) {
        return steps.getOrDefault(stage, List.of()).stream();
    }

    private void walk(Stage stage, Deque<Stage> line, int first) {
        line.push(stage);
        List<Stage> further = next.getOrDefault(stage, List.of());
        if (further.isEmpty()) {
            int plot = lines.size();
            if (plot - first >= MOST) {
                throw new Tangled();
            }
            line.forEach(each -> Objects.requireNonNull(plots.get(each)).set(plot));
            if (hierarchy.life(stage.unit()).getLast().level() == Level.ORGANISATION) {
                offices.set(plot);
            }
            lines.add(List.copyOf(line).reversed());
        } else {
            further.forEach(each -> walk(each, line, first));
        }
        line.pop();
    }

    /** The land of a unit and of all below it on a day; of its nearest day where it does not exist then. */
    public synchronized BitSet territory(UUID unit, LocalDate day) {
        LocalDate told = dayOf(unit, day);
        Place place = new Place(unit, hierarchy.epochOf(told));
        BitSet known = territories.get(place);
        if (known == null) {
            known = (BitSet) piece(unit, told).clone();
            for (UnitVersion child : hierarchy.children(unit, told)) {
                known.or(territory(child.unit(), told));
            }
            territories.put(place, known);
        }
        return known;
    }

    /** The same without organisations, which have no land. */
    public synchronized BitSet ground(UUID unit, LocalDate day) {
        BitSet all = territory(unit, day);
        if (hierarchy.nearest(unit, day).level() == Level.ORGANISATION || !all.intersects(offices)) {
            return all;
        }
        BitSet ground = (BitSet) all.clone();
        ground.andNot(offices);
        return ground;
    }

    /** The own land of a unit and of those below it, as far as these have others below that are no organisations. */
    public synchronized BitSet upper(UUID unit, LocalDate day) {
        Place place = new Place(unit, hierarchy.epochOf(day));
        BitSet known = uppers.get(place);
        if (known == null) {
            known = new BitSet();
            List<UnitVersion> below = hierarchy.children(unit, day).stream()
                    .filter(child -> child.level() != Level.ORGANISATION)
                    .toList();
            if (!below.isEmpty()) {
                known.or(piece(unit, day));
            }
            for (UnitVersion child : below) {
                known.or(upper(child.unit(), day));
            }
            uppers.put(place, known);
        }
        return known;
    }

    /** Of how many plots the piece consists that a plot belongs to on a day; one where nobody had it yet. */
    public synchronized int pieceOf(int plot, LocalDate day) {
        return stage(plot, day)
                .map(stage -> Objects.requireNonNull(plots.get(stage)).cardinality())
                .orElse(1);
    }

    /** The units that have a unit's land as their own on another day. */
    synchronized Set<UUID> holders(UUID unit, LocalDate day, LocalDate other) {
        Set<UUID> holders = new LinkedHashSet<>();
        ground(unit, day).stream().forEach(plot -> holder(plot, other).ifPresent(holders::add));
        return holders;
    }

    /** The lowest unit that has all of some land on a day; empty where it lies under several tops. */
    public synchronized Optional<UUID> holderOf(BitSet land, LocalDate day) {
        return Optional.ofNullable(holder(land, day));
    }

    private Optional<UUID> holder(int plot, LocalDate day) {
        return stage(plot, day).map(Stage::unit);
    }

    private Optional<Stage> stage(int plot, LocalDate day) {
        return lines.get(plot).stream()
                .filter(stage -> !begins(stage).isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private LocalDate begins(Stage stage) {
        return stage.number() == 0
                ? begins(stage.unit())
                : List.copyOf(Objects.requireNonNull(gains.get(stage.unit()))).get(stage.number() - 1);
    }

    /** All units that ever had some land, and all that ever were above them. */
    public synchronized Set<UUID> unitsOf(BitSet land) {
        Set<UUID> units = new LinkedHashSet<>();
        land.stream().forEach(plot -> lines.get(plot).forEach(stage -> addWithAbove(stage.unit(), units)));
        return units;
    }

    private void addWithAbove(UUID unit, Set<UUID> units) {
        if (units.add(unit)) {
            hierarchy.life(unit).stream()
                    .map(UnitVersion::parent)
                    .filter(Objects::nonNull)
                    .forEach(above -> addWithAbove(above, units));
        }
    }

    /** The day on which a unit's land is looked at: the day itself, or its last or first one. */
    public LocalDate dayOf(UUID unit, LocalDate day) {
        return hierarchy.nearest(unit, day).span().nearest(day);
    }

    /**
     * Into which parts the land of a unit was cut until a later day: by divisions and by transfers that state all shares. One
     * part where nothing was cut, and on an earlier day.
     */
    public synchronized List<Branch> branches(UUID unit, LocalDate day, LocalDate later) {
        return branches.computeIfAbsent(
                new Descent(unit, hierarchy.epochOf(day), hierarchy.epochOf(later)),
                each -> cut(ground(unit, day), day, later));
    }

    private List<Branch> cut(BitSet ground, LocalDate day, LocalDate later) {
        List<Branch> parts = List.of(new Branch(ground, List.of()));
        if (day.isBefore(later) && !ground.isEmpty()) {
            for (LocalDate turn : hierarchy.turns().subSet(day, false, later, true)) {
                parts = parts.stream().flatMap(part -> cut(part, turn)).toList();
            }
        }
        return parts;
    }

    /** Who had it the day before, and not any more, may have divided it, or handed some of it over. */
    private Stream<Branch> cut(Branch part, LocalDate turn) {
        UUID holder = holder(part.plots(), turn.minusDays(1));
        if (holder == null) {
            return Stream.of(part);
        }
        boolean goesOn = hierarchy.at(holder, turn).isPresent();
        if (goesOn && within(part.plots(), territory(holder, turn))) {
            return Stream.of(part);
        }
        List<Lot> lots = goesOn ? handedOver(holder, part.plots(), turn) : divided(holder, turn);
        List<BitSet> lands =
                lots.stream().map(lot -> common(part.plots(), lot.land())).toList();
        boolean all = lots.size() > 1
                && lands.stream().noneMatch(BitSet::isEmpty)
                && together(lands).equals(part.plots())
                && lands.stream().mapToInt(BitSet::cardinality).sum()
                        == part.plots().cardinality();
        if (!all) {
            return Stream.of(part);
        }
        List<BigDecimal> shares = lots.stream().map(Lot::share).toList();
        return IntStream.range(0, lots.size())
                .mapToObj(i -> new Branch(
                        lands.get(i),
                        Stream.concat(part.way().stream(), Stream.of(new Cut(shares, i)))
                                .toList()));
    }

    /** The lowest unit that has all of some land on a day; null where it lies under several tops. */
    private @Nullable UUID holder(BitSet land, LocalDate day) {
        UUID unit = holder(land.nextSetBit(0), day).orElse(null);
        while (unit != null && !within(land, territory(unit, day))) {
            unit = hierarchy.at(unit, day).map(UnitVersion::parent).orElse(null);
        }
        return unit;
    }

    /** The parts of a divided unit; none where a share is not stated. */
    private List<Lot> divided(UUID holder, LocalDate turn) {
        List<Succession> steps = heirs(holder);
        return steps.stream().anyMatch(step -> step.share() == null)
                ? List.of()
                : steps.stream()
                        .map(step -> new Lot(
                                territory(Objects.requireNonNull(step.successor()), turn),
                                Objects.requireNonNull(step.share())))
                        .toList();
    }

    /**
     * What units that left another one on a day brought along of its numbers, and last what it kept; none where that is not
     * stated of all of them, and of land that is not all it had.
     */
    private List<Lot> handedOver(UUID giver, BitSet land, LocalDate turn) {
        LocalDate before = turn.minusDays(1);
        BitSet kept = territory(giver, turn);
        if (!land.equals(ground(giver, before))) {
            return List.of();
        }
        List<UnitVersion> left = hierarchy.children(giver, before).stream()
                .filter(child -> child.level() != Level.ORGANISATION)
                .flatMap(child -> hierarchy.at(child.unit(), turn).stream())
                .filter(child -> !within(territory(child.unit(), turn), kept))
                .sorted(Comparator.comparing(UnitVersion::code))
                .toList();
        if (!left.stream().allMatch(child -> broughtFrom(child, giver, turn))) {
            return List.of();
        }
        List<Lot> lots = new ArrayList<>();
        BigDecimal rest = BigDecimal.ONE;
        for (UnitVersion child : left) {
            BigDecimal share = Objects.requireNonNull(child.handover()).share();
            lots.add(new Lot(territory(child.unit(), turn), share));
            rest = rest.subtract(share);
        }
        lots.add(new Lot(kept, rest));
        return lots;
    }

    private static boolean broughtFrom(UnitVersion child, UUID giver, LocalDate turn) {
        Handover handover = child.handover();
        return handover != null
                && handover.from().equals(giver)
                && child.span().begin().equals(turn);
    }

    /** What two pieces of land have in common. */
    public static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    /** Whether one piece of land lies in another as a whole. */
    public static boolean within(BitSet inner, BitSet outer) {
        if (inner.cardinality() > outer.cardinality()) {
            return false;
        }
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** Some pieces of land together. */
    public static BitSet together(Collection<BitSet> parts) {
        BitSet all = new BitSet();
        parts.forEach(all::or);
        return all;
    }
}
