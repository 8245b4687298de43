package vn.tongket.samples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.indicators.observations.ValueOrigin;
import vn.tongket.indicators.observations.WriteObservation;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/**
 * What the 108 old communes of Bắc Kạn reported comes to the same total however it is put together: by the communes,
 * districts and province of then, and by those of today. The values are synthetic, made from the codes: the sources state
 * none by commune.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CommunityTeamsTest {

    private static final String COUNT = "SYNTHETIC_TEAMS";
    private static final String RATE = "SYNTHETIC_TRAINED_TEAMS";
    private static final String PERIOD = "2021";
    private static final String LAST_DAY = "2021-12-31";
    private static final String FIRST_DAY = "2025-07-01";
    private static final Instant LATER = Instant.parse("2025-08-01T05:00:00Z");
    private static final Source SYNTHETIC =
            new Source("Số liệu dựng để kiểm thử, không phải số thật", null, null, null);

    @Inject
    LocalRun localRun;

    @Inject
    CurrentRequest request;

    @Inject
    Observations observations;

    @Inject
    SettableClock clock;

    @Inject
    World world;

    /** A value and its parts, exactly. */
    private record Amount(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

        static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        /** What the commune of a code is made to have reported. */
        static Amount of(String code) {
            int number = Integer.parseInt(code);
            return new Amount(
                    BigDecimal.valueOf(1 + number % 17),
                    BigDecimal.valueOf(number % 5),
                    BigDecimal.valueOf(5 + number % 7));
        }

        Amount plus(Amount other) {
            return new Amount(
                    value.add(other.value), numerator.add(other.numerator), denominator.add(other.denominator));
        }

        BigDecimal percent() {
            return numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, 2, RoundingMode.HALF_UP);
        }
    }

    @BeforeEach
    @ActivateRequestContext
    void everyOldCommuneHasReported() {
        request.actAs(Actor.installation("sample-data"));
        localRun.loadFiles();
        define(COUNT, Bodies.with(Bodies.count("Số tổ (số liệu dựng để kiểm thử)"), "levels", List.of("commune")));
        define(
                RATE,
                Bodies.with(
                        Bodies.percentage("Tỷ lệ tổ đã tập huấn (số liệu dựng để kiểm thử)"),
                        "levels",
                        List.of("commune"),
                        "breakdowns",
                        null));
        if (figures(COUNT, "level=commune&unit=06").isEmpty()) {
            oldCommunes().keySet().forEach(this::report);
        }
        clock.advance(Duration.between(SettableClock.START, LATER));
    }

    private void report(String code) {
        Amount amount = Amount.of(code);
        record(COUNT, code, amount.value(), null, null);
        record(RATE, code, null, amount.numerator(), amount.denominator());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private void record(
            String indicator,
            String commune,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        observations.recordPast(
                new Observations.Key(indicator, commune, Period.parse(PERIOD), Breakdown.WHOLE),
                new WriteObservation(value, numerator, denominator, null, null, null, SYNTHETIC, null, null),
                ValueOrigin.ENTERED,
                SettableClock.START);
    }

    private static ValidatableResponse get(String address) {
        return given().get("/api/v1" + address).then().statusCode(200);
    }

    /** The old communes: the district by the code. */
    private static Map<String, String> oldCommunes() {
        List<Map<String, ?>> items = get("/units?within=06&level=commune&limit=500&date=" + LAST_DAY)
                .extract()
                .path("items");
        return items.stream().collect(Collectors.toMap(item -> (String) item.get("code"), item ->
                (String) ((Map<?, ?>) item.get("parent")).get("code")));
    }

    /** The new communes: by the code, of those old ones that went into them. */
    private static Map<String, String> newCommunes() {
        String act = get("/unit-changes?unit=01957").extract().path("items[0].id");
        List<Map<String, ?>> merged = get("/unit-changes/" + act + "/rows?limit=500")
                .extract()
                .path("items.findAll { it.change == 'merge' }");
        Map<String, String> heirs = new HashMap<>();
        merged.forEach(row -> heirs.put((String) row.get("unit"), (String) row.get("successor")));
        Map<String, String> communes = new HashMap<>();
        oldCommunes().keySet().forEach(code -> communes.put(code, heirs.getOrDefault(code, code)));
        return communes;
    }

    /** All old communes, each for itself, or for one and the same unit. */
    private static Map<String, String> old(UnaryOperator<String> unit) {
        return oldCommunes().keySet().stream().collect(Collectors.toMap(Function.identity(), unit));
    }

    /** What comes out, by the unit that each old commune counts for. */
    private static Map<String, Amount> amounts(Map<String, String> units) {
        return units.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, entry -> Amount.of(entry.getKey()), Amount::plus));
    }

    private static List<Map<String, ?>> figures(String indicator, String query) {
        return get("/figures?indicator=" + indicator + "&period=" + PERIOD + "&limit=500&" + query)
                .extract()
                .path("items");
    }

    private static void comesTo(Map<String, Amount> expected, String query) {
        Map<String, BigDecimal> counts = figures(COUNT, query).stream()
                .collect(Collectors.toMap(CommunityTeamsTest::unit, figure -> number(figure, "value")));
        assertThat(counts.keySet()).isEqualTo(expected.keySet());
        assertThat(counts)
                .allSatisfy((unit, value) -> assertThat(value)
                        .as(unit)
                        .isEqualByComparingTo(expected.get(unit).value()));
        List<Map<String, ?>> rates = figures(RATE, query);
        assertThat(rates).extracting(CommunityTeamsTest::unit).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(rates).allSatisfy(figure -> {
            Amount amount = expected.get(unit(figure));
            assertThat(number(figure, "numerator")).isEqualByComparingTo(amount.numerator());
            assertThat(number(figure, "denominator")).isEqualByComparingTo(amount.denominator());
            assertThat(number(figure, "value")).isEqualByComparingTo(amount.percent());
            assertThat(figure.get("estimated")).isEqualTo(false);
        });
        Amount all = expected.values().stream().reduce(Amount.NOTHING, Amount::plus);
        assertThat(all).isEqualTo(amounts(old(code -> "all")).get("all"));
    }

    private static String unit(Map<String, ?> figure) {
        return (String) ((Map<?, ?>) figure.get("unit")).get("code");
    }

    private static BigDecimal number(Map<String, ?> figure, String member) {
        return new BigDecimal(String.valueOf(figure.get(member)));
    }

    @Test
    void byTheCommunesOfThen() {
        Map<String, Amount> communes = amounts(old(code -> code));

        assertThat(communes).hasSize(108);
        comesTo(communes, "boundaries=as-reported&level=commune&unit=06");
        comesTo(communes, "boundaries=" + LAST_DAY + "&level=commune&unit=06");
        get("/figures?indicator=" + COUNT + "&period=" + PERIOD + "&limit=500&level=commune&unit=06")
                .body("items.method", everyItem(is("reported")));
    }

    @Test
    void byTheDistrictsOfThen() {
        Map<String, Amount> districts = amounts(oldCommunes());

        assertThat(districts).hasSize(8);
        comesTo(districts, "boundaries=as-reported&level=district&unit=06");
        get("/figures?indicator=" + RATE + "&period=" + PERIOD + "&level=district&unit=06")
                .body("items.method", everyItem(is("ratio-of-sums")))
                .body("items.coverage.reported.sum()", is(108))
                .body("items.coverage.expected.sum()", is(108));
    }

    @Test
    void byTheProvinceOfThen() {
        comesTo(amounts(old(code -> "06")), "boundaries=as-reported&unit=06");
        get("/figures?indicator=" + COUNT + "&period=" + PERIOD + "&unit=06")
                .body("items.method", contains("sum"))
                .body("items[0].coverage.reported", is(108))
                .body("items[0].coverage.expected", is(108));
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", FIRST_DAY})
    void byTheCommunesOfToday(String boundaries) {
        Map<String, Amount> communes = amounts(newCommunes());

        assertThat(communes).hasSize(37);
        comesTo(communes, "boundaries=" + boundaries + "&level=commune&unit=19");
        get("/figures?indicator=" + COUNT + "&period=" + PERIOD + "&limit=500&level=commune&unit=19&boundaries="
                        + boundaries)
                .body("items.findAll { it.method == 'reported' }.unit.code", contains("01957"))
                .body("items.findAll { it.method == 'sum' }", hasSize(36))
                .body("items.coverage.reported.sum()", is(108))
                .body("items.coverage.expected.sum()", is(108))
                .body("items.breakInSeries", everyItem(is(false)))
                .body("items.find { it.unit.code == '01849' }.unit.name.vi", is("Xã Phong Quang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", FIRST_DAY})
    void byTheProvinceOfToday(String boundaries) {
        comesTo(amounts(old(code -> "19")), "boundaries=" + boundaries + "&unit=19");
        get("/figures?indicator=" + COUNT + "&period=" + PERIOD + "&unit=19&boundaries=" + boundaries)
                .body("items.method", contains("sum"))
                .body("items.unit.name.vi", contains("Tỉnh Thái Nguyên"))
                .body("items[0].coverage.reported", is(108))
                .body("items[0].coverage.expected", is(280));
    }

    @Test
    void notByTheProvinceOfThenInTheUnitsOfToday() {
        get("/figures?indicator=" + COUNT + "&period=" + PERIOD + "&unit=06&boundaries=current")
                .body("items.value", contains(nullValue()))
                .body("items.reason", contains("unit-vanished"))
                .body("items.unit.name.vi", contains("Tỉnh Bắc Kạn"));
    }

    @Test
    void theOldThaiNguyenHasReportedNothing() {
        assertThat(figures(COUNT, "boundaries=as-reported&unit=19")).isEmpty();
        assertThat(figures(COUNT, "boundaries=as-reported&level=commune&unit=19"))
                .isEmpty();
    }
}
