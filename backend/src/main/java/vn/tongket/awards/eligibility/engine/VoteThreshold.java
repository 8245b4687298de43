package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a vote of a council has to reach, as a rule of the kind {@code council-vote} says it.
 *
 * @param minimumPercent the share of votes in favour that is enough, in percent
 * @param of of whom the share is taken
 * @param quorum how many have to be present, or null where the rule asks for none
 */
@Schema(name = "VoteThreshold")
public record VoteThreshold(
        BigDecimal minimumPercent, VoteShare of, @Nullable Quorum quorum) {

    /**
     * A part of all members that has to be present, as a fraction: two thirds are no percentage.
     *
     * @param numerator 2 of two thirds
     * @param denominator 3 of two thirds
     */
    @Schema(name = "CouncilQuorum")
    public record Quorum(
            @NotNull @Min(1) @Max(1000) Integer numerator,
            @NotNull @Min(1) @Max(1000) Integer denominator) {

        /** How many have to be present. */
        public int needed(int members) {
            return Math.ceilDiv(members * numerator, denominator);
        }
    }

    /** Of how many the share is taken. */
    public int base(int members, int takingPart) {
        return of == VoteShare.MEMBERS ? members : takingPart;
    }

    /** The share of a base, to the last digit. */
    public BigDecimal exact(int base) {
        return minimumPercent.multiply(BigDecimal.valueOf(base)).movePointLeft(2);
    }

    /** How many votes in favour are enough. */
    public int needed(int base) {
        return exact(base).setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** Whether so many were there that the council could vote. */
    @JsonIgnore
    public boolean isQuorate(int members, int present) {
        return quorum == null || present >= quorum.needed(members);
    }
}
