package vn.tongket.plans.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.tasks.LegalBasis;

/** What can be changed of a draft, as a merge patch. */
public record WritePlanChange(
        @NotNull Name title, @Nullable @Size(max = 50) List<LegalBasis> legalBases) {

    /** The documents by which it is made; none where none are written. */
    List<LegalBasis> bases() {
        return legalBases == null ? List.of() : legalBases;
    }
}
