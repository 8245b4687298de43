package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** What moved most in each of some reports, all asked at once. */
@ApplicationScoped
@Reads({"indicators", "observation_versions", "observations"})
class ChangeRepository {

    private final Sql sql;
    private final Json json;

    ChangeRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** A report as its values are found. */
    record Report(UUID unit, String period, String before, List<UUID> indicators) {}

    /** The biggest change of each report that has any, by its place among those asked. */
    Map<Integer, SubmissionSummary.Change> biggest(Collection<Report> reports) {
        Map<Integer, SubmissionSummary.Change> biggest = new HashMap<>();
        if (!reports.isEmpty()) {
            sql.list("""
                            with asked as materialized (
                                select r.place::int as place, x."unit", x.period, x.before, x.indicators
                                from jsonb_array_elements(?::jsonb) with ordinality r(report, place)
                                cross join jsonb_to_record(r.report)
                                    as x("unit" uuid, period text, before text, indicators uuid[])
                            ), moved as (
                                select a.place, o.indicator_id, o.breakdown, before.value as previous, now.value as current,
                                       (now.value - before.value) * 100 / nullif(abs(before.value), 0) as percent
                                from asked a
                                join observations o
                                  on o.unit_id = a."unit" and o.period = a.period and o.indicator_id = any(a.indicators)
                                join lateral (
                                    select v.value from observation_versions v
                                    where v.observation_id = o.id
                                      and v.status in ('approved', 'draft', 'submitted', 'returned')
                                    order by v.version desc limit 1) now on now.value is not null
                                join observations b
                                  on b.indicator_id = o.indicator_id and b.unit_id = o.unit_id
                                 and b.breakdown = o.breakdown and b.period = a.before
                                join observation_versions before
                                  on before.observation_id = b.id and before.status = 'approved'
                                 and before.value <> now.value
                            )
                            select distinct on (m.place) m.place, i.code as indicator, m.breakdown, m.previous, m.current,
                                   round(m.percent, 2) as percent
                            from moved m join indicators i on i.id = m.indicator_id
                            order by m.place, abs(m.percent) desc nulls first, i.code, m.breakdown
                            """, row -> Map.entry(row.number("place") - 1, change(row)), json.text(reports))
                    .forEach(found -> biggest.put(found.getKey(), found.getValue()));
        }
        return biggest;
    }

    private static SubmissionSummary.Change change(Row row) {
        return new SubmissionSummary.Change(
                row.text("indicator"),
                Breakdown.toMap(row.text("breakdown")),
                row.decimal("previous"),
                row.decimal("current"),
                row.decimalOrNull("percent"));
    }
}
