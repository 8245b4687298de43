package vn.tongket.awards.nominations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AnnualGrade;

/**
 * What of a nomination can change while it is open. Whom it proposes, and for which unit, stays: another person is another
 * nomination.
 *
 * @param type code of the award type
 * @param year the year of the achievement
 * @param way how the award comes about
 * @param positionClass what the person is, as the statistics count it
 * @param achievement what it is proposed for
 * @param annualGrade how the person's year was graded, as the unit says
 * @param initiative which recognised initiative it rests on, as the unit says
 * @param warningsComment why it is right in spite of what the rules warn of
 */
public record WriteNominationChange(
        @NotBlank @Size(max = 60) String type,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotNull AwardWay way,
        @Nullable PositionClass positionClass,
        @Nullable @Size(min = 1, max = 1000) String achievement,
        @Nullable AnnualGrade annualGrade,
        @Nullable @Size(min = 1, max = 1000) String initiative,
        @Nullable @Size(min = 1, max = 2000) String warningsComment) {}
