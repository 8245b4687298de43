package vn.tongket.awards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Passage;

/**
 * What can be changed of an award while it is a draft, as a merge patch.
 *
 * @param type code of its type
 */
public record WriteAwardChange(
        @NotBlank @Size(max = 60) String type,
        @NotNull WriteAwardRecipient recipient,
        @NotNull @Min(1900) @Max(2999) Integer achievementYear,
        @Nullable LocalDate presentedOn,
        @Nullable Passage note) {}
