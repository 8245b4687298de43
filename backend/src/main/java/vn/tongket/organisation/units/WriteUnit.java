package vn.tongket.organisation.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A unit's version as an administrator writes it.
 *
 * @param name official name
 * @param kind one of the known kinds
 * @param parent code or id of the unit above it, or null at the top
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which it no longer holds, or null
 * @param source where this stands
 */
public record WriteUnit(
        @NotNull Name name,
        @NotBlank @Size(max = 50) String kind,
        @Nullable @Size(max = 40) String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Source source) {}
