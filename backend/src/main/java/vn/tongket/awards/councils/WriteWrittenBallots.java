package vn.tongket.awards.councils;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Votes in writing, counted together: whose they are, and how many of them say what, but not who said what.
 *
 * @param members accounts of the absent members who voted in writing
 * @param approve how many of their ballots are for the proposal
 * @param decline how many are against it
 * @param abstain how many are blank
 */
public record WriteWrittenBallots(
        @NotEmpty @Size(max = 200) List<UUID> members,
        @NotNull @Min(0) @Max(200) Integer approve,
        @NotNull @Min(0) @Max(200) Integer decline,
        @NotNull @Min(0) @Max(200) Integer abstain) {

    int ballots() {
        return approve + decline + abstain;
    }
}
