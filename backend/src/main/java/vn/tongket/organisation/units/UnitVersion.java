package vn.tongket.organisation.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;

/**
 * What a unit is called, what kind it is and where it belongs for a while.
 *
 * @param id the version
 * @param unit the unit's lasting identity
 * @param parent identity of the unit above it, or null at the top
 * @param span the days for which it holds
 * @param precision how well its first day is known
 * @param handover what it brought along when it came below its parent on the first day; null where it did not come then,
 *     or nobody has said
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
        DatePrecision precision,
        @Nullable Handover handover) {

    /** One that brought nothing along of which anybody has said how much it is. */
    public UnitVersion(
            UUID id,
            UUID unit,
            String code,
            Name name,
            String kind,
            Level level,
            @Nullable UUID parent,
            Span span,
            DatePrecision precision) {
        this(id, unit, code, name, kind, level, parent, span, precision, null);
    }

    /** The same as others name it. */
    public UnitRef ref() {
        return new UnitRef(unit, code, name);
    }

    /** A new version that says the same of other days, without what this one brought along. */
    public UnitVersion anew(Span days, DatePrecision known) {
        return new UnitVersion(UUID.randomUUID(), unit, code, name, kind, level, parent, days, known, null);
    }

    /** The same under another code, name or kind. */
    public UnitVersion called(String otherCode, Name otherName, String otherKind, Level otherLevel) {
        return new UnitVersion(
                id, unit, otherCode, otherName, otherKind, otherLevel, parent, span, precision, handover);
    }

    /** The same for other days. */
    public UnitVersion during(Span days) {
        return new UnitVersion(id, unit, code, name, kind, level, parent, days, precision, handover);
    }

    /** The same below another unit, or below none. */
    public UnitVersion below(@Nullable UUID other) {
        return below(other, null);
    }

    /** The same below another unit, to which it brought something along. */
    public UnitVersion below(@Nullable UUID other, @Nullable Handover brought) {
        return new UnitVersion(id, unit, code, name, kind, level, other, span, precision, brought);
    }
}
