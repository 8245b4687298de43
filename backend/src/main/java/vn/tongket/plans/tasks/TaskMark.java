package vn.tongket.plans.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a task. Who may say so, and when, is decided by the room that follows tasks; the database
 * refuses what contradicts itself.
 */
public sealed interface TaskMark {

    /** What the trail calls it. */
    String action();

    /** Why, for the trail. */
    default @Nullable String why() {
        return null;
    }

    /**
     * Its lead unit has done it.
     *
     * @param by who says so
     * @param account of whoever says so, or null where it is the installation itself
     */
    record Completed(
            LocalDate on,
            String by,
            @Nullable UUID account,
            @Nullable String note) implements TaskMark {
        @Override
        public String action() {
            return "complete";
        }
    }

    /** The owner of the plan accepts that. */
    record Accepted(LocalDate on, String by) implements TaskMark {
        @Override
        public String action() {
            return "accept";
        }
    }

    /** It rests. */
    record Paused(LocalDate on, String by, String reason) implements TaskMark {
        @Override
        public String action() {
            return "pause";
        }

        @Override
        public String why() {
            return reason;
        }
    }

    /** It is given up. */
    record Cancelled(LocalDate on, String by, String reason) implements TaskMark {
        @Override
        public String action() {
            return "cancel";
        }

        @Override
        public String why() {
            return reason;
        }
    }

    /** It is open again, whatever it was. */
    record Reopened(@Nullable String reason) implements TaskMark {
        @Override
        public String action() {
            return "reopen";
        }

        @Override
        public @Nullable String why() {
            return reason;
        }
    }

    /** An extension moved its deadline; the original one stays. */
    record Extended(
            LocalDate due, DuePrecision precision, @Nullable String reason) implements TaskMark {
        @Override
        public String action() {
            return "extend";
        }

        @Override
        public @Nullable String why() {
            return reason;
        }
    }

    /** So much of it is done, as an approved report says; null takes back what was said. */
    record Reported(@Nullable BigDecimal percent) implements TaskMark {
        @Override
        public String action() {
            return "report";
        }
    }

    /** Something that it brings forth is accepted; without a day this is taken back. */
    record DeliverableAccepted(
            UUID deliverable,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String note) implements TaskMark {
        @Override
        public String action() {
            return on == null ? "reopen-deliverable" : "accept-deliverable";
        }
    }

    /** A step is reached; without a day this is taken back. */
    record MilestoneReached(
            UUID milestone,
            @Nullable LocalDate on,
            @Nullable String by) implements TaskMark {
        @Override
        public String action() {
            return on == null ? "reopen-milestone" : "reach-milestone";
        }
    }
}
