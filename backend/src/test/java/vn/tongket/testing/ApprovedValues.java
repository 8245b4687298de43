package vn.tongket.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Units;

/** Values that are approved already, written straight into the database: tests of figures need many. */
@ApplicationScoped
public class ApprovedValues {

    /** Since when they count as known, unless said otherwise. */
    public static final Instant KNOWN = Instant.parse("2020-01-01T00:00:00Z");

    private final Sql sql;
    private final Units units;
    private final DataVersions versions;
    private final Json json;

    ApprovedValues(Sql sql, Units units, DataVersions versions, Json json) {
        this.sql = sql;
        this.units = units;
        this.versions = versions;
        this.json = json;
    }

    /** What a value says besides its number. */
    public record Reported(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String basis,
            Instant known,
            Instant recorded,
            @Nullable Days days) {

        /** A number. */
        public static Reported of(String value) {
            return new Reported(new BigDecimal(value), null, null, "not-stated", KNOWN, KNOWN, null);
        }

        /** A ratio with its parts. */
        public static Reported of(int numerator, int denominator) {
            BigDecimal percent = BigDecimal.valueOf(numerator * 100L)
                    .divide(BigDecimal.valueOf(denominator), 2, java.math.RoundingMode.HALF_UP);
            return new Reported(
                    percent,
                    BigDecimal.valueOf(numerator),
                    BigDecimal.valueOf(denominator),
                    "not-stated",
                    KNOWN,
                    KNOWN,
                    null);
        }

        /** That there can be no number. */
        public static Reported notApplicable() {
            return new Reported(null, null, null, "not-stated", KNOWN, KNOWN, null);
        }

        /** The same under another basis. */
        public Reported basis(String other) {
            return new Reported(value, numerator, denominator, other, known, recorded, days);
        }

        /** The same, of some days of its period. */
        public Reported during(String first, String last) {
            return new Reported(
                    value,
                    numerator,
                    denominator,
                    basis,
                    known,
                    recorded,
                    new Days(LocalDate.parse(first), LocalDate.parse(last)));
        }

        /** The same, known since another instant. */
        public Reported known(Instant since) {
            return new Reported(value, numerator, denominator, basis, since, since, days);
        }

        /** The same, recorded and approved at an instant. */
        public Reported recorded(Instant at) {
            return new Reported(value, numerator, denominator, basis, known, at, days);
        }
    }

    /** Other versions of the values of an indicator, in force from an instant on; the former ones are superseded. */
    public void correct(String indicator, String number, Instant now) {
        versions.bump("indicator " + indicator, UUID.randomUUID());
        sql.update("""
                with former as (
                    update observation_versions v set status = 'superseded'
                    from observations o join indicators i on i.id = o.indicator_id
                    where v.observation_id = o.id and v.status = 'approved' and i.code = ?
                    returning v.*)
                insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator,
                    denominator, not_applicable, value_origin, source_document, recorded_at, recorded_by, known_since,
                    approved_at)
                select gen_random_uuid(), observation_id, version + 1, 'approved', 1, value + ?::numeric, numerator,
                    denominator, not_applicable, 'entered', 'Đính chính', ?, 'test', ?, ?
                from former
                """, indicator, number, now, now, now);
    }

    /** Withdraws the values of an indicator. */
    public void withdraw(String indicator, Instant now) {
        withdraw(indicator, "%", "%", now);
    }

    /** Withdraws those of the units and periods whose codes, or ids, are like a pattern. */
    public void withdraw(String indicator, String unit, String period, Instant now) {
        versions.bump("indicator " + indicator, UUID.randomUUID());
        sql.update("""
                update observation_versions v set status = 'withdrawn', withdrawn_at = ?
                from observations o join indicators i on i.id = o.indicator_id
                where v.observation_id = o.id and v.status = 'approved' and i.code = ? and o.period like ?
                  and (o.unit_id::text like ?
                       or exists (select from unit_versions u where u.unit_id = o.unit_id and u.code like ?))
                """, now, indicator, period, unit, unit);
    }

    /** A value of the unit that a code means in a period. */
    public void put(String indicator, String unit, String period, Reported reported) {
        put(indicator, unit, period, "", reported);
    }

    /** The same of a part of the whole. */
    public void put(String indicator, String unit, String period, String breakdown, Reported reported) {
        putAll(List.of(new Entry(indicator, unit, period, breakdown, reported)));
    }

    /** A value and what it is of; its unit is told by its id, or is the one that a code means in the period. */
    public record Entry(String indicator, String unit, String period, String breakdown, Reported reported) {}

    /** Many values at once. */
    public void putAll(Collection<Entry> entries) {
        Map<String, UUID> ids = new HashMap<>();
        entries.forEach(entry -> ids.computeIfAbsent(
                entry.unit() + " " + entry.period(),
                key -> units.resolve(entry.unit(), Period.parse(entry.period())).id()));
        entries.stream()
                .map(Entry::indicator)
                .distinct()
                .forEach(indicator -> versions.bump("indicator " + indicator, UUID.randomUUID()));
        String rows = json.text(entries.stream()
                .map(entry -> row(entry, ids.get(entry.unit() + " " + entry.period())))
                .toList());
        sql.update("""
                insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
                select r.id, i.id, r.unit, r.period, r.period_end, r.breakdown, r.basis, 1
                from jsonb_to_recordset(?::jsonb) r(id uuid, indicator text, unit uuid, period text, period_end date,
                    breakdown text, basis text)
                join indicators i on i.code = r.indicator
                """, rows);
        sql.update("""
                insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator,
                    denominator, not_applicable, value_origin, source_document, recorded_at, recorded_by, known_since,
                    approved_at, first_day, last_day)
                select gen_random_uuid(), id, 1, 'approved', 1, value, numerator, denominator, value is null, 'entered',
                    'Báo cáo thử', recorded, 'test', known, recorded, first_day, last_day
                from jsonb_to_recordset(?::jsonb) r(id uuid, value numeric, numerator numeric, denominator numeric,
                    recorded timestamptz, known timestamptz, first_day date, last_day date)
                """, rows);
    }

    private static Map<String, @Nullable Object> row(Entry entry, UUID unit) {
        Reported reported = entry.reported();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", UUID.randomUUID());
        row.put("indicator", entry.indicator());
        row.put("unit", unit);
        row.put("period", entry.period());
        row.put("period_end", Period.parse(entry.period()).lastDay().toString());
        row.put("breakdown", entry.breakdown());
        row.put("basis", reported.basis());
        row.put("value", reported.value());
        row.put("numerator", reported.numerator());
        row.put("denominator", reported.denominator());
        row.put("recorded", reported.recorded().toString());
        row.put("known", reported.known().toString());
        if (reported.days() != null) {
            row.put("first_day", reported.days().first().toString());
            row.put("last_day", reported.days().last().toString());
        }
        return row;
    }
}
