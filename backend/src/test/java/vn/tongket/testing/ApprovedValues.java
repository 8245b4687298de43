package vn.tongket.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.persistence.DataVersions;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.time.Days;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Units;

/** Values that are approved already, written straight into the database: tests of figures need many. */
@ApplicationScoped
public class ApprovedValues {

    /** Since when they count as known, unless said otherwise. */
    public static final Instant KNOWN = Instant.parse("2020-01-01T00:00:00Z");

    private final Sql sql;
    private final Units units;
    private final DataVersions versions;

    ApprovedValues(Sql sql, Units units, DataVersions versions) {
        this.sql = sql;
        this.units = units;
        this.versions = versions;
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
        versions.bump("indicator " + indicator, UUID.randomUUID());
        sql.update("""
                update observation_versions v set status = 'withdrawn', withdrawn_at = ?
                from observations o join indicators i on i.id = o.indicator_id
                where v.observation_id = o.id and v.status = 'approved' and i.code = ?
                """, now, indicator);
    }

    /** A value of the unit that a code means in a period. */
    public void put(String indicator, String unit, String period, Reported reported) {
        put(indicator, unit, period, "", reported);
    }

    /** The same of a part of the whole. */
    public void put(String indicator, String unit, String period, String breakdown, Reported reported) {
        UUID id = units.resolve(unit, Period.parse(period)).id();
        UUID observation = UUID.randomUUID();
        versions.bump("indicator " + indicator, observation);
        sql.update(
                """
                insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
                select ?, i.id, ?, ?, ?, ?, ?, 1 from indicators i where i.code = ?
                """, observation, id, period, Period.parse(period).lastDay(), breakdown, reported.basis(), indicator);
        sql.update(
                """
                insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator,
                    denominator, not_applicable, value_origin, source_document, recorded_at, recorded_by, known_since,
                    approved_at, first_day, last_day)
                values (?, ?, 1, 'approved', 1, ?::numeric, ?::numeric, ?::numeric, ?, 'entered', 'Báo cáo thử', ?, 'test',
                    ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                observation,
                reported.value(),
                reported.numerator(),
                reported.denominator(),
                reported.value() == null,
                reported.recorded(),
                reported.known(),
                reported.recorded(),
                reported.days() == null ? null : reported.days().first(),
                reported.days() == null ? null : reported.days().last());
    }
}
