package vn.tongket.organisation.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;

/** Every query about days of the calendar. */
@ApplicationScoped
class CalendarDayRepository {

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.text("kind", "c.kind"), SortKey.date("date", "c.day"));

    /** A state as the day itself is read. */
    private static final String THEN =
            "c.day, c.kind, c.name_vi, c.name_en, c.legal_basis, c.written_at as recorded_at";

    private final Sql sql;

    CalendarDayRepository(Sql sql) {
        this.sql = sql;
    }

    Page<CalendarDayResponse> page(CalendarDayQuery.Filter filter, PageRequest page) {
        AsOf asOf = filter.asOf();
        return (asOf == null
                        ? new ListQuery("c.*", "calendar_days c", List.of(), SORTABLE, List.of("date"))
                        : new ListQuery(
                                THEN,
                                "calendar_days_known_at(?, ?) c",
                                List.of(asOf.known(), asOf.recorded()),
                                SORTABLE,
                                List.of("date")))
                .whereGiven("c.day >= ?", filter.from())
                .whereGiven("c.day <= ?", filter.to())
                .whereAny("c.kind", filter.kinds())
                .page(sql, page, CalendarDayRepository::day, CalendarDayResponse.class);
    }

    Optional<Reply.Revised<CalendarDayResponse>> find(LocalDate day) {
        return sql.one("select * from calendar_days where day = ?", CalendarDayRepository::revised, day);
    }

    /** The same as it was known and on file then; its states are counted through. */
    Optional<Reply.Revised<CalendarDayResponse>> find(LocalDate day, AsOf asOf) {
        return sql.one(
                "select " + THEN + ", c.sequence as revision from calendar_days_known_at(?, ?) c where c.day = ?",
                CalendarDayRepository::revised,
                asOf.known(),
                asOf.recorded(),
                day);
    }

    Optional<Reply.Revised<CalendarDayResponse>> lock(LocalDate day) {
        return sql.one("select * from calendar_days where day = ? for update", CalendarDayRepository::revised, day);
    }

    /** Writes a day; false where another added it meanwhile. */
    boolean add(LocalDate day, WriteCalendarDay body, String by, Instant now) {
        return sql.update(
                        """
                        insert into calendar_days (day, kind, name_vi, name_en, legal_basis, recorded_at, recorded_by, revision)
                        values (?, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing
                        """,
                        day,
                        body.kind().code(),
                        body.name().vi(),
                        body.name().en(),
                        body.legalBasis(),
                        now,
                        by)
                == 1;
    }

    void change(LocalDate day, WriteCalendarDay body, String by, Instant now) {
        sql.update("""
                update calendar_days set kind = ?, name_vi = ?, name_en = ?, legal_basis = ?, recorded_at = ?,
                  recorded_by = ?, revision = revision + 1
                where day = ?
                """, body.kind().code(), body.name().vi(), body.name().en(), body.legalBasis(), now, by, day);
    }

    void remove(LocalDate day, Instant now) {
        sql.list("select set_config('tongket.recorded_at', ?, true) as at", row -> row.text("at"), now.toString());
        sql.update("delete from calendar_days where day = ?", day);
    }

    private static Reply.Revised<CalendarDayResponse> revised(Row row) {
        return new Reply.Revised<>(day(row), row.count("revision"));
    }

    private static CalendarDayResponse day(Row row) {
        return new CalendarDayResponse(
                row.date("day"),
                Codes.read(DayKind.class, row.text("kind")),
                row.name("name"),
                row.text("legal_basis"),
                row.instant("recorded_at"));
    }
}
