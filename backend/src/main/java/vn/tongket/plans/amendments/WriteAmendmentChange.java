package vn.tongket.plans.amendments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.LegalBasis;

/** What can be changed of the draft of an amendment, as a merge patch. The members are those of {@link WriteAmendment}. */
public record WriteAmendmentChange(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate effectiveOn,
        @Nullable @Size(max = 50) List<LegalBasis> legalBases) {

    WriteAmendment amendment() {
        return new WriteAmendment(reason, effectiveOn, legalBases);
    }
}
