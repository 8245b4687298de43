package vn.tongket.awards.prizes;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.text.Source;

/**
 * A base salary, of which prizes are multiples.
 *
 * @param validFrom the first day on which it holds
 * @param validTo the first day of the next one, or null where none is known
 * @param amount in đồng a month
 * @param legalBasis the decree that sets it
 * @param confidence how sure this is
 * @param source where this stands
 */
@Schema(name = "BaseSalary")
public record BaseSalaryResponse(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Long amount,
        String legalBasis,
        Confidence confidence,
        @Nullable Source source) {

    WriteBaseSalary written() {
        return new WriteBaseSalary(amount, legalBasis, confidence, source);
    }
}
