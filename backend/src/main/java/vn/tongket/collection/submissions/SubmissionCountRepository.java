package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.Completeness;
import vn.tongket.collection.rounds.CompletenessResponse;
import vn.tongket.collection.rounds.ReportingRoundResponse;
import vn.tongket.collection.rounds.Round;
import vn.tongket.collection.rounds.RoundAnswers;
import vn.tongket.collection.rounds.ValueCount;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/** Numbers of reports: how far rounds have come. */
@ApplicationScoped
class SubmissionCountRepository implements RoundAnswers {

    private static final String COUNTS = """
            count(*) as expected,
            count(*) filter (where s.status = 'not-started') as not_started,
            count(*) filter (where s.status = 'draft') as draft,
            count(*) filter (where s.status = 'submitted') as submitted,
            count(*) filter (where s.status = 'approved') as approved,
            count(*) filter (where s.status = 'returned') as returned,
            count(*) filter (where s.timeliness = 'on-time') as on_time,
            count(*) filter (where s.timeliness = 'late') as late,
            count(*) filter (where s.timeliness = 'overdue') as overdue
            """;

    private static final String VALUES =
            "coalesce(sum(s.expected), 0)::bigint as values_expected, coalesce(sum(s.reported), 0)::bigint as values_reported";

    /** Levels in their order from the top. */
    private static final String RANK =
            "array_position(array['province', 'district', 'commune', 'village', 'organisation'], c.level)";

    private static final List<SortKey> COMPLETENESS_SORTABLE = List.of(
            SortKey.number("level", RANK),
            SortKey.text("unit", "coalesce(c.unit_code, '')"),
            SortKey.number("overdue", "c.overdue"),
            SortKey.id("coalesce(c.unit_id, '00000000-0000-0000-0000-000000000000')"));

    private final Sql sql;

    SubmissionCountRepository(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean any(UUID round) {
        return sql.number("select count(*) as n from submissions where round_id = ? and sendings > 0", round) > 0;
    }

    @Override
    public Map<UUID, ReportingRoundResponse.Progress> progress(Collection<UUID> rounds, LocalDate today) {
        return sql
                .list(
                        "select s.round_id, " + COUNTS
                                + " from unnest(?::uuid[]) r cross join lateral submission_states(r, ?) s"
                                + " where s.status <> 'superseded' group by s.round_id",
                        row -> Map.entry(row.id("round_id"), progress(row)),
                        rounds,
                        today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ReportingRoundResponse.Progress progress(Row row) {
        return new ReportingRoundResponse.Progress(
                row.count("expected"),
                row.count("not_started"),
                row.count("draft"),
                row.count("submitted"),
                row.count("approved"),
                row.count("returned"),
                row.count("on_time"),
                row.count("late"),
                row.count("overdue"));
    }

    @Override
    public Page<CompletenessResponse> completeness(Round round, Completeness by, LocalDate today, PageRequest page) {
        String unit = by == Completeness.UNIT ? "s.parent_id" : "null::uuid";
        String tables = """
                (select %s as above_id, s.level, %s, %s from submission_states(?, ?) s
                 where s.status <> 'superseded' group by 1, 2) t
                left join lateral unit_version_at(t.above_id, ?) v on true
                """.formatted(unit, COUNTS, VALUES);
        String counted =
                "(select t.*, v.unit_id, v.code as unit_code, v.name_vi as unit_name_vi, v.name_en as unit_name_en from "
                        + tables + ") c";
        return new ListQuery(
                        "c.*",
                        counted,
                        List.of(round.id(), today, round.unitsOn()),
                        COMPLETENESS_SORTABLE,
                        List.of("level", "unit"))
                .page(sql, page, SubmissionCountRepository::completeness, CompletenessResponse.class);
    }

    private static CompletenessResponse completeness(Row row) {
        ReportingRoundResponse.Progress counts = progress(row);
        @Nullable UnitRef unit = UnitRef.fromOrNull(row, "unit");
        return new CompletenessResponse(
                unit,
                Codes.read(Level.class, row.text("level")),
                counts.expected(),
                counts.notStarted(),
                counts.draft(),
                counts.submitted(),
                counts.approved(),
                counts.returned(),
                counts.onTime(),
                counts.late(),
                counts.overdue(),
                new ValueCount(row.count("values_expected"), row.count("values_reported")));
    }
}
