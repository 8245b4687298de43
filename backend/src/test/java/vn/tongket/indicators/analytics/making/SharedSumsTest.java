package vn.tongket.indicators.analytics.making;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.indicators.analytics.showing.FigureTrial;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/** Sums that are kept are those that would be made anew, and figures made of them those made value by value. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SharedSumsTest {

    private static final List<String> INDICATORS = List.of("COUNT", "RATE");
    private static final List<String> PERIODS = List.of("2020", "2021", "2022", "2023", "2021-12", "2021-Q4");
    private static final List<String> VILLAGES = List.of("A1", "A2", "A3", "B1", "B2", "C1", "C2", "D1");
    private static final List<String> OTHERS = List.of("A", "B", "C", "D", "H1", "P");

    private static final String MADE_ANEW = """
            select o.indicator_id, o.period_end, o.period, o.breakdown, o.period_basis,
                case when life.lasts then u.summed_with else u.id end as summed_with, not life.lasts as alone,
                count(*)::int as contributions, count(o.value_in_force)::int as applicable,
                count(o.numerator_in_force)::int as with_parts, coalesce(sum(o.value_in_force), 0) as value,
                coalesce(sum(o.numerator_in_force), 0) as numerator, coalesce(sum(o.denominator_in_force), 0) as denominator
            from observations o join units u on u.id = o.unit_id cross join lateral (
                select bool_or(daterange(v.valid_from, v.valid_to) @> o.period_end) as lasts
                from unit_versions v where v.unit_id = u.id) life
            where o.in_force group by 1, 2, 3, 4, 5, 6, 7
            """;

    private static final String KEPT = """
            select indicator_id, period_end, period, breakdown, period_basis, summed_with, alone, contributions, applicable,
                with_parts, value, numerator, denominator
            from observation_sums where contributions > 0
            """;

    @Inject
    FigureTrial trial;

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    Sql sql;

    @Inject
    DataVersions versions;

    private FigureTrial.Province province() {
        FigureTrial.Province province = trial.province();
        VILLAGES.forEach(village ->
                world.unit(province.unit(village), "Thôn " + village, "thôn", province.unit(village.substring(0, 1))));
        province.define("COUNT", Bodies.count("Số"));
        province.define("RATE", Bodies.percentage("Tỷ lệ"));
        return province;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stayRightWhateverIsApprovedCorrectedWithdrawnOrReorganised(long seed) {
        FigureTrial.Province province = province();
        Random random = new Random(seed);
        List<String> keys = new ArrayList<>();
        for (Runnable act : acts(province, random)) {
            for (int i = 0; i < 30; i++) {
                report(province, random, keys);
                change(random, keys, province);
            }
            assertRight(province);
            act.run();
            assertRight(province);
        }
    }

    private static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void report(FigureTrial.Province province, Random random, List<String> keys) {
        String indicator = oneOf(INDICATORS, random);
        String unit = oneOf(random.nextInt(4) > 0 ? VILLAGES : OTHERS, random);
        String period = oneOf(PERIODS, random);
        String key = indicator + "/" + unit + "/" + period;
        if (keys.contains(key) || !exists(province.unit(unit), period)) {
            return;
        }
        keys.add(key);
        Reported reported = indicator.equals("RATE")
                ? Reported.of(random.nextInt(5), 1 + random.nextInt(9))
                : random.nextInt(6) == 0
                        ? Reported.notApplicable()
                        : Reported.of(random.nextInt(90) + "." + random.nextInt(10));
        province.reported(indicator, unit, period, "", reported);
    }

    private boolean exists(String code, String period) {
        return sql.number("""
                        select count(*) as n from unit_versions
                        where code = ? and daterange(valid_from, valid_to) @> ?::date
                        """, code, vn.tongket.kernel.time.Period.parse(period).lastDay()) > 0;
    }

    /** Corrects or withdraws a value, or takes a withdrawn one back. */
    private void change(Random random, List<String> keys, FigureTrial.Province province) {
        if (keys.isEmpty() || random.nextInt(3) > 0) {
            return;
        }
        String[] key = oneOf(keys, random).split("/");
        List<UUID> chains =
                sql.list("""
                select o.id from observations o join indicators i on i.id = o.indicator_id
                where i.code = ? and o.period = ? and exists (
                    select 1 from unit_versions v where v.unit_id = o.unit_id and v.code = ?)
                """, row -> row.id("id"), province.indicator(key[0]), key[2], province.unit(key[1]));
        UUID chain = chains.getFirst();
        versions.bump("indicator " + province.indicator(key[0]), chain);
        sql.update("""
                update observation_versions set status = 'withdrawn', withdrawn_at = approved_at
                where observation_id = ? and status = 'approved'
                """, chain);
        if (random.nextBoolean()) {
            sql.update(
                    """
                    insert into observation_versions (id, observation_id, version, status, definition_version, value,
                        numerator, denominator, not_applicable, value_origin, source_document, recorded_at, recorded_by,
                        known_since, approved_at)
                    select gen_random_uuid(), observation_id, max(version) + 1, 'approved', 1, ?::numeric, ?::numeric,
                        ?::numeric, false, 'entered', 'Báo cáo thử', max(recorded_at), 'test', max(known_since),
                        max(approved_at)
                    from observation_versions where observation_id = ? group by observation_id
                    """,
                    key[0].equals("RATE") ? 50 : random.nextInt(90),
                    key[0].equals("RATE") ? 1 : null,
                    key[0].equals("RATE") ? 2 : null,
                    chain);
        }
    }

    /** What happens to the units, one after the other; some of it lies before what was reported already. */
    private List<Runnable> acts(FigureTrial.Province province, Random random) {
        String share = random.nextBoolean() ? "0.5" : null;
        return List.of(
                () -> reorganisations.carryOut(
                        reorganisations.on("2020-03-01").transfer(province.unit("A3"), province.unit("B"))),
                () -> reorganisations.carryOut(reorganisations
                        .on("2021-07-01")
                        .create(province.unit("N1"), "Thôn Nhập", "thôn", province.unit("C"))
                        .merge(province.unit("C1"), province.unit("N1"))
                        .merge(province.unit("C2"), province.unit("N1"))),
                () -> reorganisations.carryOut(reorganisations
                        .on("2022-07-01")
                        .create(province.unit("E"), "Xã Nhập", "xã", province.unit("H2"))
                        .merge(province.unit("A"), province.unit("E"))
                        .merge(province.unit("D"), province.unit("E"))
                        .transfer(province.unit("A1"), province.unit("E"))
                        .transfer(province.unit("A2"), province.unit("E"))
                        .transfer(province.unit("D1"), province.unit("E"))),
                () -> reorganisations.carryOut(reorganisations
                        .on("2022-10-01")
                        .create(province.unit("S1"), "Thôn Chia 1", "thôn", province.unit("B"))
                        .create(province.unit("S2"), "Thôn Chia 2", "thôn", province.unit("C"))
                        .split(province.unit("B1"), province.unit("S1"), share)
                        .split(province.unit("B1"), province.unit("S2"), share)));
    }

    private void assertRight(FigureTrial.Province province) {
        assertThat(sql.number("select count(*) as n from ((" + KEPT + " except " + MADE_ANEW + ") union all ("
                        + MADE_ANEW + " except " + KEPT + ")) different"))
                .isZero();
        for (String units : List.of(
                "unit=" + province.unit("P"),
                "unit=" + province.unit("P") + "&level=district",
                "unit=" + province.unit("P") + "&level=commune",
                "unit=" + province.unit("P") + "&level=village,commune",
                "unit=" + province.unit("H1") + "," + province.unit("B"))) {
            for (String boundaries : List.of("as-reported", "current", "2020-01-01")) {
                String question = "/api/v1/figures?limit=500&indicator=" + province.indicator("COUNT") + ","
                        + province.indicator("RATE") + "&period=" + String.join(",", PERIODS) + "&boundaries="
                        + boundaries
                        + "&" + units;
                assertThat(figures(question)).as(question).isEqualTo(figures(question + "&count=true"));
            }
        }
    }

    @Test
    void ofAUnitWhoseFirstValueIsBeingApprovedWhileItEndsAreRight() throws Exception {
        FigureTrial.Province province = province();
        CountDownLatch approved = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> approval =
                    others.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        province.reported("COUNT", "A1", "2022", "", Reported.of("7"));
                        approved.countDown();
                        await(commit);
                    }));
            await(approved);
            Future<?> act = others.submit(() ->
                    reorganisations.carryOut(reorganisations.on("2022-07-01").abolish(province.unit("A1"))));
            while (!act.isDone() && !somebodyWaitsForTheSums()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            commit.countDown();
            approval.get(30, TimeUnit.SECONDS);
            act.get(30, TimeUnit.SECONDS);
        }
        assertRight(province);
    }

    private boolean somebodyWaitsForTheSums() {
        return sql.number("""
                select count(*) as n from pg_locks where relation = 'observation_sums'::regclass and not granted
                """) > 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a total, which only counting value by value gives, nothing is made of sums. */
    private static List<Object> figures(String question) {
        return given().get(question).then().statusCode(200).extract().path("items");
    }

    @Test
    void neverCountMorePartsThanValues() {
        assertThatThrownBy(() -> sql.update("update observation_sums set with_parts = applicable + 1"))
                .hasStackTraceContaining("a sum of values counts more parts than values");
        assertThatThrownBy(() -> sql.update("update observation_sums set contributions = -1"))
                .hasStackTraceContaining("a sum of values counts more parts than values");
    }

    @Test
    void belongToUnitsThatKeepThem() {
        province();
        assertThat(Stream.of("update units set summed_with = id where summed_with <> id"))
                .allSatisfy(change -> assertThatThrownBy(() -> sql.update(change))
                        .hasStackTraceContaining("with what a unit is summed never changes"));
        assertThat(sql.number("""
                select count(*) as n from units u join unit_versions v on v.unit_id = u.id where u.summed_with is null
                """)).isZero();
    }
}
