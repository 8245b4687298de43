package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Lists in keyset pages, the same everywhere; tried on units. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ListTest {

    private static final String LIST = "/api/v1/units?parent=LT";

    @Inject
    World world;

    @BeforeEach
    void aProvinceWithFiveCommunes() {
        world.unit("LT", "Tỉnh Thử Danh Sách", "tỉnh", null);
        for (int i = 1; i <= 5; i++) {
            world.unit("LT-" + i, "Xã Danh Sách " + (char) ('F' - i), "xã", "LT");
        }
    }

    private static Response page(String address) {
        Response answer = given().urlEncodingEnabled(false).get(address);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> walk(String address) {
        List<String> codes = new ArrayList<>();
        String next = address;
        while (next != null) {
            Response answer = page(next);
            codes.addAll(answer.path("items.code"));
            next = answer.path("next");
        }
        return codes;
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        assertThat(walk(LIST + "&limit=2"))
                .startsWith("LT-1", "LT-2", "LT-3", "LT-4", "LT-5")
                .doesNotHaveDuplicates();
        assertThat(walk(LIST + "&limit=1&sort=-code")).endsWith("LT-5", "LT-4", "LT-3", "LT-2", "LT-1");
        assertThat(walk(LIST + "&limit=2&sort=kind,name")).startsWith("LT-5", "LT-4", "LT-3", "LT-2", "LT-1");
        assertThat(walk(LIST + "&limit=2&sort=kind,-name")).endsWith("LT-1", "LT-2", "LT-3", "LT-4", "LT-5");
    }

    @Test
    void theLinkHeaderSaysTheSameAsNext() {
        Response answer = page(LIST + "&limit=2");
        String next = answer.path("next");

        assertThat(next).startsWith("/api/v1/units?parent=LT&limit=2&cursor=");
        assertThat(answer.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        page(LIST + "&limit=500").then().body("next", nullValue());
        assertThat(page(LIST + "&limit=500").header("Link")).isNull();
    }

    @Test
    void rowsThatAreAddedMeanwhileNeitherRepeatNorHideOthers() {
        world.unit("LU", "Tỉnh Danh Sách Động", "tỉnh", null);
        for (String code : new String[] {"LU-B", "LU-D", "LU-F", "LU-H"}) {
            world.unit(code, "Xã " + code, "xã", "LU");
        }
        Response first = page("/api/v1/units?parent=LU&limit=2");
        world.unit("LU-A", "Xã thêm trước", "xã", "LU");
        world.unit("LU-G", "Xã thêm sau", "xã", "LU");

        assertThat(first.<List<String>>path("items.code")).containsExactly("LU-B", "LU-D");
        assertThat(walk(first.path("next"))).containsExactly("LU-F", "LU-G", "LU-H");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "500, 5"})
    void theLimitIsKept(int limit, int atLeast) {
        int size = page(LIST + "&limit=" + limit).path("items.size()");

        assertThat(size).isBetween(atLeast, limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "abc", "1.5", "99999999999", "1,2"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        given().get(LIST + "&limit=" + limit)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("limit"))
                .body("errors[0].message", containsString("500"));
    }

    @Test
    void theTotalIsThereOnlyWhenAskedFor() {
        page(LIST + "&limit=2&count=true").then().body("total", org.hamcrest.Matchers.greaterThanOrEqualTo(5));
        page(LIST + "&limit=2").then().body("$", not(hasKey("total")));
        page(LIST + "&limit=2&count=false").then().body("$", not(hasKey("total")));
        given().get(LIST + "&count=yes")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("true, false"));
    }

    @Test
    void theTotalIsTheSameOnEveryPage() {
        Response first = page(LIST + "&limit=2&count=true");

        page(first.path("next")).then().body("total", is((Object) first.path("total")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "-colour", "code desc", "CODE", "--code", "v.code"})
    void anUnknownSortKeyIsAnsweredWithThoseThatExist(String sort) {
        given().queryParam("sort", sort)
                .get(LIST)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("sort"))
                .body("errors[0].message", containsString("code, name, kind, validTo, ended, id"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String next = page(LIST + "&limit=2&sort=name").path("next");
        String cursor = next.replaceFirst(".*cursor=", "");

        given().get(LIST + "&limit=2&sort=-name&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
        given().get(LIST + "&limit=2&cursor=" + cursor).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "%%%",
                "W10",
                "bnVsbA",
                "[]",
                "[\"LT-1\"]",
                "[\"LT-1\",\"not-an-id\",\"code,id\"]",
                "[\"LT-1\",null,\"code,id\"]",
                "[1,2,\"code,id\"]",
                "{\"a\":1}",
                "[\"a\\u0000b\",\"0190b0c4-0000-7000-8000-000000000000\",\"code,id\"]"
            })
    void aMadeUpCursorIsRefused(String cursor) {
        String coded = cursor.startsWith("[") || cursor.startsWith("{") ? coded(cursor) : cursor;

        given().queryParam("cursor", coded).get(LIST).then().statusCode(400).body("errors[0].parameter", is("cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-13-45 00:00:00+00",
                "2023-02-30 00:00:00+00",
                "2023-01-01 25:00:00+00",
                "2023-01-01",
                "now",
                "2023-01-01 00:00:00+99",
                "999999-01-01 00:00:00+00"
            })
    void aMadeUpMomentInACursorIsRefused(String moment) {
        String cursor = coded("[\"" + moment + "\",\"0190b0c4-0000-7000-8000-000000000000\",\"-createdAt,id\"]");

        world.as(Role.ADMINISTRATOR, "LT")
                .queryParam("cursor", cursor)
                .get("/api/v1/tokens")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
    }

    @Test
    void aCursorOverMomentsGoesOn() {
        String username = world.account(Role.VIEWER, "LT");
        String token = World.newToken(username, "*:read");
        World.newToken(username, "*:read");
        World.newToken(username, "*:read");
        String next = given().header("Authorization", "Bearer " + token)
                .get("/api/v1/tokens?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        given().header("Authorization", "Bearer " + token)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("next", nullValue());
    }

    @Test
    void allFaultsOfAQueryAreToldAtOnce() {
        given().get("/api/v1/units?limit=0&count=x&level=ward&bom=perhaps&date=today")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        org.hamcrest.Matchers.containsInAnyOrder("limit", "count", "level", "bom", "date"));
    }

    @Test
    void anEmptyListIsAListAndNotAnError() {
        page("/api/v1/units?parent=LT-1").then().body("items", is(List.of())).body("next", nullValue());
    }

    @Test
    void valuesAreSeparatedByCommasAndBlanksAroundThemDoNotMatter() {
        given().queryParam("level", "commune, district")
                .get(LIST + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.code", contains("LT-1"));
    }

    private static String coded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
