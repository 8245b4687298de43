package vn.tongket.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tongket.platform.persistence.Sql;

/** What calendars ask of tasks beyond what the list of tasks says. */
@ApplicationScoped
class CalendarRepository {

    private final Sql sql;

    CalendarRepository(Sql sql) {
        this.sql = sql;
    }

    /** The revisions of tasks. */
    Map<UUID, Long> revisions(Collection<UUID> tasks) {
        Map<UUID, Long> revisions = new HashMap<>();
        sql.list(
                "select id, revision from tasks where id = any(?::uuid[])",
                row -> revisions.put(row.id("id"), row.count("revision")),
                tasks);
        return revisions;
    }
}
