package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a member.
 *
 * @param function one chair at a time
 * @param unit code or id of the unit where they work; a code is read on their first day
 * @param recipient who they are as a recipient of awards, so that they are recused for themselves; null where that is not known
 * @param validTo first day on which they no longer sit on the council, or null
 */
public record WriteCouncilMember(
        @NotNull CouncilFunction function,
        @NotBlank @Size(max = 40) String unit,
        @Nullable UUID recipient,
        @Nullable LocalDate validTo) {}
