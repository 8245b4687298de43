package vn.tongket.organisation.reorganisations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;

/**
 * A row of an act as an administrator writes it.
 *
 * @param change what it does
 * @param unit code or id of the unit it is about, as it was on the day before
 * @param successor code or id of the unit that comes after, as it is from the effective date on
 * @param share the successor's part of a divided unit, between 0 and 1; of a transfer, what the unit brings along of the
 *     own values of the one that it leaves, from 0 to 1; for all parts or, where not known, for none
 * @param code code of a new unit, or new code
 * @param name name of a new unit, or new name
 * @param kind kind of a new unit, or new kind
 * @param parent code or id of the unit above, as it is from the effective date on
 */
public record WriteChange(
        @NotNull ChangeKind change,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(max = 40) String successor,
        @Nullable BigDecimal share,
        @Nullable @Size(max = 40) String code,
        @Nullable Name name,
        @Nullable @Size(max = 50) String kind,
        @Nullable @Size(max = 40) String parent) {}
