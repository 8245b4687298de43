package vn.tongket.awards.awards;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When awards were handed over.
 *
 * @param presentedOn the day, not before that of the decision
 */
public record WritePresentation(@NotNull LocalDate presentedOn) {}
