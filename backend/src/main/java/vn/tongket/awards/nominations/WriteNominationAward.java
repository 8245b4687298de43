package vn.tongket.awards.nominations;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Where a nomination goes once it is recommended.
 *
 * @param decision id of a draft decision
 */
public record WriteNominationAward(@NotNull UUID decision) {}
