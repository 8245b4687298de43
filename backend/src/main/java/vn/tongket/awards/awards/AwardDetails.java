package vn.tongket.awards.awards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;

/**
 * What is kept of an award beside what is public, for those with a role on its authority.
 *
 * @param award its id
 * @param recipient whose award it is; null before it is issued where the draft refers to nobody, and where nobody is named
 * @param positionClass what the person was when it was decided
 * @param achievement what it was given for
 * @param statedPrize the prize that the decision states for one recipient, in đồng
 * @param prize what the law makes of it, kept since the decision was issued; null before, and where the law says nothing
 * @param annulment why it was annulled
 * @param sameAchievement awards to the same recipient for the same achievement
 * @param takedown why its name is not public, or null where it is
 */
@Schema(name = "AwardDetails")
public record AwardDetails(
        UUID award,
        @Nullable UUID recipient,
        @Nullable PositionClass positionClass,
        @Nullable String achievement,
        @Nullable Long statedPrize,
        @Nullable Prize prize,
        @Nullable Reasons annulment,
        List<SameAchievement> sameAchievement,
        @Nullable Takedown takedown) {

    AwardDetails with(List<SameAchievement> others) {
        return new AwardDetails(
                award, recipient, positionClass, achievement, statedPrize, prize, annulment, others, takedown);
    }

    /**
     * Another award to the same recipient for the same achievement: one achievement, one form of commendation.
     *
     * @param award its id
     * @param decision number of its decision, or null where that has none yet
     * @param blocks whether both are forms, so that the decision cannot be issued; beside a title it is a warning
     */
    @Schema(name = "SameAchievement")
    public record SameAchievement(
            UUID award, AwardTypeRef type, @Nullable String decision, Boolean blocks) {}

    /**
     * A prize and what it is made of.
     *
     * @param coefficient how many times the base salary
     * @param baseSalary the base salary in force on the day of the decision
     * @param amount their product, rounded up to ten thousand đồng
     */
    @Schema(name = "PrizeAmount")
    public record Prize(BigDecimal coefficient, Long baseSalary, Long amount) {}

    /**
     * Why a name is not public.
     *
     * @param at since when
     * @param by sign-in name
     * @param reason in words
     * @param document the document that demands or asks it
     */
    @Schema(name = "NameTakedown")
    public record Takedown(
            Instant at,
            String by,
            TakedownGround ground,
            String reason,
            @Nullable String document) {}

    /**
     * Why an award was annulled.
     *
     * @param at when it was entered here
     * @param reason in words
     * @param number number of the annulling decision
     * @param date its day
     */
    @Schema(name = "AnnulmentReasons")
    public record Reasons(
            Instant at,
            String reason,
            @Nullable AnnulmentGround ground,
            @Nullable String number,
            @Nullable LocalDate date) {}
}
