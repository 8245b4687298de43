package vn.tongket.plans.tasks;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of tasks.
 *
 * @param unpublishedOf the units whose unpublished plans they see, with all below; null for all units
 * @param people whether they see who did what in a plan, told by its unit and its year
 */
record TaskVisibility(@Nullable Set<UUID> unpublishedOf, BiPredicate<UUID, Integer> people) {

    /** Everything: what rules are held against, and what the trail keeps. */
    static final TaskVisibility WHOLE = new TaskVisibility(null, (unit, year) -> true);

    boolean all() {
        return unpublishedOf == null;
    }

    Set<UUID> units() {
        return unpublishedOf == null ? Set.of() : unpublishedOf;
    }
}
