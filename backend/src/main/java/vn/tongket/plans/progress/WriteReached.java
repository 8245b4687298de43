package vn.tongket.plans.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a milestone is reached.
 *
 * @param on the day on which it was, today without it
 */
public record WriteReached(@Nullable LocalDate on) {}
