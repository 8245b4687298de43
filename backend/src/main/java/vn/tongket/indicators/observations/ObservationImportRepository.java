package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.time.Period;
import vn.tongket.services.audit.AuditTrail;

/**
 * Many values at once, in sets. The rows of a file lie in temporary tables of the transaction; what a single value is held
 * against in {@link ObservationService} is asked of all of them here: whether it is there already, whether its chain covers
 * other days, whether a correction says why. A key comes once in a file; rows that share one are refused, all of them.
 */
@ApplicationScoped
class ObservationImportRepository {

    private static final List<String> TABLES = List.of("""
            create temporary table import_rows (
                row int not null, key bigint not null, definition int not null, place int not null, part int not null,
                basis text, definition_version int not null, value numeric, numerator numeric, denominator numeric,
                not_applicable boolean not null, value_origin text not null, source_document text, source_page text,
                source_url text, comment text, reason text, known_since timestamptz,
                first_day date, last_day date, first_day_09 date, last_day_09 date) on commit drop
            """, """
            create temporary table import_definitions (
                definition int not null, indicator_id uuid not null, code text not null, basis text not null) on commit drop
            """, """
            create temporary table import_places (
                place int not null, unit_id uuid not null, unit_code text not null, unit jsonb not null,
                period text not null, period_end date not null) on commit drop
            """, """
            create temporary table import_parts (part int not null, breakdown text not null, parts jsonb not null)
            on commit drop
            """, """
            create temporary table import_asked (
                ordinal int not null, definition int not null, place int not null, indicator_id uuid not null,
                unit_id uuid not null, period text not null) on commit drop
            """, """
            create temporary table import_rules (
                definition int not null, place int not null, basis text, closed text, held text,
                first_day date, last_day date) on commit drop
            """, """
            create temporary table import_refused (row int not null, verdict text not null, said text) on commit drop
            """);

    private static final String KEYS = """
            import_rows r
            join import_definitions d on d.definition = r.definition
            join import_places p on p.place = r.place
            join import_parts b on b.part = r.part
            """;

    private static final String SAME_KEY =
            "o.indicator_id = d.indicator_id and o.unit_id = p.unit_id and o.period = p.period and o.breakdown = b.breakdown";

    private static final String KNOWN = """
            create temporary table import_known on commit drop as
            select r.row, o.id as chain from %s join observations o on %s
            """.formatted(KEYS, SAME_KEY);

    /** Where drafts of the file are entered, as far as something may be said about it. */
    private static final String ASKED = """
            insert into import_asked
            select row_number() over (), a.* from (
                select distinct r.definition, r.place, d.indicator_id, p.unit_id, p.period
                from import_places p
                join import_rows r on r.place = p.place
                join import_definitions d on d.definition = r.definition
                where p.period = any(?) and r.known_since is null) a
            """;

    /** Rows with one key: which of them is meant, only who made the file knows. */
    private static final String TWICE = """
            insert into import_refused
            select r.row, 'twice', (select string_agg(o.row::text, ', ' order by o.row) from import_rows o
                                    where o.key = r.key and o.row <> r.row)
            from import_rows r
            where r.key in (select key from import_rows group by key having count(*) > 1)
            """;

    /** Rows that may not begin a chain where there is none. */
    private static final String NO_BEGINNING = """
            insert into import_refused
            select r.row,
                   case when u.held is not null then 'held' when u.closed is not null then 'closed' else 'other-basis' end,
                   coalesce(u.held, u.closed, u.basis)
            from import_rows r
            join import_rules u on u.definition = r.definition and u.place = r.place
            where r.known_since is null
              and (u.held is not null or u.closed is not null or r.basis <> u.basis)
              and not exists (select from import_known k where k.row = r.row)
            """;

    /**
     * What becomes of each row. A row of a past document makes a chain or nothing. A row without a reason leaves a chain
     * with an approved version as it is; that is a fault, unless it says what stands there already. Where the round of a
     * draft is closed or its report is with the approvers, a row that says what stands there still changes nothing.
     */
    private static final String STEPS = """
            create temporary table import_steps on commit drop as
            select row, past, existed, observation_id, version, basis, corrects, held, closed, effective,
                   case when decided is not null then decided
                        when basis = 'decree-09' then first_day_09 else first_day end as first_day,
                   case when decided is not null then decided_last
                        when basis = 'decree-09' then last_day_09 else last_day end as last_day,
                   case when not fits then 'other-basis'
                        when past and not effective then 'unchanged'
                        when not existed then 'created' end as verdict
            from (
                select *, fits and case when past then not existed
                                        when corrects then held is null and explained
                                        else held is null and closed is null end as effective
                from (
                    select r.row, r.known_since is not null as past, r.reason is not null as explained, u.held, u.closed,
                           o.id is not null as existed, coalesce(o.id, gen_random_uuid()) as observation_id,
                           coalesce(o.period_basis, r.basis, case when r.known_since is null then u.basis end, d.basis)
                               as basis,
                           r.basis is null or o.id is null or r.basis = o.period_basis as fits,
                           r.first_day, r.last_day, r.first_day_09, r.last_day_09,
                           case when r.known_since is null then u.first_day end as decided,
                           case when r.known_since is null then u.last_day end as decided_last,
                           1 + coalesce((select max(v.version) from observation_versions v where v.observation_id = o.id), 0)
                               as version,
                           o.id is not null and exists (
                               select 1 from observation_versions v
                               where v.observation_id = o.id and v.status = 'approved') as corrects
                    from import_rows r
                    join import_definitions d on d.definition = r.definition
                    left join import_rules u on u.definition = r.definition and u.place = r.place
                    left join import_known k on k.row = r.row
                    left join observations o on o.id = k.chain
                ) judged
            ) placed
            """;

    private static final String COMPARE = """
            update import_steps s
            set verdict = case when c.same then 'unchanged'
                               when s.held is not null then 'held'
                               when not s.corrects and s.closed is not null then 'closed'
                               when not s.effective then 'reason'
                               else 'changed' end
            from (
                select t.row,
                       (r.value, r.numerator, r.denominator, r.not_applicable, r.source_document, r.source_page, r.source_url,
                        null::text, r.comment, t.first_day, t.last_day)
                       is not distinct from
                       (v.value, v.numerator, v.denominator, v.not_applicable, v.source_document, v.source_page,
                        v.source_url, v.source_quote, v.comment, v.first_day, v.last_day) as same
                from import_steps t
                join import_rows r on r.row = t.row
                left join lateral (
                    select * from observation_versions o
                    where o.observation_id = t.observation_id and o.status in ('draft', 'submitted', 'returned', 'approved')
                    order by o.status = 'approved' limit 1) v on true
                where t.verdict is null) c
            where c.row = s.row
            """;

    private static final String ENTRY_KEY = """
            d.code || '/' || p.unit_code || '/' || p.period
                || case when b.breakdown = '' then '' else '?breakdown=' || b.breakdown end
            """;

    private final Sql sql;
    private final AuditTrail audit;

    ObservationImportRepository(Sql sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** How many rows came to what. */
    record Tally(String verdict, boolean past, int rows) {}

    /** Makes room for the rows of a file, until the transaction ends. */
    void begin() {
        TABLES.forEach(sql::update);
        sql.list(
                "select set_config('work_mem', '64MB', true) as work_mem, set_config('jit', 'off', true) as jit",
                row -> row.text("jit"));
    }

    void copy(String table, InputStream lines) {
        sql.copy("copy " + table + " from stdin", lines);
    }

    /** Finds the chains that are there already; nobody else changes them until the transaction ends. */
    void hold() {
        List.of("import_rows", "import_definitions", "import_places", "import_parts")
                .forEach(table -> sql.update("analyze " + table));
        sql.update(KNOWN);
        sql.update("analyze import_known");
        sql.number("""
                with held as (
                    select o.id from observations o where o.id in (select chain from import_known)
                    order by o.id for update)
                select count(*) as n from held
                """);
    }

    /** Gathers where drafts are entered in some periods; returns how many such places there are. */
    int ask(Collection<Period> periods) {
        return sql.update(ASKED, periods.stream().map(Period::text).toList());
    }

    /** A place of drafts, under the numbers that rows have for it. */
    record DraftPlace(int definition, int place, EntryRules.Place about) {}

    /** Some of the gathered places. */
    List<DraftPlace> asked(int after, int most) {
        return sql.list(
                "select * from import_asked where ordinal > ? and ordinal <= ?",
                row -> new DraftPlace(
                        row.number("definition"),
                        row.number("place"),
                        new EntryRules.Place(
                                row.id("indicator_id"), row.id("unit_id"), Period.parse(row.text("period")))),
                after,
                after + most);
    }

    /** Sets aside the rows that share a key. */
    void sortOutRepeated() {
        setAside(TWICE);
    }

    /** Sets aside the rows that may not begin a chain, once it is known what is said about the places. */
    void sortOut() {
        sql.update("analyze import_rules");
        setAside(NO_BEGINNING);
    }

    private void setAside(String refused) {
        if (sql.update(refused) > 0) {
            sql.update("delete from import_rows r using import_refused f where f.row = r.row");
        }
    }

    /** Judges the rows by what is there already. */
    void judge() {
        sql.update(STEPS);
        sql.update("analyze import_steps");
        sql.update(COMPARE);
    }

    /** The first rows that meet a chain, or a place, they do not fit. */
    List<Refused> refused(int most) {
        return sql.list(
                """
                select row, verdict, said from import_refused
                union all
                select row, verdict, case verdict when 'held' then held when 'closed' then closed else basis end
                from import_steps where verdict in ('other-basis', 'reason', 'held', 'closed')
                order by row limit ?
                """,
                row -> new Refused(
                        row.number("row"), fault("/" + row.number("row"), row.text("verdict"), row.textOrNull("said"))),
                most);
    }

    private static Fault fault(String place, String verdict, @Nullable String said) {
        return switch (verdict) {
            case "twice" -> Fault.at(place, "import.key-twice", String.valueOf(said));
            case "reason" -> Fault.at(place + "/reason", "observation.reason-required");
            case "held" -> Fault.at(place, "observation.held", String.valueOf(said));
            case "closed" -> Fault.at(place, "round.closed", String.valueOf(said));
            default -> Fault.at(place + "/periodBasis", "observation.other-basis", String.valueOf(said));
        };
    }

    /** A row that does not fit what it meets, and why. */
    record Refused(int row, Fault fault) {}

    List<Tally> tally() {
        return sql.list(
                "select verdict, past, count(*)::int as rows from import_steps group by verdict, past",
                row -> new Tally(row.text("verdict"), row.flag("past"), row.number("rows")));
    }

    /** The indicators of which something is in force that was not before. */
    List<String> indicatorsMoved() {
        return sql.list("""
                select distinct d.code from import_steps s join import_rows r on r.row = s.row
                join import_definitions d on d.definition = r.definition
                where s.past and s.verdict = 'created' order by d.code
                """, row -> row.text("code"));
    }

    /** An indicator and a unit. */
    record Part(String indicator, UUID unit) {}

    /** Of what something is in force that was not before. */
    List<Part> partsMoved() {
        return sql.list("""
                select distinct d.code, p.unit_id from import_steps s join (%s) on r.row = s.row
                where s.past and s.verdict = 'created' order by d.code, p.unit_id
                """.formatted(KEYS), row -> new Part(row.text("code"), row.id("unit_id")));
    }

    /** Keeps what the API shows of chains that are there, for the trail, before they change. */
    void remember() {
        sql.update("""
                create temporary table import_former on commit drop as
                select s.observation_id, observation_mark(s.observation_id) as mark
                from import_steps s
                where s.existed and s.verdict = 'changed'
                """);
    }

    /** Withdraws what waited in chains that change. */
    void withdraw(Instant now) {
        sql.update("""
                update observation_versions v set status = 'withdrawn', withdrawn_at = ?
                from (select observation_id from import_steps where existed and verdict = 'changed') s
                where v.observation_id = s.observation_id and v.status in ('draft', 'submitted', 'returned')
                """, now);
    }

    void addChains() {
        sql.update("""
                insert into observations
                    (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
                select s.observation_id, d.indicator_id, p.unit_id, p.period, p.period_end, b.breakdown, s.basis, 1
                from import_steps s join (%s) on r.row = s.row
                where s.verdict = 'created'
                """.formatted(KEYS));
    }

    void reviseChains() {
        sql.update("""
                update observations o set revision = o.revision + 1
                from import_steps s where o.id = s.observation_id and s.verdict = 'changed'
                """);
    }

    void addVersions(Actor author, Instant now) {
        sql.update("""
                insert into observation_versions
                    (id, observation_id, version, status, definition_version, value, numerator, denominator, not_applicable,
                     value_origin, source_document, source_page, source_url, comment, reason, recorded_at, recorded_by,
                     recorded_by_id, known_since, approved_at, approved_by, first_day, last_day)
                select gen_random_uuid(), s.observation_id, s.version,
                       case when s.past then 'approved' else 'draft' end,
                       r.definition_version, r.value, r.numerator, r.denominator, r.not_applicable, r.value_origin,
                       r.source_document, r.source_page, r.source_url, r.comment, r.reason, m.now, m.author, m.author_id,
                       r.known_since, case when s.past then m.now end, case when s.past then m.author end,
                       s.first_day, s.last_day
                from (select ?::timestamptz as now, ?::text as author, ?::uuid as author_id) m
                cross join import_steps s join import_rows r on r.row = s.row
                where s.verdict in ('created', 'changed')
                """, now, author.username(), author.id());
    }

    /** An entry for each chain that is new: all that is to be shown of it stands in its row. */
    void traceNew(boolean past, Actor author, String now) {
        audit.recordAll(action(past), "observations", """
                select %s as key, p.unit_id, null::jsonb as before,
                       jsonb_strip_nulls(jsonb_build_object(
                           'kept', s.observation_id, 'version', 1,
                           'status', case when s.past then 'approved' else 'draft' end,
                           'knownSince', instant_text(r.known_since),
                           'approvedAt', case when s.past then m.now end)) as after,
                       r.reason
                from (select ?::text as now) m
                cross join import_steps s join (%s) on r.row = s.row
                where s.verdict = 'created' and s.past = ?
                """.formatted(ENTRY_KEY, KEYS), now, past);
    }

    /** An entry for each chain that was there, as it was before the import and is after it. */
    void traceChanged() {
        audit.recordAll("record", "observations", """
                select %s as key, p.unit_id, f.mark as before, observation_mark(s.observation_id) as after, r.reason
                from import_steps s join (%s) on r.row = s.row
                left join import_former f on f.observation_id = s.observation_id
                where s.verdict = 'changed'
                """.formatted(ENTRY_KEY, KEYS));
    }

    private static String action(boolean past) {
        return past ? "record-past" : "record";
    }
}
