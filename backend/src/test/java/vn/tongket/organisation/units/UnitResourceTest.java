package vn.tongket.organisation.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Units on a day: reading, searching, registering, correcting. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UnitResourceTest {

    private static final String UNITS = "/api/v1/units";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void aProvince() {
        world.unit("UT", "Tỉnh Thử Đơn Vị", "tỉnh", null);
        world.unit("UT-H1", "Huyện Sỹ Bình Thử", "huyện", "UT");
        world.unit("UT-X1", "Xã Điềm Thuỵ Thử", "xã", "UT-H1");
        world.unit("UT-SO", "Sở Thử", "sở", "UT");
        world.unit("UU", "Tỉnh Láng Giềng", "tỉnh", null);
    }

    private ValidatableResponse put(String code, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, null)
                .body(body)
                .put(UNITS + "/" + code)
                .then();
    }

    private static Map<String, Object> commune(String name, Object... more) {
        return Bodies.with(Map.of("name", Bodies.name(name), "kind", "xã", "parent", "UT-H1"), more);
    }

    @Nested
    class Reading {

        @Test
        void showsOneUnitWithItsLevelAndParentToEverybody() {
            given().get(UNITS + "/UT-X1?date=2022-12-26")
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("code", is("UT-X1"))
                    .body("name.vi", is("Xã Điềm Thuỵ Thử"))
                    .body("level", is("commune"))
                    .body("kind", is("xã"))
                    .body("parent.code", is("UT-H1"))
                    .body("validFrom", nullValue())
                    .body("validTo", nullValue());
        }

        @Test
        void answers304ToWhoHasIt() {
            String tag = given().get(UNITS + "/UT").then().extract().header("ETag");

            given().header("If-None-Match", tag)
                    .get(UNITS + "/UT")
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }

        @Test
        void findsByIdToo() {
            String id = given().get(UNITS + "/UT").then().extract().path("id");

            given().get(UNITS + "/" + id).then().statusCode(200).body("code", is("UT"));
            given().get(UNITS + "?within=" + id).then().statusCode(200).body("items.code", hasItems("UT", "UT-X1"));
        }

        @Test
        void listsTheChildren() {
            given().get(UNITS + "/UT/children")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItems("UT-H1", "UT-SO"))
                    .body("items.code", not(hasItem("UT-X1")));
        }

        @Test
        void listsAllBelowAUnitOfSomeLevels() {
            given().get(UNITS + "?within=UT&level=district,commune")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItems("UT-H1", "UT-X1"))
                    .body("items.level", everyItem(not(is("province"))));
            given().get(UNITS + "?parent=UT&kind=huyện")
                    .then()
                    .statusCode(200)
                    .body("items.code", is(List.of("UT-H1")));
        }

        @Test
        void findsWithoutCaseAndDiacritics() {
            for (String words : new String[] {"si binh thu", "SY BINH THU", "Sỹ Bình Thử", "ut-h1"}) {
                given().queryParam("q", words)
                        .get(UNITS)
                        .then()
                        .statusCode(200)
                        .body("items.code", hasItem("UT-H1"))
                        .body("items.code", not(hasItem("UT-X1")));
            }
        }

        @Test
        void sortsNamesAsAVietnameseDictionaryDoes() {
            world.unit("UT-H9", "Huyện Xếp Chữ", "huyện", "UT");
            List<String> sorted =
                    List.of("Xã An", "Xã Ánh", "Xã Ăn", "Xã Ân", "Xã Cư", "Xã Dương", "Xã Đông", "Xã Eo", "Xã Ê");
            for (String name : sorted.reversed()) {
                world.unit("UT-Y" + sorted.indexOf(name), name, "xã", "UT-H9");
            }

            given().get(UNITS + "?parent=UT-H9&sort=name")
                    .then()
                    .statusCode(200)
                    .body("items.name.vi", is(sorted));
        }

        @Test
        void takesAPercentSignForWhatItIs() {
            given().queryParam("q", "%").get(UNITS).then().statusCode(200).body("items", is(java.util.List.of()));
            given().queryParam("q", "u_").get(UNITS).then().statusCode(200).body("items", is(java.util.List.of()));
        }

        @Test
        void refusesKindsLevelsAndDaysThatDoNotExistAndSaysWhichDo() {
            given().get(UNITS + "?kind=thái ấp")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("kind"))
                    .body("errors[0].message", containsString("thị trấn"));
            given().get(UNITS + "?level=ward&date=2022-02-30")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("level", "date"))
                    .body("errors.message", hasItem(containsString("province")));
            given().get(UNITS + "/UT?date=%2B999999999-01-01").then().statusCode(400);
        }
    }

    @Nested
    class ThroughTime {

        @Test
        void aCodeThatExistedOnlyAtAnotherDateIs404AndSaysWhen() {
            put("UT-OLD", commune("Xã Cũ Thử", "validFrom", "2000-01-01", "validTo", "2025-07-01"));

            given().header("Accept-Language", "en")
                    .get(UNITS + "/UT-OLD?date=2025-07-01")
                    .then()
                    .statusCode(404)
                    .body("code", is("unit.not-at-date"))
                    .body("detail", containsString("UT-OLD"))
                    .body("detail", containsString("2025-07-01"))
                    .body("detail", containsString("Xã Cũ Thử [2000-01-01, 2025-07-01)"));
            given().get(UNITS + "/UT-OLD?date=2025-06-30").then().statusCode(200);
        }

        @Test
        void aCodeMayBelongToAnotherUnitLater() {
            put("UT-REUSED", commune("Xã Dương Quang Thử", "validTo", "2025-07-01"))
                    .statusCode(201);
            put("UT-REUSED", commune("Xã Phong Quang Thử", "validFrom", "2025-07-01"))
                    .statusCode(201);

            String before = given().get(UNITS + "/UT-REUSED?date=2022-12-26")
                    .then()
                    .extract()
                    .path("id");
            String after = given().get(UNITS + "/UT-REUSED?date=2025-07-01")
                    .then()
                    .extract()
                    .path("id");

            assertThat(after).isNotEqualTo(before);
            given().get(UNITS + "/" + before + "/history?date=2030-01-01")
                    .then()
                    .statusCode(200)
                    .body("unit.name.vi", is("Xã Dương Quang Thử"))
                    .body("versions.size()", is(1));
        }

        @Test
        void aCodeCannotBelongToTwoUnitsAtOnce() {
            put("UT-TWICE", commune("Xã Một Thử", "validFrom", "2010-01-01")).statusCode(201);

            put("UT-TWICE", commune("Xã Hai Thử", "validFrom", "2000-01-01", "validTo", "2012-01-01"))
                    .statusCode(409)
                    .body("code", is("unit.code-taken"));
        }

        @Test
        void theListShowsTheUnitsOfTheDay() {
            put("UT-LATE", commune("Xã Muộn Thử", "validFrom", "2024-01-01"));

            given().get(UNITS + "?within=UT&date=2022-12-26&limit=500")
                    .then()
                    .body("items.code", not(hasItem("UT-LATE")));
            given().get(UNITS + "?within=UT&date=2024-01-01&limit=500").then().body("items.code", hasItem("UT-LATE"));
        }
    }

    @Nested
    class Registering {

        @Test
        void makesAUnitAndSaysWhereItIs() {
            put("UT-NEW", commune("Xã Mới Thử"))
                    .statusCode(201)
                    .header("Location", containsString(UNITS + "/UT-NEW"))
                    .header("ETag", is("\"1\""));

            assertThat(sql.one(
                            "select name_vi from unit_versions where code = ?", row -> row.text("name_vi"), "UT-NEW"))
                    .contains("Xã Mới Thử");
        }

        @Test
        void changesNothingForAnEqualBodyWithOrWithoutAPrecondition() {
            put("UT-SAME", commune("Xã Cũng Thế")).statusCode(201);

            put("UT-SAME", commune("Xã Cũng Thế")).statusCode(200).header("ETag", is("\"1\""));
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "\"77\"")
                    .body(commune("Xã Cũng Thế"))
                    .put(UNITS + "/UT-SAME")
                    .then()
                    .statusCode(200);
        }

        @Test
        void changesWhatExistsOnlyForWhoKnowsIt() {
            put("UT-MOVE", commune("Xã Trước")).statusCode(201);

            put("UT-MOVE", commune("Xã Sau")).statusCode(428).body("code", is("precondition.required"));
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "\"9\"")
                    .body(commune("Xã Sau"))
                    .put(UNITS + "/UT-MOVE")
                    .then()
                    .statusCode(412)
                    .header("ETag", is("\"1\""));
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "\"1\"")
                    .body(commune("Xã Sau"))
                    .put(UNITS + "/UT-MOVE")
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"2\""))
                    .body("name.vi", is("Xã Sau"));
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "*")
                    .body(commune("Xã Sau Nữa"))
                    .put(UNITS + "/UT-MOVE")
                    .then()
                    .statusCode(200);
        }

        @Test
        void storesDecomposedTextComposed() {
            String composed = "Xã Bằng Thành Thử";
            put("UT-NFD", commune(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                    .statusCode(201)
                    .body("name.vi", is(composed));

            assertThat(sql.number("select count(*) as n from unit_versions where name_vi = ?", composed))
                    .isEqualTo(1);
        }

        @Test
        void tellsAllBrokenRules() {
            put(
                            "ut_bad",
                            Map.of(
                                    "name",
                                    Bodies.name("X"),
                                    "kind",
                                    "thái ấp",
                                    "validFrom",
                                    "2022-01-02",
                                    "validTo",
                                    "2022-01-02"))
                    .statusCode(422)
                    .body("code", is("rules.broken"))
                    .body("errors.code", hasItems("unit.code-form", "unit.kind-unknown", "unit.validity-empty"));
        }

        @Test
        void theFirstUnitOfANewKindAddsItWithItsLevel() {
            Map<String, Object> customs = Map.of(
                    "name", Bodies.name("Hải quan cửa khẩu Thử"), "kind", " Hải quan  Cửa khẩu ", "parent", "UT");
            put("UT-HQ", customs)
                    .statusCode(422)
                    .body("errors.code", is(List.of("unit.kind-unknown")))
                    .body("errors[0].message", containsString("tổ dân phố"));

            put("UT-HQ", Bodies.with(customs, "level", "organisation"))
                    .statusCode(201)
                    .body("kind", is("hải quan cửa khẩu"))
                    .body("level", is("organisation"));
            put("UT-HQ", customs).statusCode(200).header("ETag", is("\"1\""));
            put("UT-HQ2", Bodies.with(customs, "level", "village"))
                    .statusCode(422)
                    .body("errors[0].pointer", is("/level"))
                    .body("errors[0].code", is("unit.kind-level"));
            given().get("/api/v1/unit-kinds")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.kind == 'hải quan cửa khẩu' }.level", is("organisation"))
                    .body("items[0].level", is("province"))
                    .body("next", nullValue());
        }

        @Test
        void whoAdministersAUnitAddsKindsOfOrganisationsButNotOfLand() {
            Map<String, Object> body = Map.of("name", Bodies.name("Ấp Thử"), "kind", "ấp của tỉnh", "parent", "UT");
            world.as(Role.ADMINISTRATOR, "UT")
                    .body(Bodies.with(body, "level", "village"))
                    .put(UNITS + "/UT-AP")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", is("unit.kind-of-land"));
            world.as(Role.ADMINISTRATOR, "UT")
                    .body(Bodies.with(body, "level", "organisation", "kind", "ban nghề Thử"))
                    .put(UNITS + "/UT-BN")
                    .then()
                    .statusCode(201);
        }

        @Test
        void refusesAParentThatIsUnknownOrTooLow() {
            put("UT-P1", commune("X", "parent", "NOWHERE"))
                    .statusCode(422)
                    .body("errors[0].pointer", is("/parent"))
                    .body("errors[0].code", is("unit.parent-unknown"));
            put("UT-P2", Map.of("name", Bodies.name("X"), "kind", "huyện", "parent", "UT-X1"))
                    .statusCode(422)
                    .body("errors[0].code", is("unit.parent-level"));
            put("UT-P3", Map.of("name", Bodies.name("X"), "kind", "xã", "parent", "UT-SO"))
                    .statusCode(422)
                    .body("errors[0].code", is("unit.parent-level"));
        }

        @Test
        void refusesToPutAUnitBelowItself() {
            put("UT-S1", Map.of("name", Bodies.name("Sở Một"), "kind", "sở", "parent", "UT"))
                    .statusCode(201);
            put("UT-S2", Map.of("name", Bodies.name("Phòng Hai"), "kind", "phòng", "parent", "UT-S1"))
                    .statusCode(201);

            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "*")
                    .body(Map.of("name", Bodies.name("Sở Một"), "kind", "sở", "parent", "UT-S2"))
                    .put(UNITS + "/UT-S1")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", is("unit.cycle"));
        }

        @Test
        void refusesLongNamesAndUnknownMembers() {
            put("UT-LONG", commune("ă".repeat(300), "id", "06"))
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/name/vi", "/id"));
        }
    }

    @Nested
    class Rights {

        private final Map<String, Object> body = commune("Xã Quyền Thử");

        @Test
        void whoDidNotSignInIs401() {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .put(UNITS + "/UT-RIGHT")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"));
        }

        @Test
        void everyRoleButAdministratorIs403() {
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    world.as(role, "UT")
                            .body(body)
                            .put(UNITS + "/UT-RIGHT")
                            .then()
                            .statusCode(403);
                }
            }
        }

        @Test
        void anAdministratorActsBelowTheirUnitAndNowhereElse() {
            world.as(Role.ADMINISTRATOR, "UU")
                    .body(body)
                    .put(UNITS + "/UT-RIGHT")
                    .then()
                    .statusCode(403);
            world.as(Role.ADMINISTRATOR, "UT")
                    .body(Map.of("name", Bodies.name("Tỉnh Mới"), "kind", "tỉnh"))
                    .put(UNITS + "/UT-TOP")
                    .then()
                    .statusCode(403);
            world.as(Role.ADMINISTRATOR, "UT")
                    .body(body)
                    .put(UNITS + "/UT-RIGHT")
                    .then()
                    .statusCode(201);
        }

        @Test
        void nobodyTakesAUnitAwayFromAnotherProvince() {
            world.as(Role.ADMINISTRATOR, "UU")
                    .header("If-Match", "*")
                    .body(Map.of("name", Bodies.name("Huyện Sỹ Bình Thử"), "kind", "huyện", "parent", "UU"))
                    .put(UNITS + "/UT-H1")
                    .then()
                    .statusCode(403);
        }
    }
}
