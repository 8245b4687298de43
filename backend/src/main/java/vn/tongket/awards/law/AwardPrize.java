package vn.tongket.awards.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.recipients.RecipientKind;

/**
 * The prize that goes with an award to one kind of recipient.
 *
 * @param coefficient how many times the base salary
 * @param legalBasis what says so
 * @param confidence how sure that is
 */
@Schema(name = "AwardPrize")
public record AwardPrize(
        @NotNull RecipientKind recipientKind,

        @NotNull BigDecimal coefficient,

        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull Confidence confidence) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 3;

    static final Comparator<AwardPrize> BY_KIND = Comparator.comparing(AwardPrize::recipientKind);

    /** Equal amounts are equal, however many zeros they are written with. */
    public AwardPrize {
        coefficient = coefficient == null ? null : coefficient.stripTrailingZeros();
    }

    /** More than nothing, less than a thousand base salaries, and to the thousandth. */
    boolean possible() {
        return coefficient.signum() > 0 && coefficient.compareTo(MOST) < 0 && coefficient.scale() <= DECIMALS;
    }
}
