package vn.tongket.access.accounts;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.persistence.Row;

/** A person as others name them. */
@Schema(name = "AccountRef")
public record AccountRef(UUID id, String username, String displayName) {

    /** Reads the columns {@code <prefix>_id, _username, _name}. */
    public static AccountRef from(Row row, String prefix) {
        return new AccountRef(row.id(prefix + "_id"), row.text(prefix + "_username"), row.text(prefix + "_name"));
    }
}
