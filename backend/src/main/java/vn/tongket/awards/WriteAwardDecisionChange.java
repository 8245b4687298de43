package vn.tongket.awards;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Passage;

/** What can be changed of a draft decision, as a merge patch. */
public record WriteAwardDecisionChange(
        @Nullable @Size(min = 1, max = 50) String number,
        @Nullable LocalDate date,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable Passage note) {}
