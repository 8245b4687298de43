package vn.tongket.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.time.Period;
import vn.tongket.testing.PostgresTestResource;

/**
 * A month of many units is read unit by unit, other lists value by value, and both say the same: each unit under the name
 * of the month's last day, one that is not there then under its latest.
 */
@QuarkusTest
@TestTransaction
@QuarkusTestResource(PostgresTestResource.class)
class ManyUnitsTest {

    private static final List<Period> MONTH = List.of(Period.parse("2022-12"));
    private static final List<Period> MONTH_AND_ONE_WITHOUT_VALUES =
            List.of(Period.parse("2022-12"), Period.parse("2019-01"));

    @Inject
    Sql sql;

    @Inject
    ObservationRepository observations;

    private void aMonthOfManyUnits() {
        sql.update("insert into indicators (id, code, revision) values (gen_random_uuid(), 'MU', 0)");
        sql.update("""
                insert into units (id, revision)
                select md5('MU' || n)::uuid, 0 from generate_series(1, 230) n
                """);
        version(
                "n",
                "'MU-' || lpad(n::text, 3, '0')",
                "null",
                "case n when 9 then date '2022-06-01' when 17 then date '2022-07-01' end");
        sql.update("update unit_versions set valid_from = date '2023-02-01' where code = 'MU-011'");
        version("17", "'MU-900'", "date '2022-07-01'", "null");
        sql.update("""
                insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
                select gen_random_uuid(), (select id from indicators where code = 'MU'), md5('MU' || n)::uuid, '2022-12',
                    date '2022-12-31', b, 'calendar', 1
                from generate_series(1, 230) n, unnest(array['', 'sex:F']) b
                """);
        sql.update("""
                insert into observation_versions (id, observation_id, version, status, definition_version, value,
                    not_applicable, value_origin, recorded_at, recorded_by, known_since, approved_at)
                select gen_random_uuid(), o.id, 1, case when v.code = 'MU-040' then 'draft' else 'approved' end, 1, 1, false,
                    'entered', now(), 'test', now(), case when v.code <> 'MU-040' then now() end
                from observations o join unit_versions v on v.unit_id = o.unit_id and v.code not in ('MU-900')
                where o.indicator_id = (select id from indicators where code = 'MU')
                """);
    }

    private void version(String unit, String code, String from, String to) {
        sql.update("""
                insert into unit_versions (id, unit_id, code, name_vi, kind, valid_from, valid_to, search_text, recorded_at)
                select gen_random_uuid(), md5('MU' || %1$s)::uuid, %2$s, 'Xã ' || %1$s, 'xã', %3$s, %4$s, 'xa', now()
                from generate_series(1, 230) n where n = %1$s
                """.formatted(unit, code, from, to));
    }

    @Test
    void bothWaysSayTheSame() {
        aMonthOfManyUnits();

        List<String> byUnit = all(MONTH, List.of(), 50);

        assertThat(byUnit).isEqualTo(all(MONTH_AND_ONE_WITHOUT_VALUES, List.of(), 50));
        assertThat(byUnit).hasSize(458);
        assertThat(byUnit).contains("MU-009 {}", "MU-009 {sex=F}", "MU-011 {}", "MU-900 {}");
        assertThat(byUnit).doesNotContain("MU-017 {}", "MU-040 {}");
    }

    @Test
    void pagesAreCutAnywhere() {
        aMonthOfManyUnits();

        assertThat(all(MONTH, List.of(), 7)).isEqualTo(all(MONTH, List.of(), 500));
    }

    @Test
    void otherConditionsHoldToo() {
        aMonthOfManyUnits();

        assertThat(all(MONTH, List.of("sex:F"), 50)).hasSize(229).allMatch(row -> row.endsWith("{sex=F}"));
    }

    private List<String> all(List<Period> periods, List<String> breakdowns, int limit) {
        ObservationQuery.Filter filter = new ObservationQuery.Filter(
                List.of("MU"), List.of(), null, List.of(), periods, breakdowns, List.of("approved"), null);
        List<String> rows = new ArrayList<>();
        String cursor = null;
        do {
            Page<ObservationResponse> page = observations.page(
                    filter, Set.<UUID>of(), null, null, new PageRequest(limit, cursor, List.of(), false));
            page.items().forEach(item -> rows.add(item.unit().code() + " " + item.breakdown()));
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }
}
