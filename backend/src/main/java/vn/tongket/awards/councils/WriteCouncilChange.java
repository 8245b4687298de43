package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a council, as a merge patch over what it is.
 *
 * @param decision the decision that composes it, or composes it anew
 * @param validTo first day after its term, or null
 */
public record WriteCouncilChange(
        @NotNull CouncilDecision decision, @Nullable LocalDate validTo) {}
