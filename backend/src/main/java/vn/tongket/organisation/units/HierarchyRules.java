package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tongket.organisation.units.Breach.Rule;

/** What holds for all units at any date. The database refuses the same ({@code check_unit}). */
final class HierarchyRules {

    private final UnitHierarchy hierarchy;

    HierarchyRules(UnitHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The breaches that show in the units named, and in those below them. */
    List<Breach> breaches(Collection<UUID> touched) {
        Set<UUID> units = new LinkedHashSet<>(touched);
        touched.forEach(unit -> hierarchy.everBelow(unit).forEach(child -> units.add(child.unit())));
        List<Breach> found = new ArrayList<>();
        for (UUID unit : units) {
            ownLife(hierarchy.life(unit), found);
            hierarchy.life(unit).forEach(version -> {
                codes(version, found);
                parent(version, found);
            });
            successions(unit, found);
        }
        return found;
    }

    private static void ownLife(List<UnitVersion> life, List<Breach> found) {
        for (int i = 0; i < life.size(); i++) {
            UnitVersion version = life.get(i);
            UnitVersion former = i == 0 ? null : life.get(i - 1);
            if (version.span().empty()
                    || (former != null
                            && former.span().end().isAfter(version.span().begin()))) {
                found.add(new Breach(Rule.OVERLAP, version, former));
            } else if (former != null
                    && former.span().end().isBefore(version.span().begin())) {
                found.add(new Breach(Rule.GAP, version, former));
            }
        }
    }

    private void codes(UnitVersion version, List<Breach> found) {
        hierarchy.everByCode(version.code()).stream()
                .filter(other ->
                        !other.unit().equals(version.unit()) && other.span().overlaps(version.span()))
                .findFirst()
                .ifPresent(other -> found.add(new Breach(Rule.CODE_TAKEN, version, other)));
    }

    private void parent(UnitVersion version, List<Breach> found) {
        if (version.parent() == null) {
            return;
        }
        LocalDate covered = version.span().begin();
        for (UnitVersion parent : hierarchy.life(version.parent())) {
            if (!parent.span().overlaps(version.span())) {
                continue;
            }
            if (parent.span().begin().isAfter(covered)) {
                break;
            }
            covered = parent.span().end();
            if (!version.level().fitsBelow(parent.level())) {
                found.add(new Breach(Rule.PARENT_LEVEL, version, parent));
                return;
            }
        }
        if (covered.isBefore(version.span().end())) {
            found.add(new Breach(
                    Rule.PARENT_MISSING,
                    version,
                    hierarchy.life(version.parent()).isEmpty()
                            ? null
                            : hierarchy.life(version.parent()).getLast()));
        } else if (liesBelow(version.parent(), version.span(), version.unit(), new HashSet<>())) {
            found.add(new Breach(Rule.CYCLE, version, null));
        }
    }

    private record Step(UUID unit, Span span) {}

    private boolean liesBelow(UUID unit, Span span, UUID sought, Set<Step> seen) {
        if (unit.equals(sought)) {
            return true;
        }
        return seen.add(new Step(unit, span))
                && hierarchy.life(unit).stream()
                        .filter(version ->
                                version.parent() != null && version.span().overlaps(span))
                        .anyMatch(version ->
                                liesBelow(version.parent(), version.span().common(span), sought, seen));
    }

    private void successions(UUID unit, List<Breach> found) {
        List<UnitVersion> life = hierarchy.life(unit);
        if (life.isEmpty()) {
            return;
        }
        if (hierarchy.successorsOf(unit).stream()
                .anyMatch(step -> !step.date().equals(life.getLast().span().end()))) {
            found.add(new Breach(Rule.SUCCESSION_DAY, life.getLast(), null));
        }
        if (hierarchy.predecessorsOf(unit).stream()
                .anyMatch(step -> !step.date().equals(life.getFirst().span().begin()))) {
            found.add(new Breach(Rule.SUCCESSION_DAY, life.getFirst(), null));
        }
    }
}
