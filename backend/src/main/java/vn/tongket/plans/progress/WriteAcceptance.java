package vn.tongket.plans.progress;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a deliverable is accepted.
 *
 * @param on the day of the acceptance, today without it
 * @param note on what it rests, such as the minutes
 */
public record WriteAcceptance(
        @Nullable LocalDate on, @Nullable @Size(max = 2000) String note) {}
