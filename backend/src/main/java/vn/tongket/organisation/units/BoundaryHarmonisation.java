package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How what the units of one day reported is seen in the units of another day.
 *
 * <p>A reporter belongs as a whole to each unit that holds all that became of it and of the units below it; in part to its
 * own successors. A reporter that ended without a successor belongs to where the units below it went, else to where the
 * unit above it went, and where these are several, to each in part: nothing that was reported is lost in the total. How
 * much a part is, {@link Land} knows.
 */
public final class BoundaryHarmonisation {

    /**
     * What a shown unit has of a reporter.
     *
     * @param whole whether all of it
     */
    public record Part(UUID reporter, boolean whole) {}

    /**
     * A unit as it stood when it reported.
     *
     * @param first its place when all units are counted off from the top, each before those below it
     * @param last the place of the last one below it
     */
    public record Reporter(UUID unit, Level level, int first, int last) {}

    /**
     * A unit of the shown day that has a piece of a reporter.
     *
     * @param part whether it is one of several
     */
    private record Image(UUID unit, boolean part) {
        static Image partOf(Image image) {
            return new Image(image.unit(), true);
        }
    }

    private final UnitHierarchy hierarchy;
    private final LocalDate reported;
    private final LocalDate shown;
    private final Map<UUID, List<UUID>> below = new HashMap<>();
    private final Map<UUID, List<Image>> images = new HashMap<>();
    private final Map<UUID, Set<UUID>> places = new HashMap<>();
    private final Map<UUID, Reporter> reporters = new LinkedHashMap<>();
    private final Map<UUID, List<Part>> parts = new HashMap<>();
    private final Set<Level> shownLevels = EnumSet.noneOf(Level.class);
    private final Map<Counted, int[]> countedOff = new ConcurrentHashMap<>();

    private final Map<Counted, Set<UUID>> due = new ConcurrentHashMap<>();
    private final Map<Below, Integer> expectedAbove = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Set<UUID>> mixed = new AtomicReference<>();

    private record Counted(Set<Level> levels, Set<String> kinds) {}

    private record Below(UUID unit, Counted counted) {}

    BoundaryHarmonisation(UnitHierarchy hierarchy, LocalDate reported, LocalDate shown) {
        this.hierarchy = hierarchy;
        this.reported = reported;
        this.shown = shown;
        List<UUID> tops = new ArrayList<>();
        for (UUID unit : hierarchy.units()) {
            UUID parent = placeOf(unit).parent();
            if (parent == null || !exists(unit) || !exists(parent)) {
                tops.add(unit);
            } else {
                below.computeIfAbsent(parent, above -> new ArrayList<>()).add(unit);
            }
            hierarchy.at(unit, shown).ifPresent(version -> shownLevels.add(version.level()));
        }
        tops.forEach(this::countOff);
        hierarchy.units().forEach(this::placeParts);
    }

    private UnitVersion placeOf(UUID unit) {
        return hierarchy.nearest(unit, reported);
    }

    private boolean exists(UUID unit) {
        return hierarchy.at(unit, reported).isPresent();
    }

    private void countOff(UUID unit) {
        int first = reporters.size();
        reporters.put(unit, new Reporter(unit, placeOf(unit).level(), first, first));
        below.getOrDefault(unit, List.of()).forEach(this::countOff);
        reporters.put(unit, new Reporter(unit, placeOf(unit).level(), first, reporters.size() - 1));
    }

    private void placeParts(UUID unit) {
        Set<UUID> comprising = home(unit).map(this::lineUp).orElse(Set.of());
        comprising.forEach(above -> add(above, new Part(unit, true)));
        Stream<UUID> sharing = pieces(unit).stream().flatMap(image -> lineUp(image.unit()).stream());
        (exists(unit) ? sharing : Stream.concat(sharing, holders(unit)))
                .distinct()
                .filter(above -> !comprising.contains(above))
                .forEach(above -> add(above, new Part(unit, false)));
    }

    /** Who has some land of a unit that does not exist when it reports, also where it came there without the unit itself. */
    private Stream<UUID> holders(UUID unit) {
        try {
            return hierarchy.land().holders(unit, reported, shown).stream().flatMap(holder -> lineUp(holder).stream());
        } catch (Land.Tangled tangled) {
            return Stream.empty();
        }
    }

    /** Its images; of a reporter that was not divided, and whose territory lies under several tops, the places. */
    private List<Image> pieces(UUID unit) {
        List<Image> own = images(unit);
        boolean divided = own.stream().anyMatch(Image::part);
        return !divided && places(unit).size() > 1
                ? places(unit).stream().map(place -> new Image(place, true)).toList()
                : own;
    }

    private void add(UUID above, Part part) {
        parts.computeIfAbsent(above, each -> new ArrayList<>()).add(part);
    }

    /** A shown unit with all above it, from below. */
    private Set<UUID> lineUp(UUID unit) {
        Set<UUID> line = new LinkedHashSet<>();
        UUID step = unit;
        while (step != null && line.add(step)) {
            step = hierarchy.at(step, shown).map(UnitVersion::parent).orElse(null);
        }
        return line;
    }

    /** The lowest shown unit that holds all that became of a reporter and of the territory below it. */
    private Optional<UUID> home(UUID unit) {
        Set<UUID> places = places(unit);
        return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
    }

    /** The lowest such unit under each top that has a share of it; none where the reporter left no trace. */
    private Set<UUID> places(UUID unit) {
        Set<UUID> known = places.get(unit);
        if (known != null) {
            return known;
        }
        List<UUID> all = new ArrayList<>();
        images(unit).forEach(image -> all.add(image.unit()));
        below.getOrDefault(unit, List.of()).stream()
                .filter(child -> placeOf(child).level() != Level.ORGANISATION)
                .forEach(child -> all.addAll(places(child)));
        if (all.isEmpty()) {
            placeAbove(unit).ifPresent(above -> images(above).forEach(image -> all.add(image.unit())));
        }
        Map<UUID, UUID> lowestByTop = new HashMap<>();
        for (UUID place : all) {
            lowestByTop.merge(List.copyOf(lineUp(place)).getLast(), place, this::common);
        }
        Set<UUID> found = Set.copyOf(lowestByTop.values());
        places.put(unit, found);
        return found;
    }

    /** The nearest unit above an ended one that left a trace. */
    private Optional<UUID> placeAbove(UUID unit) {
        UUID above = placeOf(unit).parent();
        while (above != null && images(above).isEmpty()) {
            above = placeOf(above).parent();
        }
        return Optional.ofNullable(above);
    }

    /** The lowest unit above both, which have the same top. */
    private UUID common(UUID one, UUID other) {
        Set<UUID> line = lineUp(one);
        return lineUp(other).stream().filter(line::contains).findFirst().orElseThrow();
    }

    private List<Image> images(UUID unit) {
        List<Image> known = images.get(unit);
        if (known == null) {
            known = hierarchy.at(unit, shown).isPresent()
                    ? List.of(new Image(unit, false))
                    : hierarchy.life(unit).getLast().span().end().isAfter(shown) ? origins(unit) : heirs(unit);
            images.put(unit, known);
        }
        return known;
    }

    /** Its images; of a unit without any, those of the nearest unit above it that has some. */
    private List<Image> traces(UUID unit) {
        List<Image> found = images(unit);
        UUID above = hierarchy.nearest(unit, shown).parent();
        while (found.isEmpty() && above != null) {
            found = images(above);
            above = hierarchy.nearest(above, shown).parent();
        }
        return found;
    }

    private List<Image> heirs(UUID unit) {
        List<Succession> steps = hierarchy.successorsOf(unit).stream()
                .filter(step -> step.successor() != null)
                .toList();
        if (steps.size() == 1) {
            return traces(Objects.requireNonNull(steps.getFirst().successor()));
        }
        if (steps.isEmpty()) {
            return followed(unit);
        }
        return steps.stream()
                .flatMap(step -> traces(Objects.requireNonNull(step.successor())).stream())
                .map(Image::partOf)
                .toList();
    }

    /** Where the own land of a unit went that ended without a successor. */
    private List<Image> followed(UUID unit) {
        Set<UUID> followers = hierarchy.land().followers(unit);
        List<Image> images =
                followers.stream().flatMap(each -> traces(each).stream()).toList();
        return followers.size() > 1 ? images.stream().map(Image::partOf).toList() : images;
    }

    /** What a unit came from: all of one unit, or of several in parts that nobody knows. */
    private List<Image> origins(UUID unit) {
        List<UUID> former = hierarchy.predecessorsOf(unit).stream()
                .map(Succession::predecessor)
                .distinct()
                .toList();
        if (former.size() == 1) {
            return traces(former.getFirst());
        }
        return former.stream()
                .flatMap(each -> traces(each).stream())
                .map(Image::partOf)
                .toList();
    }

    /** What a shown unit has of the reporters. */
    public List<Part> partsOf(UUID shownUnit) {
        return parts.getOrDefault(shownUnit, List.of());
    }

    /** A unit as it stood when it reported. */
    public Reporter reporter(UUID unit) {
        return Objects.requireNonNull(reporters.get(unit));
    }

    /** The units of some levels and kinds that existed on the reporting day and had no such unit below them. */
    public Set<UUID> due(Set<Level> levels, Set<String> kinds) {
        return due.computeIfAbsent(new Counted(levels, kinds), this::lowest);
    }

    private Set<UUID> lowest(Counted which) {
        Set<UUID> lowest = new LinkedHashSet<>();
        for (Reporter reporter : reporters.values()) {
            if (reports(reporter.unit(), which) && noneBelow(reporter.unit(), which)) {
                lowest.add(reporter.unit());
            }
        }
        return Collections.unmodifiableSet(lowest);
    }

    private boolean reports(UUID unit, Counted which) {
        UnitVersion then = placeOf(unit);
        return exists(unit)
                && which.levels().contains(then.level())
                && (which.kinds().isEmpty() || which.kinds().contains(then.kind()));
    }

    private boolean noneBelow(UUID unit, Counted which) {
        return below.getOrDefault(unit, List.of()).stream()
                .allMatch(child -> !reports(child, which) && noneBelow(child, which));
    }

    /** Of how many units that are due a shown unit has some of the territory; a unit below one that is due has some of it. */
    public int expected(UUID shownUnit, Set<Level> levels, Set<String> kinds) {
        Set<UUID> all = due(levels, kinds);
        int whole = (int) partsOf(shownUnit).stream()
                .filter(part -> all.contains(part.reporter()))
                .count();
        return whole > 0
                ? whole
                : expectedAbove.computeIfAbsent(
                        new Below(shownUnit, new Counted(levels, kinds)), this::aboveThatAreDue);
    }

    private int aboveThatAreDue(Below which) {
        Land land = hierarchy.land();
        BitSet ground = land.ground(which.unit(), shown);
        return (int) due(which.counted().levels(), which.counted().kinds()).stream()
                .filter(unit -> land.ground(unit, reported).intersects(ground))
                .count();
    }

    /** How many units that are due a reporter comprises, itself with them. */
    public int comprised(UUID unit, Set<Level> levels, Set<String> kinds) {
        Reporter reporter = reporter(unit);
        int[] before = countedOff.computeIfAbsent(new Counted(levels, kinds), this::countOff);
        return before[reporter.last() + 1] - before[reporter.first()];
    }

    /** How many such units come before each place when all are counted off from the top. */
    private int[] countOff(Counted which) {
        Set<UUID> all = due(which.levels(), which.kinds());
        int[] before = new int[reporters.size() + 1];
        int place = 0;
        for (UUID unit : reporters.keySet()) {
            before[place + 1] = before[place] + (all.contains(unit) ? 1 : 0);
            place++;
        }
        return before;
    }

    /** Whether a unit existed on the reporting day. */
    public boolean existed(UUID unit) {
        return exists(unit);
    }

    /** Whether some unit has a part of its land in a shown unit, and another part elsewhere; also one that has ended. */
    public boolean mixed(UUID shownUnit) {
        Set<UUID> known = mixed.get();
        if (known == null) {
            known = reported.equals(shown) ? Set.of() : findMixed();
            mixed.set(known);
        }
        return known.contains(shownUnit);
    }

    private Set<UUID> findMixed() {
        Land land = hierarchy.land();
        Map<Integer, List<UnitVersion>> holders = new HashMap<>();
        hierarchy.units().stream()
                .flatMap(unit -> hierarchy.at(unit, shown).stream())
                .forEach(each -> land.ground(each.unit(), shown).stream()
                        .forEach(plot -> holders.computeIfAbsent(plot, key -> new ArrayList<>())
                                .add(each)));
        Set<UUID> found = new HashSet<>();
        reporters.keySet().forEach(unit -> {
            BitSet ground = land.ground(unit, reported);
            ground.stream()
                    .mapToObj(plot -> holders.getOrDefault(plot, List.of()))
                    .flatMap(List::stream)
                    .distinct()
                    .filter(each -> halved(land, unit, ground, each))
                    .map(UnitVersion::unit)
                    .forEach(found::add);
        });
        return found;
    }

    /** A higher unit's land does not count as halved by the units below it. */
    private boolean halved(Land land, UUID unit, BitSet ground, UnitVersion each) {
        BitSet other = land.ground(each.unit(), shown);
        boolean higher = placeOf(unit).level().compareTo(each.level()) < 0;
        return ground.intersects(other) && !Land.within(ground, other) && !(higher && Land.within(other, ground));
    }

    /** Whether the shown day has units of a level. */
    public boolean shows(Level level) {
        return shownLevels.contains(level);
    }

    /** Whether a unit has all it had, and nothing more; the organisations below it do not matter. */
    public boolean sameTerritory(UUID unit) {
        if (!exists(unit) || !home(unit).equals(Optional.of(unit))) {
            return false;
        }
        Reporter then = reporter(unit);
        return partsOf(unit).stream()
                .map(part -> reporter(part.reporter()))
                .filter(part -> part.level() != Level.ORGANISATION && exists(part.unit()))
                .allMatch(part -> part.first() >= then.first() && part.last() <= then.last());
    }

    /** The units of a level on the reporting day. */
    public Stream<UUID> reportersOf(Level level) {
        return reporters.values().stream()
                .filter(reporter -> reporter.level() == level && exists(reporter.unit()))
                .map(Reporter::unit);
    }
}
