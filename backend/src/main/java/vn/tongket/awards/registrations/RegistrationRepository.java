package vn.tongket.awards.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about registrations. Names are those of the day on which one was entered. */
@ApplicationScoped
class RegistrationRepository {

    private static final String DAY = "office_day(g.recorded_at)";

    private static final String COLUMNS =
            "g.*, t.code as type_code, r.kind as recipient_kind, r.name as recipient_name,"
                    + " r.position as recipient_position, r.unit_id as home_unit_id, " + DAY + " as day";

    private static final String TABLES = """
            award_registrations g
            join award_types t on t.id = g.type_id
            join lateral recipient_on(g.recipient_id, %s) r on true
            """.formatted(DAY);

    /** What is looked up for the rows that are shown, {@code p}. */
    private static final String SHOWN = """
            s.name_vi as type_name_vi, s.name_en as type_name_en,
            u.unit_id as at_id, u.code as at_code, u.name_vi as at_name_vi, u.name_en as at_name_en,
            h.unit_id as home_id, h.code as home_code, h.name_vi as home_name_vi, h.name_en as home_name_en
            """;

    private static final String NAMED = """
            join lateral award_type_on(p.type_id, p.day) s on true
            left join lateral unit_version_at(p.unit_id, p.day) u on true
            left join lateral unit_version_at(p.home_unit_id, p.day) h on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("year", "g.year"),
            SortKey.text("recipient", "r.search_text"),
            SortKey.text("type", "t.code"),
            SortKey.instant("recordedAt", "g.recorded_at"),
            SortKey.id("g.id"));

    private final Sql sql;

    RegistrationRepository(Sql sql) {
        this.sql = sql;
    }

    /** A registration, and the unit that made it. */
    record StoredRegistration(RegistrationResponse registration, UUID unit, long revision) {

        Reply.Revised<RegistrationResponse> revised() {
            return new Reply.Revised<>(registration, revision);
        }
    }

    Page<RegistrationResponse> page(
            RegistrationQuery.Filter filter,
            @Nullable UUID within,
            RegistrationAccess.Visibility visibility,
            LocalDate today,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-year", "recipient"))
                .detailed(SHOWN, NAMED)
                .whereGiven("exists (select 1 from unit_covered_by(g.unit_id, " + DAY + ") w where w = ?)", within)
                .whereGiven("g.year = ?", filter.year())
                .whereAny("t.code", filter.types())
                .whereGiven("g.recipient_id in (select recipients_same(?))", filter.recipient())
                .whereAny("case when g.withdrawn_at is null then 'in-force' else 'withdrawn' end", filter.statuses());
        if (!visibility.everything()) {
            query.where(
                    "exists (select 1 from unit_covered_by(g.unit_id, ?::date) above where above = any(?::uuid[]))",
                    today,
                    visibility.units());
        }
        return query.page(sql, page, RegistrationRepository::registration, RegistrationResponse.class);
    }

    Optional<StoredRegistration> find(UUID id) {
        return found("g.id = ?", id).stream().findFirst();
    }

    /** Of some recipients, the oldest first. */
    List<RegistrationResponse> of(Collection<UUID> recipients) {
        return found("g.recipient_id = any(?::uuid[])", recipients).stream()
                .map(StoredRegistration::registration)
                .toList();
    }

    private List<StoredRegistration> found(String condition, Object argument) {
        return sql.list(
                "select p.*, " + SHOWN + " from (select " + COLUMNS + " from " + TABLES + " where " + condition + ") p "
                        + NAMED + " order by p.recorded_at, p.id",
                row -> new StoredRegistration(registration(row), row.id("unit_id"), row.count("revision")),
                argument);
    }

    boolean lock(UUID id) {
        return sql.one("select id from award_registrations where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** Two registrations of one recipient come one after the other, so that neither misses the other. */
    void holdRecipient(UUID recipient) {
        sql.one("select id from recipients where id = ? for update", row -> row.id("id"), recipient);
    }

    boolean registered(UUID recipient, String type, int year) {
        return sql.number("""
                        select count(*) as n from award_registrations g join award_types t on t.id = g.type_id
                        where g.recipient_id in (select recipients_same(?)) and t.code = ? and g.year = ?
                          and g.withdrawn_at is null
                        """, recipient, type, year) > 0;
    }

    /** Whether a unit stands above another, or is it. */
    boolean covers(UUID above, UUID unit, LocalDate day) {
        return sql.one(
                        "select 1 as one from unit_covered_by(?, ?::date) u where u = ?",
                        row -> row.number("one"),
                        unit,
                        day,
                        above)
                .isPresent();
    }

    void add(UUID id, UUID unit, WriteRegistration body, String by, Instant now) {
        sql.update("""
                insert into award_registrations (id, unit_id, type_id, year, recipient_id, recorded_at, recorded_by, revision)
                select ?, ?, t.id, ?, ?, ?, ?, 1 from award_types t where t.code = ?
                """, id, unit, body.year(), body.recipient(), now, by, body.type());
    }

    void withdraw(UUID id, String reason, String by, Instant now) {
        sql.update("""
                update award_registrations
                set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?, revision = revision + 1 where id = ?
                """, now, by, reason, id);
    }

    /** How many registrations hang on units, and those about the year of a day or a later one. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'award-registrations' as resource, unit_id, count(*) as total,
                  count(*) filter (where year >= ?) as later
                from award_registrations where unit_id = any(?::uuid[]) group by unit_id
                """, UnitDependants.Count::from, day.getYear(), units);
    }

    private static RegistrationResponse registration(Row row) {
        Instant withdrawnAt = row.instantOrNull("withdrawn_at");
        return new RegistrationResponse(
                row.id("id"),
                UnitRef.from(row, "at"),
                row.number("year"),
                new AwardTypeRef(row.text("type_code"), row.name("type_name")),
                new RecipientRef(
                        row.id("recipient_id"),
                        Codes.read(RecipientKind.class, row.text("recipient_kind")),
                        row.text("recipient_name"),
                        UnitRef.fromOrNull(row, "home"),
                        row.textOrNull("recipient_position")),
                withdrawnAt == null ? RegistrationStatus.IN_FORCE : RegistrationStatus.WITHDRAWN,
                row.instant("recorded_at"),
                row.text("recorded_by"),
                withdrawnAt,
                row.textOrNull("withdrawn_by"),
                row.textOrNull("withdrawal_reason"));
    }
}
