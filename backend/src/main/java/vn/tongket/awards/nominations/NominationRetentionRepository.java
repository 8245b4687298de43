package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.rooms.Retention;

/** What old nominations that came to nothing say of people, and that they say it no more. */
@ApplicationScoped
class NominationRetentionRepository implements Retention {

    private final Sql sql;
    private final OptionalInt years;

    NominationRetentionRepository(
            Sql sql, @ConfigProperty(name = "tongket.nomination-retention-years") OptionalInt years) {
        this.sql = sql;
        this.years = years;
    }

    @Override
    public OptionalInt years() {
        return years;
    }

    /** Those that were closed so long ago. */
    @Override
    public List<Erased> erase(Limit limit) {
        List<Erased> erased = sql.list(
                """
                update nominations set erased_on = ?, recipient_id = null, position_class = null, achievement = null,
                  annual_grade = null, initiative = null, warnings_comment = null, reason = null, revision = revision + 1
                where status in ('not-recommended', 'withdrawn') and erased_on is null and closed_at < ?
                returning id, unit_id
                """, row -> new Erased("nominations", row.id("id"), row.id("unit_id")), limit.today(), limit.moment());
        List<UUID> ids = erased.stream().map(Erased::id).toList();
        sql.update("delete from nomination_documents where nomination_id = any(?::uuid[])", ids);
        sql.update("delete from nomination_links where nomination_id = any(?::uuid[])", ids);
        sql.update(
                "update nomination_steps set reason = null where nomination_id = any(?::uuid[]) and reason is not null",
                ids);
        return erased;
    }
}
