package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.rooms.Retention;

/** What old lines say of people, and that they say it no more. */
@ApplicationScoped
class AwardRetentionRepository implements Retention {

    private final Sql sql;
    private final OptionalInt years;

    AwardRetentionRepository(Sql sql, @ConfigProperty(name = "tongket.award-draft-retention-years") OptionalInt years) {
        this.sql = sql;
        this.years = years;
    }

    @Override
    public OptionalInt years() {
        return years;
    }

    /** The lines that were entered so long ago. */
    @Override
    public List<Erased> erase(Limit limit) {
        return sql.list(
                """
                update awards a set status = 'withdrawn', erased_on = ?, recipient_name = null, recipient_id = null,
                  recipient_position = null, position_class = null, achievement = null, note_vi = null, note_en = null,
                  search_text = '', revision = a.revision + 1
                from award_decisions d
                where d.id = a.decision_id and a.status in ('draft', 'withdrawn') and a.erased_on is null
                  and a.recorded_at < ?
                returning a.id, d.authority_id
                """, row -> new Erased("awards", row.id("id"), row.id("authority_id")), limit.today(), limit.moment());
    }
}
