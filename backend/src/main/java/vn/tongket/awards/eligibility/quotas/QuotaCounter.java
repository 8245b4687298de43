package vn.tongket.awards.eligibility.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.Awards;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/** Counts what quotas are about, within units and all below them. */
@ApplicationScoped
class QuotaCounter {

    private final Awards awards;
    private final AwardQuotaRepository quotas;
    private final Units units;
    private final UnitTree tree;

    QuotaCounter(Awards awards, AwardQuotaRepository quotas, Units units, UnitTree tree) {
        this.awards = awards;
        this.quotas = quotas;
        this.units = units;
        this.tree = tree;
    }

    /**
     * What is asked of a quota.
     *
     * @param baseType code of the type that makes the base, or null for the headcount
     * @param year the year of the achievement
     * @param day the day of the units
     * @param drafts a decision whose drafts count too, or null
     */
    record Question(
            String type,
            @Nullable String baseType,
            int year,
            LocalDate day,
            @Nullable UUID drafts) {}

    /** A unit with all below it. */
    record Part(UnitRef unit, QuotaCount count) {}

    /** The unit of a quota: the one asked about, or the topmost above it. */
    UUID unitOf(QuotaScope scope, UUID unit, LocalDate day) {
        if (scope == QuotaScope.UNIT) {
            return unit;
        }
        UnitHierarchy hierarchy = units.hierarchy();
        UUID top = unit;
        for (UUID above = unit;
                above != null;
                above = hierarchy.at(above, day).map(UnitVersion::parent).orElse(null)) {
            top = above;
        }
        return top;
    }

    QuotaCount within(UUID unit, Question asked) {
        return counts(tree.within(List.of(unit), asked.day()), asked).values().stream()
                .reduce(QuotaCount.NONE, QuotaCount::plus);
    }

    /**
     * The parts of a unit: itself with all that belongs to no other part, and each unit directly below with all of its own.
     * What came out of a unit that was divided belongs to the first of its heirs, so that the parts add up.
     */
    List<Part> parts(UUID unit, Question asked) {
        Map<UUID, QuotaCount> counts = counts(tree.within(List.of(unit), asked.day()), asked);
        List<UnitVersion> children = units.hierarchy().children(unit, asked.day()).stream()
                .sorted(Comparator.comparing(UnitVersion::code))
                .toList();
        Map<UUID, UUID> partOf = quotas.partOf(
                counts.keySet(), children.stream().map(UnitVersion::unit).toList(), asked.day());
        Map<UUID, QuotaCount> ofPart = new HashMap<>();
        counts.forEach((place, count) -> ofPart.merge(partOf.getOrDefault(place, unit), count, QuotaCount::plus));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(units.resolve(unit.toString(), asked.day()), ofPart.getOrDefault(unit, QuotaCount.NONE)));
        children.forEach(child -> parts.add(new Part(child.ref(), ofPart.getOrDefault(child.unit(), QuotaCount.NONE))));
        return parts;
    }

    private Map<UUID, QuotaCount> counts(Set<UUID> inside, Question asked) {
        List<String> types = asked.baseType() == null ? List.of(asked.type()) : List.of(asked.type(), asked.baseType());
        Map<UUID, QuotaCount> counts = new HashMap<>();
        awards.tallies(types, asked.year(), asked.day(), asked.drafts()).stream()
                .filter(tally -> inside.contains(tally.unit()))
                .forEach(tally -> counts.merge(
                        tally.unit(),
                        tally.type().equals(asked.type())
                                ? new QuotaCount(0, 0, tally.recipients(), tally.uncounted())
                                : new QuotaCount(tally.recipients(), tally.uncounted(), 0, 0),
                        QuotaCount::plus));
        if (asked.baseType() == null) {
            quotas.headcounts(inside, LocalDate.of(asked.year(), 12, 31))
                    .forEach((unit, people) -> counts.merge(unit, new QuotaCount(people, 0, 0, 0), QuotaCount::plus));
        }
        return counts;
    }
}
