package vn.tongket.organisation.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A unit's version as an administrator writes it.
 *
 * @param name official name
 * @param kind what it is called by law: tỉnh, xã, sở, …
 * @param level where units of its kind stand; needed only for a kind that is not known yet
 * @param parent code or id of the unit above it, or null at the top
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which it no longer holds, or null
 * @param source where this stands
 */
public record WriteUnit(
        @NotNull Name name,
        @NotBlank @Size(max = 50) String kind,
        @Nullable Level level,
        @Nullable @Size(max = 40) String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Source source) {

    /** The kind in the form in which it is stored. */
    @SuppressWarnings("NullAway")
    public WriteUnit {
        kind = kind == null ? null : UnitKind.canonical(kind);
    }

    /** One of a known kind. */
    public WriteUnit(
            Name name,
            String kind,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Source source) {
        this(name, kind, null, parent, validFrom, validTo, source);
    }

    /** Where units of its new kind stand. */
    Level newLevel() {
        return Objects.requireNonNull(level);
    }
}
