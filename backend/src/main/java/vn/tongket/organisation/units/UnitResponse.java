package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;

/**
 * A unit as it is between two days.
 *
 * @param id its lasting identity; codes are used again for other units, ids never
 * @param code official code, or one of our own where none was found
 * @param name official name
 * @param level where it stands
 * @param kind what it is called by law: tỉnh, huyện, xã, …
 * @param parent the unit above it, or null at the top
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which this no longer holds, or null where no end is known
 * @param validFromPrecision whether {@code validFrom} is the day itself or a day by which it had begun; null without one
 */
@Schema(name = "Unit")
public record UnitResponse(
        UUID id,
        String code,
        Name name,
        Level level,
        String kind,
        @Nullable UnitRef parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable DatePrecision validFromPrecision) {

    /** A version as a state of all units knows it; the unit above is named as on its first day in common with it. */
    public static UnitResponse of(UnitHierarchy hierarchy, UnitVersion version) {
        Span span = version.span();
        return new UnitResponse(
                version.unit(),
                version.code(),
                version.name(),
                version.level(),
                version.kind(),
                version.parent() == null
                        ? null
                        : hierarchy.nearest(version.parent(), span.begin()).ref(),
                span.from(),
                span.to(),
                span.from() == null ? null : version.precision());
    }
}
