package vn.tongket.plans.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the rooms above it decide on it.
 *
 * @param due its deadline as it is now
 * @param originalDue its deadline as issued
 * @param withdrawn whether an amendment took it out of its plan
 * @param revision what its entity tag begins with
 */
public record TaskRef(
        UUID id,
        Plan plan,
        String code,
        TaskKind kind,
        Parts parts,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable DuePrecision duePrecision,
        Course course,
        boolean withdrawn,
        long revision) {

    /**
     * Its plan.
     *
     * @param unit whose plan it is
     * @param status {@code draft}, {@code submitted}, {@code issued}, {@code closed} or {@code recorded}
     */
    public record Plan(UUID id, UUID unit, int year, String status) {

        /** The last day of its year, on which rights are looked at. */
        public LocalDate day() {
            return TaskPlan.day(year);
        }
    }

    /** The units that take part. */
    public record Parts(@Nullable UUID lead, List<UUID> coordinators, List<UUID> watchers) {}

    /** What became of it so far. */
    public record Course(
            @Nullable LocalDate completedOn,
            @Nullable String completedBy,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate pausedOn,
            @Nullable LocalDate cancelledOn,
            @Nullable BigDecimal reportedPercent) {}
}
