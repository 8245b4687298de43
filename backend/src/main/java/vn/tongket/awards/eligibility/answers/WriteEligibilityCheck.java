package vn.tongket.awards.eligibility.answers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to check. One of {@code recipients}, {@code unit} and {@code decision} says it.
 *
 * @param recipients ids of recipients
 * @param unit code or id: everybody of it and of all below it to whom the type may go
 * @param decision id of a draft decision: each of its lines, for its own type and year
 * @param type code of the award type; not with a decision
 * @param year the year of the achievement; not with a decision
 * @param on the day whose rules are used, or null for today
 */
public record WriteEligibilityCheck(
        @Nullable @Size(min = 1, max = 10_000) List<UUID> recipients,
        @Nullable @Size(min = 1, max = 60) String unit,
        @Nullable UUID decision,
        @Nullable @Size(min = 1, max = 60) String type,
        @Nullable @Min(1900) @Max(2999) Integer year,
        @Nullable LocalDate on) {}
