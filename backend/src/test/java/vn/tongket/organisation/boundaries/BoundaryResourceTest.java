package vn.tongket.organisation.boundaries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BoundaryResourceTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    private LocalDate day;

    @BeforeEach
    void unitsOnADayOfItsOwn() {
        world.unit("BX-TINH", "Tỉnh Bản Đồ", "tỉnh", null);
        world.unit("BX-KHAC", "Tỉnh Khác", "tỉnh", null);
        world.unit("BX-HUYEN", "Huyện Bản Đồ", "huyện", "BX-TINH");
        world.unit("BX-XA1", "Xã Một", "xã", "BX-HUYEN");
        world.unit("BX-XA2", "Xã Hai", "xã", "BX-HUYEN");
        world.unit("BX-SO", "Sở Bản Đồ", "sở", "BX-TINH");
        world.unit("BX-XAKHAC", "Xã Khác", "xã", "BX-KHAC");
        day = LocalDate.of(2600, 1, 1).plusDays(DAYS.incrementAndGet() * 10L);
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, "BX-TINH");
    }

    private static String square(double west, double south) {
        return "[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]"
                .formatted(west, south, west + 0.1, south, west + 0.1, south + 0.1, west, south + 0.1, west, south);
    }

    private static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    private static String feature(String code, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"dienTich\":3.5},\"geometry\":%s}"
                .formatted(code, geometry);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"source\":{\"document\":\"Ô vuông vẽ tay\"},\"features\":["
                + String.join(",", features) + "]}";
    }

    private static String two() {
        return collection(feature("BX-XA1", polygon(square(105.8, 21))), feature("BX-XA2", polygon(square(105.9, 21))));
    }

    private ValidatableResponse put(RequestSpecification who, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .body(body)
                .put("/api/v1/boundaries/" + day + "?within=BX-TINH")
                .then();
    }

    private ValidatableResponse get(LocalDate on, String more) {
        return given().get("/api/v1/boundaries/" + on + "?within=BX-TINH" + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse refused(String... features) {
        return put(administrator(), "*", collection(features)).statusCode(422).body("code", equalTo("rules.broken"));
    }

    private void refusedGeometry(String geometry, String place, String code) {
        refused(feature("BX-XA1", geometry))
                .body("errors[0].pointer", equalTo("/features/0/geometry" + place))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void anAdministratorLoadsOutlinesAndEverybodyReadsThemFromThatDayOn() {
        put(administrator(), null, two())
                .statusCode(201)
                .header("Location", endsWith("/api/v1/boundaries/" + day + "?within=BX-TINH"))
                .body("features.properties.code", contains("BX-XA1", "BX-XA2"));
        get(day.plusDays(3), "&level=commune")
                .body("type", equalTo("FeatureCollection"))
                .body("date", equalTo(day.plusDays(3).toString()))
                .body("features", hasSize(2))
                .body("features[0].type", equalTo("Feature"))
                .body("features[0].geometry.type", equalTo("MultiPolygon"))
                .body("features[0].geometry.coordinates[0][0]", hasSize(5))
                .body("features[0].properties.name.vi", equalTo("Xã Một"))
                .body("features[0].properties.level", equalTo("commune"))
                .body("features[0].properties.validFrom", equalTo(day.toString()))
                .body("features[0].properties.source.document", equalTo("Ô vuông vẽ tay"));
        get(day, "&level=district").body("features", empty());
        given().get("/api/v1/boundaries/" + day + "?within=BX-HUYEN").then().body("features", hasSize(2));
        assertThat(sql.list(
                        "select action, after->>'units' as units from audit_entries where resource = 'boundaries' and key = ?",
                        row -> row.text("action") + " " + row.text("units"),
                        day.toString()))
                .containsExactly("create [\"BX-XA1\", \"BX-XA2\"]");
    }

    @Test
    void nothingHoldsBeforeItsDayAndTheLatestHoldsAfterIt() {
        put(administrator(), null, two()).statusCode(201);
        LocalDate first = day;
        get(first.minusDays(1), "").body("features.findAll { it.properties.validFrom == '" + first + "' }", empty());
        day = day.plusDays(5);
        put(administrator(), null, collection(feature("BX-XA1", polygon(square(107, 20)))))
                .statusCode(201);
        get(day, "")
                .body("features.properties.validFrom", contains(day.toString(), first.toString()))
                .body("features[0].geometry.coordinates[0][0][0]", contains(107, 20));
        get(first.plusDays(1), "").body("features[0].properties.validFrom", equalTo(first.toString()));
    }

    @Test
    void aLoadReplacesWhatBeganOnItsDayForWhoKnowsWhatStandsThere() {
        put(administrator(), null, two()).statusCode(201);
        String only = collection(feature("BX-XA2", polygon(square(105.9, 21))));
        put(administrator(), null, only).statusCode(428);
        put(administrator(), "\"0\"", only).statusCode(412);
        String tag = get(day, "").extract().header("ETag");
        put(administrator(), tag, only).statusCode(200).body("features.properties.code", hasItems("BX-XA2"));
        assertThat(sql.number("select count(*) as n from unit_boundaries where valid_from = ?", day))
                .isEqualTo(1);
        put(administrator(), "*", collection()).statusCode(200);
        assertThat(sql.number("select count(*) as n from unit_boundaries where valid_from = ?", day))
                .isZero();
    }

    @Test
    void anEqualBodyChangesNothingAndKnownContentIsNotSentAgain() {
        put(administrator(), null, two()).statusCode(201);
        String tag = get(day, "").extract().header("ETag");
        put(administrator(), null, two()).statusCode(200);
        given().header("If-None-Match", tag)
                .get("/api/v1/boundaries/" + day + "?within=BX-TINH")
                .then()
                .statusCode(304);
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'boundaries' and key = ?",
                        day.toString()))
                .isEqualTo(1);
    }

    @Test
    void ringsAreWoundAsTheStandardWantsThemAndEveryPointIsKept() {
        String clockwise = "[[105.8,21],[105.8,21.1],[105.9,21.1],[105.9,21.05],[105.9,21],[105.8,21]]";
        String hole = "[[105.82,21.02],[105.84,21.02],[105.84,21.04],[105.82,21.04],[105.82,21.02]]";
        put(administrator(), null, collection(feature("BX-XA1", polygon(clockwise, hole))))
                .statusCode(201);
        get(day, "&detail=full")
                .body("features[0].geometry.coordinates[0][0]", hasSize(6))
                .body("features[0].geometry.coordinates[0][0][1]", contains(105.9f, 21))
                .body("features[0].geometry.coordinates[0][1][1]", contains(105.82f, 21.04f));
        get(day, "&detail=drawing").body("features[0].geometry.coordinates[0][0]", hasSize(5));
    }

    @Test
    void severalPartsAreOneUnit() {
        String parts =
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + square(105, 20) + "],[" + square(106, 20) + "]]}";
        put(administrator(), null, collection(feature("BX-XA1", parts))).statusCode(201);
        get(day, "").body("features[0].geometry.coordinates", hasSize(2));
    }

    @Test
    void aGeometryThatIsNoneIsRefusedWithItsPlace() {
        refusedGeometry("{\"type\":\"Point\",\"coordinates\":[105,21]}", "/type", "boundary.not-an-area");
        refusedGeometry("{\"type\":\"Polygon\"}", "/coordinates", "boundary.no-coordinates");
        refusedGeometry("{\"type\":\"Polygon\",\"coordinates\":[]}", "/coordinates", "boundary.no-coordinates");
        refusedGeometry(polygon("[]"), "/coordinates/0", "boundary.no-coordinates");
        refusedGeometry(polygon("[[105,21],[106,21],[106,22],[105,22]]"), "/coordinates/0", "boundary.not-closed");
        refusedGeometry(polygon("[[105,21],[106,21],[105,21]]"), "/coordinates/0", "boundary.no-area");
        refusedGeometry(polygon("[[105,21],[106,22],[107,23],[105,21]]"), "/coordinates/0", "boundary.no-area");
        refusedGeometry(
                polygon("[[105,21],[107,23],[107,21],[105,22],[105,21]]"), "/coordinates/0", "boundary.crosses-itself");
        refusedGeometry(
                polygon("[[105,21],[\"106\",21],[106,22],[105,21]]"), "/coordinates/0/1", "boundary.not-a-position");
        refusedGeometry(polygon("[[105,21],[106],[106,22],[105,21]]"), "/coordinates/0/1", "boundary.not-a-position");
        refusedGeometry(
                polygon("[[105,21],[560000,2300000],[106,22],[105,21]]"), "/coordinates/0/1", "boundary.out-of-range");
        refusedGeometry(polygon("[[21,105],[21,106],[22,106],[21,105]]"), "/coordinates/0/0", "boundary.out-of-range");
        refusedGeometry(polygon(square(105, 21), square(107, 21)), "/coordinates/1", "boundary.hole-outside");
        assertThat(sql.number("select count(*) as n from unit_boundaries where valid_from = ?", day))
                .isZero();
    }

    @Test
    void everyFaultOfAFileIsToldAtOnceWithItsFeature() {
        refused(
                        feature("BX-XA1", polygon(square(105, 21))),
                        feature("BX-XA1", polygon(square(105, 21))),
                        feature("BX-XA9", polygon(square(105, 21))),
                        feature("BX-XAKHAC", polygon(square(105, 21))),
                        feature("BX-SO", polygon(square(105, 21))),
                        feature("BX-TINH", polygon(square(105, 21))),
                        "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + polygon(square(105, 21)) + "}",
                        "{\"type\":\"Fläche\",\"properties\":{\"code\":\"BX-XA2\"},\"geometry\":"
                                + polygon("[[105,21],[106,21],[106,22],[105,22]]") + "}")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/features/1/properties/code boundary.twice",
                                "/features/2/properties/code boundary.unit-unknown",
                                "/features/3/properties/code boundary.outside",
                                "/features/4/properties/code boundary.organisation",
                                "/features/5/properties/code boundary.outside",
                                "/features/6/properties/code boundary.no-code",
                                "/features/7/type boundary.not-a-feature",
                                "/features/7/geometry/coordinates/0 boundary.not-closed"));
    }

    @Test
    void otherCoordinatesThanWgs84AndOtherFilesAreRefused() {
        String utm = two().replace(
                        "\"features\"",
                        "\"name\":\"xa\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3405\"}},\"features\"");
        put(administrator(), null, utm).statusCode(422).body("errors.code", contains("boundary.crs"));
        put(administrator(), null, utm.replace("EPSG::3405", "OGC:1.3:CRS84")).statusCode(201);
        put(administrator(), "*", two().replace("FeatureCollection", "Topology"))
                .statusCode(422)
                .body("errors.pointer", contains("/type"));
        put(administrator(), "*", "{\"type\":\"FeatureCollection\",\"features\":[{}],\"khac\":1}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/source", "/khac", "/features/0/geometry"));
        put(administrator(), "*", "{\"type\":").statusCode(400);
    }

    @Test
    void othersLoadNothing() {
        for (RequestSpecification other : List.of(
                world.as(Role.APPROVER, "BX-TINH"),
                world.as(Role.REPORTER, "BX-TINH"),
                world.as(Role.ADMINISTRATOR, "BX-KHAC"),
                world.as(Role.ADMINISTRATOR, "BX-HUYEN"))) {
            put(other, null, two()).statusCode(403).body("code", equalTo("access.denied"));
        }
        put(given().contentType("application/json"), null, two()).statusCode(401);
        administrator().body(two()).put("/api/v1/boundaries/" + day).then().statusCode(403);
        world.as(Role.ADMINISTRATOR, null)
                .body(two())
                .put("/api/v1/boundaries/" + day)
                .then()
                .statusCode(201);
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(collection())
                .put("/api/v1/boundaries/" + day)
                .then()
                .statusCode(200);
    }

    @Test
    void whatNamesNothingIsNotThereAndWhatIsAskedWronglyIsTold() {
        given().get("/api/v1/boundaries/2025-02-30").then().statusCode(404).body("code", equalTo("boundary.no-day"));
        given().get("/api/v1/boundaries/" + day + "?within=BX-NIRGENDS").then().statusCode(404);
        given().get("/api/v1/boundaries/" + day + "?level=planet&detail=some")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("level", "detail"));
        put(administrator().queryParam("dryRun", "true"), null, two())
                .statusCode(400)
                .body("errors.parameter", hasItems("dryRun"));
    }
}
