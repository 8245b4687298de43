package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delegation to make.
 *
 * @param giver sign-in name or id of the one whose rights they are; the caller without it. Another's is an
 *     administrator's to make
 * @param to sign-in name or id of the one who may use them
 * @param roles some of the giver's own roles; all but administrator without it
 * @param from first day, today or later
 * @param until last day, within a year
 */
public record WriteDelegation(
        @Nullable @Size(max = 64) String giver,
        @NotBlank @Size(max = 64) String to,
        @Nullable @Size(min = 1, max = 50) List<WriteRole> roles,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 500) String reason) {}
