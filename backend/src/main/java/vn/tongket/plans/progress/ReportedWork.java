package vn.tongket.plans.progress;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work that somebody sees what is said of: of tasks {@code t} of plans {@code p}.
 *
 * @param units on which or above which they have a role, or null for all
 */
record ReportedWork(@Nullable Set<UUID> units) {

    /** Its arguments are {@link #all()}, {@link #some()} and {@link #some()}. */
    static final String SEEN = """
            ?::boolean
              or exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) a where a = any(?::uuid[]))
              or exists (select 1 from task_units r
                         cross join lateral unit_covered_by(r.unit_id, make_date(p.year, 12, 31)) a
                         where r.task_id = t.id and p.published and a = any(?::uuid[]))
            """;

    boolean all() {
        return units == null;
    }

    Set<UUID> some() {
        return units == null ? Set.of() : units;
    }
}
