package vn.tongket.collection.submissions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.ValueCount;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.indicators.observations.EntryRules;
import vn.tongket.indicators.observations.VersionStatus;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;

/** Every query about reports of units. */
@ApplicationScoped
@Reads({"evidence_files", "indicators", "late_value_successors", "observation_versions", "observations", "unit_kinds"})
class SubmissionRepository {

    private static final String STATE = """
            s.submission_id, s.unit_id, s.code as unit_code, s.name_vi as unit_name_vi, s.name_en as unit_name_en, s.level,
            s.due_on, s.indicators, s.status, s.timeliness, s.sendings, s.sent_at, s.reason, s.expected, s.reported,
            s.revision
            """;

    private static final String ALL_REPORTS =
            "reporting_rounds r cross join lateral submission_states(r.id, ?::date) s";

    private static final String REPORTS_IN_SCOPE = """
            (select ?::uuid[] as tops, ?::date as today) asked
            cross join reporting_rounds r
            cross join lateral (
                select array(select units_covered(asked.tops, r.units_on))
                    || array(select x.unit_id from submissions x
                             where x.round_id = r.id and x.superseded_by is not null
                               and exists (select from unit_covered_by(x.unit_id, r.units_on) a
                                           where a = any(asked.tops))) as units) scope
            cross join lateral submission_states(r.id, asked.today, scope.units) s
            """;

    private static final String EXPLANATIONS =
            "(select count(*) from submission_comments c where c.submission_id = p.submission_id) as explanations";

    private static final String STEPS_TAKEN = """
            (select count(*)::int from submission_moves m
             where m.submission_id = s.submission_id and m.sending = s.sendings and m.move = 'approved')
            """;

    private static final String APPROVALS = """
            (select coalesce(jsonb_agg(jsonb_build_object('step', m.step, 'at', m.at, 'by', m.actor_name) order by m.step),
                             '[]')
             from submission_moves m
             where m.submission_id = %1$s.submission_id and m.sending = %1$s.sendings and m.move = 'approved') as approvals
            """;

    /** Nobody decides on what they entered, sent or already approved. */
    private static final String TOOK_PART = """
            (exists (select 1 from submission_moves m where m.submission_id = s.submission_id and m.sending = s.sendings
                     and m.move in ('submitted', 'approved') and m.actor_id = %1$s)
             or exists (select 1 from observations o join observation_versions v on v.observation_id = o.id
                        where o.unit_id = s.unit_id and o.period = r.period and o.indicator_id = any(s.indicators)
                          and v.status = 'submitted' and v.recorded_by_id = %1$s))
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("due", "s.due_on"),
            SortKey.text("round", "r.code"),
            SortKey.text("unit", "s.code"),
            SortKey.text("status", "s.status"),
            SortKey.text("timeliness", "s.timeliness"),
            SortKey.instant("submittedAt", "coalesce(s.sent_at, 'infinity')"),
            SortKey.id("md5(r.id::text || s.unit_id::text)::uuid"));

    private final Sql sql;
    private final Json json;
    private final ChangeRepository changes;

    SubmissionRepository(Sql sql, Json json, ChangeRepository changes) {
        this.sql = sql;
        this.json = json;
        this.changes = changes;
    }

    /** For whom a list is: the units over which they have a role that matters (null: all), and who they are. */
    record Reader(
            @Nullable ReportAudience audience,
            @Nullable Set<UUID> scope,
            Set<UUID> own,
            List<Actor.Grant> lent,
            @Nullable UUID id) {}

    Page<SubmissionSummary> page(SubmissionQuery.Filter filter, Reader reader, LocalDate today, PageRequest page) {
        boolean all = reader.scope() == null;
        ListQuery query = new ListQuery(
                        "r.code as round_code, r.name_vi as round_name_vi, r.name_en as round_name_en, r.period, r.approvals as steps, "
                                + STATE,
                        all ? ALL_REPORTS : REPORTS_IN_SCOPE,
                        all ? List.of(today) : List.of(reader.scope(), today),
                        SORTABLE,
                        List.of("due", "round", "unit"))
                .whereAny("r.code", filter.rounds())
                .whereAny("s.level", filter.levels())
                .whereAny("s.status", filter.statuses())
                .whereAny("s.timeliness", filter.timeliness())
                .detailed(APPROVALS.formatted("p") + ", " + EXPLANATIONS, "");
        if (!filter.units().isEmpty()) {
            query.where("s.code = any(?) or s.unit_id::text = any(?)", filter.units(), filter.units());
        }
        if (filter.within() != null) {
            query.where("""
                    exists (select 1 from unit_and_above(s.unit_id, r.units_on) a
                            join lateral unit_version_at(a, r.units_on) v on true
                            where v.code = ? or a::text = ?)
                    """, filter.within(), filter.within());
        }
        limit(query, reader);
        return withChanges(query.page(sql, page, this::listed, Listed.class));
    }

    /**
     * What is still a reporter's to enter; and what waits for an approver: where the next step is theirs, and they had no part in
     * what was sent.
     */
    private static void limit(ListQuery query, Reader reader) {
        if (reader.audience() == ReportAudience.REPORTER) {
            query.where("s.status <> 'superseded'");
        }
        if (reader.audience() != ReportAudience.APPROVER) {
            return;
        }
        query.where("s.status = 'submitted'").where("not " + TOOK_PART.formatted("?::uuid"), reader.id(), reader.id());
        if (reader.scope() != null) {
            query.where(
                    "exists (select 1 from unit_covered_by(submission_decider(s.unit_id, r.units_on, " + STEPS_TAKEN
                            + " + 1, r.approvals), r.units_on) a where a = any(?::uuid[]) or exists (select 1"
                            + " from unnest(?::uuid[], ?::uuid[]) l(unit_id, giver_id) where l.unit_id = a and not "
                            + TOOK_PART.formatted("l.giver_id") + "))",
                    reader.own(),
                    reader.lent().stream().map(Actor.Grant::unit).toList(),
                    reader.lent().stream()
                            .map(grant ->
                                    Objects.requireNonNull(grant.delegator()).id())
                            .toList());
        }
    }

    /** A row of the list, and by what its changes are found. */
    private record Listed(SubmissionSummary summary, List<UUID> indicators) {

        ChangeRepository.Report report() {
            Period period = summary.round().period();
            return new ChangeRepository.Report(
                    summary.unit().id(), period.text(), period.previous().text(), indicators);
        }
    }

    /** One statement for the whole page. */
    private Page<SubmissionSummary> withChanges(Page<Listed> page) {
        Map<Integer, SubmissionSummary.Change> biggest =
                changes.biggest(page.items().stream().map(Listed::report).toList());
        Iterator<Integer> places = IntStream.range(0, page.items().size()).iterator();
        return page.map(listed -> listed.summary().with(biggest.get(places.next())), SubmissionSummary.class);
    }

    private Listed listed(Row row) {
        SubmissionState state = state(row);
        return new Listed(summary(row, state), state.indicators());
    }

    private SubmissionSummary summary(Row row, SubmissionState state) {
        return new SubmissionSummary(
                new SubmissionSummary.RoundRef(
                        row.text("round_code"), row.name("round_name"), Period.parse(row.text("period"))),
                state.unit(),
                state.level(),
                state.status(),
                state.timeliness(),
                state.due(),
                state.sentAt(),
                approvals(row),
                row.number("steps"),
                state.values(),
                state.revision(),
                row.count("explanations"),
                null);
    }

    private List<SubmissionSummary.Approval> approvals(Row row) {
        return json.read(row.text("approvals"), new TypeReference<>() {});
    }

    private static SubmissionState state(Row row) {
        return new SubmissionState(
                row.idOrNull("submission_id"),
                UnitRef.from(row, "unit"),
                Codes.read(Level.class, row.text("level")),
                row.date("due_on"),
                row.texts("indicators").stream().map(UUID::fromString).toList(),
                Codes.read(SubmissionStatus.class, row.text("status")),
                Codes.read(Timeliness.class, row.text("timeliness")),
                row.number("sendings"),
                row.instantOrNull("sent_at"),
                row.textOrNull("reason"),
                new ValueCount((long) row.number("expected"), (long) row.number("reported")),
                row.count("revision"));
    }

    /** How the report of a unit stands; empty where it owes none. */
    Optional<SubmissionState> state(UUID round, UUID unit, LocalDate today) {
        return sql.one(
                "select " + STATE + " from submission_states(?, ?, array[?::uuid]) s",
                SubmissionRepository::state,
                round,
                today,
                unit);
    }

    /** The reports of a round that are not there, and due soon or overdue. */
    List<SubmissionState> missing(UUID round, LocalDate today) {
        return sql.list(
                "select " + STATE + " from submission_states(?, ?) s where s.timeliness in ('due-soon', 'overdue')",
                SubmissionRepository::state,
                round,
                today);
    }

    /** How many reports of a round are overdue. */
    long overdue(UUID round, LocalDate today) {
        return sql.number(
                "select count(*) as n from submission_states(?, ?) s where s.timeliness = 'overdue'", round, today);
    }

    /** Every move of a report, oldest first. */
    List<SubmissionResponse.Move> moves(UUID submission) {
        return sql.list(
                "select * from submission_moves where submission_id = ? order by ordinal",
                row -> new SubmissionResponse.Move(
                        Codes.read(SubmissionMove.class, row.text("move")),
                        row.numberOrNull("step"),
                        row.instant("at"),
                        row.text("actor_name"),
                        row.textOrNull("reason")),
                submission);
    }

    /** The steps taken since it was sent last. */
    List<SubmissionSummary.Approval> approvals(UUID submission, int sending) {
        return sql.list(
                "select * from submission_moves where submission_id = ? and sending = ? and move = 'approved' order by step",
                row -> new SubmissionSummary.Approval(row.number("step"), row.instant("at"), row.text("actor_name")),
                submission,
                sending);
    }

    /** The unit over which an approver must stand to take a step. */
    UUID decider(UUID unit, LocalDate day, int step, int steps) {
        return sql.one("select submission_decider(?, ?, ?, ?) as id", row -> row.id("id"), unit, day, step, steps)
                .orElseThrow();
    }

    /** Whether somebody entered a value of what was sent, sent it, or took a step already. */
    boolean tookPart(UUID round, UUID unit, LocalDate today, @Nullable UUID actor) {
        return sql.number(
                        "select count(*) as n from reporting_rounds r cross join lateral submission_states(r.id, ?, array[?::uuid]) s"
                                + " where r.id = ? and " + TOOK_PART.formatted("?::uuid"),
                        today,
                        unit,
                        round,
                        actor,
                        actor)
                > 0;
    }

    /** What is held against the values of some indicators, by their id. */
    Map<UUID, Rule> rules(Collection<UUID> indicators, LocalDate day) {
        Map<UUID, Rule> rules = new HashMap<>();
        sql.list("""
                        select i.id, i.code, v.roll_up_in_space, v.roll_up_in_time, v.measure, v.minimum, v.maximum, v.jump_tolerance, v.not_above, v.levels,
                               v.reporter_kinds
                        from unnest(?::uuid[]) x join indicators i on i.id = x
                        join lateral indicator_version_at(i.id, ?) v on true
                        """, SubmissionRepository::rule, indicators, day).forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    /** Checks of an indicator, and who reports it. */
    record Rule(
            UUID id,
            SubmissionChecks.Rules checks,
            List<Level> levels,
            @Nullable List<String> kinds) {

        boolean asks(String kind, Level level) {
            return levels.contains(level) && (kinds == null || kinds.contains(kind));
        }
    }

    private static Rule rule(Row row) {
        return new Rule(
                row.id("id"),
                new SubmissionChecks.Rules(
                        row.text("code"),
                        Codes.read(RollUp.class, row.text("roll_up_in_space")),
                        Codes.read(RollUp.class, row.text("roll_up_in_time")),
                        row.text("measure").equals(Measure.COUNT.code()),
                        row.decimalOrNull("minimum"),
                        row.decimalOrNull("maximum"),
                        row.decimalOrNull("jump_tolerance"),
                        row.textOrNull("not_above")),
                row.texts("levels").stream()
                        .map(code -> Codes.read(Level.class, code))
                        .toList(),
                row.textOrNull("reporter_kinds") == null ? null : row.texts("reporter_kinds"));
    }

    /**
     * A value of a unit, as far as it stands or waits.
     *
     * @param handedOn whether an act wrote it, and decided of which days it tells
     */
    record Stated(UUID version, String indicator, String breakdown, SubmissionResponse.Value value, boolean handedOn) {

        /** Whether it would be sent with the report. */
        boolean unsent() {
            return value.status() == VersionStatus.DRAFT || value.status() == VersionStatus.RETURNED;
        }
    }

    /** What is in force and what waits of some indicators; what waits comes last. */
    List<Stated> stated(UUID unit, Period period, Collection<String> indicators) {
        return sql.list("""
                select i.code as indicator, o.breakdown, o.revision, v.*,
                       (select count(*) from evidence_files e where e.version_id = v.id) as files,
                       exists (select from late_value_successors s
                               where s.observation_id = o.id and s.version = v.version) as handed_on
                from indicators i
                join observations o on o.indicator_id = i.id and o.unit_id = ? and o.period = ?
                join observation_versions v on v.observation_id = o.id
                where i.code = any(?) and v.status in ('approved', 'draft', 'submitted', 'returned')
                order by i.code, o.breakdown, v.version
                """, SubmissionRepository::stated, unit, period.text(), indicators);
    }

    private static Stated stated(Row row) {
        return new Stated(
                row.id("id"),
                row.text("indicator"),
                row.text("breakdown"),
                new SubmissionResponse.Value(
                        row.decimalOrNull("value"),
                        row.decimalOrNull("numerator"),
                        row.decimalOrNull("denominator"),
                        row.flag("not_applicable"),
                        Codes.read(VersionStatus.class, row.text("status")),
                        row.number("version"),
                        row.count("revision"),
                        row.textOrNull("comment"),
                        row.count("files"),
                        row.daysOrNull()),
                row.flag("handed_on"));
    }

    /** A value that was sent or is in force. */
    record Sent(
            UUID unit,
            String indicator,
            String breakdown,
            Period period,
            PeriodBasis basis,
            SubmissionChecks.Amount amount) {}

    /** What some units have sent or have in force for some periods. */
    List<Sent> sent(Collection<UUID> units, Collection<Period> periods, Collection<String> indicators) {
        return sql.list(
                """
                select o.unit_id, i.code as indicator, o.breakdown, o.period, o.period_basis, v.value, v.numerator, v.denominator
                from observations o
                join indicators i on i.id = o.indicator_id and i.code = any(?)
                join lateral (
                    select x.* from observation_versions x
                    where x.observation_id = o.id and x.status in ('approved', 'submitted')
                    order by x.status = 'submitted' desc limit 1) v on not v.not_applicable and v.first_day is null
                where o.unit_id = any(?::uuid[]) and o.period = any(?)
                """,
                row -> new Sent(
                        row.id("unit_id"),
                        row.text("indicator"),
                        row.text("breakdown"),
                        Period.parse(row.text("period")),
                        Codes.read(PeriodBasis.class, row.text("period_basis")),
                        new SubmissionChecks.Amount(
                                row.decimal("value"),
                                row.decimalOrNull("numerator"),
                                row.decimalOrNull("denominator"))),
                indicators,
                units,
                periods.stream().map(Period::text).toList());
    }

    /** The values of the units below, added up by level. */
    record BelowSum(
            String indicator,
            String breakdown,
            Level level,
            long reported,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** What units below have sent or have in force; parts of a ratio only where all of them gave them. */
    List<BelowSum> below(UUID unit, LocalDate day, Period period, Collection<String> indicators) {
        return sql.list("""
                select i.code as indicator, o.breakdown, k.level, count(*) as reported, sum(v.value) as value,
                       case when count(*) = count(v.numerator) then sum(v.numerator) end as numerator,
                       case when count(*) = count(v.numerator) then sum(v.denominator) end as denominator
                from unit_within(?, ?) w
                join observations o on o.unit_id = w and o.period = ?
                join indicators i on i.id = o.indicator_id and i.code = any(?)
                join lateral (
                    select x.* from observation_versions x
                    where x.observation_id = o.id and x.status in ('approved', 'submitted')
                    order by x.status = 'submitted' desc limit 1) v on not v.not_applicable and v.first_day is null
                join lateral unit_version_at(w, ?) u on true
                join unit_kinds k on k.kind = u.kind
                where w <> ? and k.level <> 'organisation'
                group by i.code, o.breakdown, k.level
                """, SubmissionRepository::below, unit, day, period.text(), indicators, day, unit);
    }

    private static BelowSum below(Row row) {
        return new BelowSum(
                row.text("indicator"),
                row.text("breakdown"),
                Codes.read(Level.class, row.text("level")),
                row.count("reported"),
                row.decimal("value"),
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"));
    }

    /** How many units of a kind lie below. */
    record KindCount(String kind, Level level, long units) {}

    List<KindCount> kindsBelow(UUID unit, LocalDate day) {
        return sql.list(
                """
                select u.kind, k.level, count(*) as units
                from unit_within(?, ?) w
                join lateral unit_version_at(w, ?) u on true
                join unit_kinds k on k.kind = u.kind
                where w <> ?
                group by u.kind, k.level
                """,
                row -> new KindCount(row.text("kind"), Codes.read(Level.class, row.text("level")), row.count("units")),
                unit,
                day,
                day,
                unit);
    }

    /** What reporters said about lines, by indicator and breakdown. */
    Map<String, String> comments(UUID submission) {
        Map<String, String> comments = new HashMap<>();
        sql.list("""
                        select i.code || ' ' || c.breakdown as line, c.comment
                        from submission_comments c join indicators i on i.id = c.indicator_id
                        where c.submission_id = ?
                        """, row -> Map.entry(row.text("line"), row.text("comment")), submission)
                .forEach(entry -> comments.put(entry.getKey(), entry.getValue()));
        return comments;
    }

    /** A comment to keep. */
    record Comment(UUID indicator, String breakdown, String comment) {}

    void comment(UUID submission, List<Comment> comments) {
        sql.update("delete from submission_comments where submission_id = ?", submission);
        sql.update("""
                insert into submission_comments (submission_id, indicator_id, breakdown, comment)
                select ?, x.indicator, x.breakdown, x.comment
                from jsonb_to_recordset(?::jsonb) as x(indicator uuid, breakdown text, comment text)
                """, submission, json.text(comments));
    }

    /** The row of a report, made where there is none, which nobody else moves until the transaction ends. */
    UUID hold(UUID round, UUID unit) {
        sql.update("""
                insert into submissions (id, round_id, unit_id, status, sendings, revision) values (?, ?, ?, 'draft', 0, 0)
                on conflict (round_id, unit_id) do nothing
                """, UUID.randomUUID(), round, unit);
        return sql.one(
                        "select id from submissions where round_id = ? and unit_id = ? for update",
                        row -> row.id("id"),
                        round,
                        unit)
                .orElseThrow();
    }

    /** It is sent once more; a first sending, or one after it was taken back, says whether it is on time. */
    void send(UUID submission, Instant now, LocalDate today) {
        sql.update("""
                update submissions set status = 'submitted', sendings = sendings + 1, sent_at = ?,
                    first_sent_on = coalesce(first_sent_on, ?), reason = null, revision = revision + 1
                where id = ?
                """, now, today, submission);
    }

    /** It was never sent, as far as its day is concerned. */
    void takeBack(UUID submission, String reason) {
        sql.update("""
                update submissions set status = 'draft', sent_at = null, first_sent_on = null, reason = ?,
                    revision = revision + 1
                where id = ?
                """, reason, submission);
    }

    void stand(UUID submission, SubmissionStatus status, @Nullable String reason) {
        sql.update(
                "update submissions set status = ?, reason = ?, revision = revision + 1 where id = ?",
                status.code(),
                reason,
                submission);
    }

    void record(UUID submission, SubmissionResponse.Move move, @Nullable UUID actor) {
        sql.update("""
                insert into submission_moves (submission_id, ordinal, sending, move, step, at, actor_id, actor_name, reason)
                select s.id, (select count(*) from submission_moves m where m.submission_id = s.id), s.sendings, ?, ?::int, ?,
                       ?::uuid, ?, ?
                from submissions s where s.id = ?
                """, move.move().code(), move.step(), move.at(), actor, move.by(), move.reason(), submission);
    }

    /** The periods of all rounds. */
    Set<Period> roundPeriods() {
        return Set.copyOf(
                sql.list("select distinct period from reporting_rounds", row -> Period.parse(row.text("period"))));
    }

    /** What rounds say about places where values are entered; who reports is asked once for each round. */
    Map<EntryRules.Place, EntryRules.Rule> entryRules(Collection<EntryRules.Place> places, UnitHierarchy hierarchy) {
        Map<EntryRules.Place, EntryRules.Rule> rules = new HashMap<>();
        sql.list(
                        """
                        with asked as materialized (
                            select * from jsonb_to_recordset(?::jsonb) as x(indicator uuid, "unit" uuid, period text)),
                        concerned as materialized (
                            select r.*, array(select own from round_own_days(r.id) own) as told_daily
                            from reporting_rounds r
                            where r.period in (select period from asked)
                              and exists (
                                  select from reporting_round_indicators i
                                  where i.round_id = r.id and i.indicator_id in (select indicator from asked))),
                        owed as materialized (
                            select r.id, u.unit_id, u.indicators
                            from concerned r cross join lateral round_reporters(r.id) u
                            where u.unit_id = any(array(select "unit" from asked)))
                        select x.indicator, x."unit", x.period,
                               (array_agg(r.period_basis order by r.closed_at is not null, r.code))[1] as basis,
                               case when bool_and(r.closed_at is not null) then min(r.code) end as closed,
                               min(r.code) filter (where s.status = 'submitted') as held,
                               (array_agg(x.indicator = any(r.told_daily)
                                   order by r.closed_at is not null, r.code))[1] as own_days
                        from asked x
                        join concerned r on r.period = x.period
                        join owed u on u.id = r.id and u.unit_id = x."unit" and x.indicator = any(u.indicators)
                        left join submissions s on s.round_id = r.id and s.unit_id = x."unit"
                        group by x.indicator, x."unit", x.period
                        """,
                        row -> Map.entry(
                                new EntryRules.Place(
                                        row.id("indicator"), row.id("unit"), Period.parse(row.text("period"))),
                                new EntryRules.Rule(
                                        Codes.read(PeriodBasis.class, row.text("basis")),
                                        row.textOrNull("closed"),
                                        row.textOrNull("held"),
                                        row.flag("own_days") ? ownDays(row, hierarchy) : null)),
                        json.text(places))
                .forEach(entry -> rules.put(entry.getKey(), entry.getValue()));
        return rules;
    }

    private static @Nullable Days ownDays(Row row, UnitHierarchy hierarchy) {
        Period period = Period.parse(row.text("period"));
        PeriodBasis basis = Codes.read(PeriodBasis.class, row.text("basis"));
        return hierarchy.ownDays(row.id("unit"), period, basis);
    }

    /** Reports of units that were sent. */
    List<UnitDependants.Resting> restingOn(Collection<UUID> units) {
        return sql.list(
                """
                select s.unit_id, r.code from submissions s join reporting_rounds r on r.id = s.round_id
                where s.unit_id = any(?::uuid[]) and s.status in ('submitted', 'approved') order by r.code
                """, row -> new UnitDependants.Resting("submissions", row.id("unit_id"), row.text("code")), units);
    }

    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'submissions' as resource, s.unit_id, count(*) as total,
                       count(*) filter (where r.period_end >= ?) as later
                from submissions s join reporting_rounds r on r.id = s.round_id
                where s.unit_id = any(?::uuid[]) group by s.unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
