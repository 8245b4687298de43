package vn.tongket.organisation.units;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.text.Name;

/**
 * A unit as others name it.
 *
 * @param id its lasting identity
 * @param code its code on the day in question
 * @param name its name on that day
 */
@Schema(name = "UnitRef")
public record UnitRef(UUID id, String code, Name name) {

    /** Reads the columns {@code <prefix>_id, _code, _name_vi, _name_en}. */
    public static UnitRef from(Row row, String prefix) {
        return new UnitRef(row.id(prefix + "_id"), row.text(prefix + "_code"), row.name(prefix + "_name"));
    }

    /** The same where there may be none. */
    public static @org.jspecify.annotations.Nullable UnitRef fromOrNull(Row row, String prefix) {
        return row.idOrNull(prefix + "_id") == null ? null : from(row, prefix);
    }
}
