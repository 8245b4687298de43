package vn.tongket.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;

/**
 * What a unit is called, what kind it is and where it belongs for a while.
 *
 * @param id the version
 * @param unit the unit's lasting identity
 * @param parent identity of the unit above it, or null at the top
 * @param span the days for which it holds
 * @param precision how well its first day is known
 */
public record UnitVersion(
        UUID id,
        UUID unit,
        String code,
        Name name,
        String kind,
        Level level,
        @Nullable UUID parent,
        Span span,
        DatePrecision precision) {

    /** The same as others name it. */
    public UnitRef ref() {
        return new UnitRef(unit, code, name);
    }

    /** The same for other days. */
    public UnitVersion during(Span days) {
        return new UnitVersion(id, unit, code, name, kind, level, parent, days, precision);
    }

    /** The same below another unit, or below none. */
    public UnitVersion below(@Nullable UUID other) {
        return new UnitVersion(id, unit, code, name, kind, level, other, span, precision);
    }
}
