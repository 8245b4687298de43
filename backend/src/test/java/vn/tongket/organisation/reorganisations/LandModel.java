package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.World;

/** Small provinces for tests of acts, each test its own, and the requests about them. */
@ApplicationScoped
class LandModel {

    static final String ACTS = "/api/v1/unit-changes";
    static final String DAY = "2025-07-01";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final World world;
    private final Sql sql;

    LandModel(World world, Sql sql) {
        this.world = world;
        this.sql = sql;
    }

    /** A new province above the districts H1 and H2; X1 and X2 lie below H1, X3 below H2. All codes begin with its own. */
    String province() {
        String code = "RC" + NUMBERS.incrementAndGet();
        world.unit(code, "Tỉnh " + code, "tỉnh", null);
        world.unit(code + "-H1", "Huyện Một " + code, "huyện", code);
        world.unit(code + "-H2", "Huyện Hai " + code, "huyện", code);
        world.unit(code + "-X1", "Xã Một " + code, "xã", code + "-H1");
        world.unit(code + "-X2", "Xã Hai " + code, "xã", code + "-H1");
        world.unit(code + "-X3", "Xã Ba " + code, "xã", code + "-H2");
        return code;
    }

    RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, null);
    }

    /** A unit with a first or last day. */
    ValidatableResponse register(String code, String kind, String parent, String from, String to) {
        return administrator()
                .header("If-Match", "*")
                .body(Bodies.with(
                        Map.of("name", Bodies.name("Tên " + code), "kind", kind, "parent", parent),
                        "validFrom",
                        from,
                        "validTo",
                        to))
                .put("/api/v1/units/" + code)
                .then();
    }

    /** A row: its kind, then names of cells and what stands in them. */
    static Map<String, Object> row(String change, Object... cells) {
        Map<String, Object> row = Bodies.with(Map.of("change", change), cells);
        return row.get("name") instanceof String name ? Bodies.with(row, "name", Bodies.name(name)) : row;
    }

    @SafeVarargs
    static Map<String, Object> act(String day, Map<String, Object>... rows) {
        return Map.of(
                "effectiveDate",
                day,
                "title",
                Bodies.name("Sắp xếp thử"),
                "legalBasis",
                Map.of("document", "Nghị quyết thử"),
                "changes",
                List.of(rows));
    }

    /** X1 and X2 become one new commune N. */
    static Map<String, Object> merger(String province, String day) {
        return act(
                day,
                row("create", "code", province + "-N", "name", "Xã Mới", "kind", "xã", "parent", province + "-H1"),
                row("merge", "unit", province + "-X1", "successor", province + "-N"),
                row("merge", "unit", province + "-X2", "successor", province + "-N"));
    }

    static Map<String, Object> renaming(String unit, String name, String day) {
        return act(day, row("rename", "unit", unit, "name", name));
    }

    ValidatableResponse post(RequestSpecification who, Map<String, Object> act) {
        return who.body(act).post(ACTS).then();
    }

    String carriedOut(Map<String, Object> act) {
        return post(administrator(), act).statusCode(201).extract().path("id");
    }

    ValidatableResponse csv(RequestSpecification who, String rows) {
        return who.contentType("text/csv; charset=UTF-8")
                .queryParam("effectiveDate", DAY)
                .queryParam("titleVi", "Sắp xếp thử")
                .queryParam("document", "Nghị quyết thử")
                .body(rows)
                .post(ACTS)
                .then();
    }

    ValidatableResponse undo(RequestSpecification who, String act) {
        return who.header("If-Match", "*")
                .body(Map.of("status", "undone", "reason", "Nhập nhầm"))
                .put(ACTS + "/" + act + "/status")
                .then();
    }

    /** Undoes an act, and decides about what somebody has answered for. */
    @SafeVarargs
    final ValidatableResponse undo(RequestSpecification who, String act, Map<String, Object>... decisions) {
        return who.header("If-Match", "*")
                .body(Map.of("status", "undone", "reason", "Nhập nhầm", "decisions", List.of(decisions)))
                .put(ACTS + "/" + act + "/status")
                .then();
    }

    ValidatableResponse undo(String act) {
        return undo(administrator(), act);
    }

    /** What undoing an act would do. */
    ValidatableResponse undoing(String act) {
        return administrator()
                .header("Accept-Language", "en")
                .get(ACTS + "/" + act + "/undoing")
                .then();
    }

    static ValidatableResponse unit(String code, String day) {
        return given().header("Accept-Language", "en")
                .get("/api/v1/units/" + code + "?date=" + day)
                .then();
    }

    void indicator(String code) {
        administrator()
                .header("If-Match", "*")
                .body(Bodies.count("Số đếm thử"))
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    ValidatableResponse enter(RequestSpecification who, String key, int value) {
        return who.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("value", value))
                .put("/api/v1/observations/" + key)
                .then();
    }

    /** Everything that acts write, as one text: the same as long as nothing was written. */
    String state() {
        return String.join(
                " ",
                Stream.of(
                                "units",
                                "unit_versions",
                                "unit_successions",
                                "unit_changes",
                                "unit_change_rows",
                                "(select * from audit_entries where action <> 'refuse')",
                                "data_versions")
                        .map(table -> sql.one(
                                        "select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as state from "
                                                + table + " t",
                                        row -> table + ":" + row.text("state"))
                                .orElseThrow())
                        .toList());
    }

    void assertNothingChanged(Runnable request) {
        String before = state();
        request.run();
        assertThat(state()).isEqualTo(before);
    }
}
