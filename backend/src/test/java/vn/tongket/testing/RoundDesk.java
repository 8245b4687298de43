package vn.tongket.testing;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;

/** A province of two districts and five communes, and what its people do with rounds. */
@ApplicationScoped
public class RoundDesk {

    public static final String PROVINCE = "RR-TINH";
    public static final String DISTRICT = "RR-HUYEN";
    public static final String OTHER_DISTRICT = "RR-HUYEN-2";
    public static final String COMMUNE = "RR-XA-1";
    public static final String NEIGHBOUR = "RR-XA-2";
    public static final String WARD = "RR-PHUONG";
    public static final String FAR_COMMUNE = "RR-XA-3";
    public static final String ELSEWHERE = "RR-TINH-KHAC";
    public static final String PERIOD = "2022-12";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final World world;
    private final Sql sql;
    private final Json json;
    private boolean standing;

    RoundDesk(World world, Sql sql, Json json) {
        this.world = world;
        this.sql = sql;
        this.json = json;
    }

    /** Once for all tests. */
    public void stand() {
        if (standing) {
            return;
        }
        standing = true;
        world.unit(PROVINCE, "Tỉnh Báo Cáo", "tỉnh", null);
        world.unit(ELSEWHERE, "Tỉnh Khác", "tỉnh", null);
        world.unit(DISTRICT, "Huyện Một", "huyện", PROVINCE);
        world.unit(OTHER_DISTRICT, "Huyện Hai", "huyện", PROVINCE);
        world.unit(COMMUNE, "Xã Một", "xã", DISTRICT);
        world.unit(NEIGHBOUR, "Xã Hai", "xã", DISTRICT);
        world.unit(WARD, "Phường Một", "phường", DISTRICT);
        world.unit(FAR_COMMUNE, "Xã Ba", "xã", OTHER_DISTRICT);
    }

    /** A code that nothing has yet. */
    public static String newCode(String prefix) {
        return prefix + NUMBERS.incrementAndGet();
    }

    /** A monthly count that communes, districts and provinces report, with more members. */
    public String count(Object... members) {
        return indicator(Bodies.with(Bodies.count("Số tổ"), "frequency", "month"), members);
    }

    /** A monthly percentage from 0 to 100. */
    public String percentage(Object... members) {
        return indicator(Bodies.with(Bodies.percentage("Tỷ lệ"), "frequency", "month"), members);
    }

    private String indicator(Map<String, Object> body, Object... members) {
        String code = newCode("RR_");
        made(world.as(Role.ADMINISTRATOR, PROVINCE)
                .body(Bodies.with(body, members))
                .put("/api/v1/indicators/" + code));
        return code;
    }

    /** What definitions say beyond their first release, as one more version of an indicator. */
    public void define(String indicator, Map<String, Object> columns) {
        sql.update("""
                insert into indicator_versions
                select (jsonb_populate_record(v, ?::jsonb || jsonb_build_object('id', gen_random_uuid(), 'version', v.version + 1))).*
                from indicator_versions v join indicators i on i.id = v.indicator_id
                where i.code = ? order by v.version desc limit 1
                """, json.text(columns), indicator);
    }

    /** A round of December 2022 after the decree for the communes of a district, due on Thursday, in two steps. */
    public static Map<String, Object> round(String... indicators) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Bodies.name("Báo cáo tháng 12"));
        body.put("period", PERIOD);
        body.put("periodBasis", "decree-09");
        body.put("indicators", List.of(indicators));
        body.put("reporters", Map.of("levels", List.of("commune"), "within", DISTRICT));
        body.put("due", List.of(Map.of("level", "commune", "date", "2023-01-12")));
        body.put("approvals", 2);
        return body;
    }

    public Response put(String code, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, PROVINCE)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/reporting-rounds/" + code);
    }

    public String begin(Map<String, Object> body) {
        String code = newCode("RR-");
        made(put(code, body));
        return code;
    }

    /** A reporter of a unit enters a value. */
    public Response enter(String unit, String indicator, Object value) {
        return enter(unit, indicator, PERIOD, Map.of("value", value, "reason", "đếm lại"));
    }

    public Response enter(String unit, String indicator, String period, Map<String, Object> body) {
        return world.as(Role.REPORTER, unit)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/observations/" + indicator + "/" + unit + "/" + period);
    }

    public static ValidatableResponse made(Response answer) {
        return answer.then().statusCode(anyOf(is(200), is(201)));
    }

    public static String address(String round, String unit) {
        return "/api/v1/reporting-rounds/" + round + "/submissions/" + unit;
    }

    /** Somebody with a role on a unit moves a report. */
    public Response move(Role role, String at, String round, String unit, Map<String, Object> body) {
        return world.as(role, at).header("If-Match", "*").body(body).put(address(round, unit) + "/status");
    }

    public Response send(String round, String unit) {
        return move(Role.REPORTER, unit, round, unit, Map.of("status", "submitted"));
    }

    public Response approve(String at, String round, String unit) {
        return move(Role.APPROVER, at, round, unit, Map.of("status", "approved"));
    }

    public Response giveBack(String at, String round, String unit) {
        return move(Role.APPROVER, at, round, unit, Map.of("status", "returned", "reason", "Thiếu hai thôn"));
    }

    /** The report as somebody with a role on a unit reads it. */
    public Response read(Role role, String at, String round, String unit) {
        return world.as(role, at).get(address(round, unit));
    }

    /** Pages of a list, as units of its rows. */
    public List<String> units(Role role, String at, String query) {
        return new ArrayList<>(world.as(role, at)
                .get("/api/v1" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.unit.code"));
    }
}
