package vn.tongket.awards.recipients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a recipient, as a merge patch over what it is now. With another day than any that its history
 * has, the change becomes part of that; otherwise what holds from that day is corrected.
 *
 * @param unit code or id of the unit it belongs to; a code is read on {@code from}
 * @param position of a person
 * @param from the day from which this holds, not after today
 */
public record WriteRecipientChange(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(min = 1, max = 200) String position,
        @NotNull LocalDate from) {}
