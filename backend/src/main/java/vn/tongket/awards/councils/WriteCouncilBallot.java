package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotNull;

/**
 * A ballot. It is counted, and then nothing remembers it.
 *
 * @param choice what it says
 */
public record WriteCouncilBallot(@NotNull BallotChoice choice) {}
