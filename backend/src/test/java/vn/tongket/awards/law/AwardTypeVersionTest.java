package vn.tongket.awards.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.yearOfItsOwn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

/** A title lives through several legal versions under one lasting code. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardTypeVersionTest {

    private static final String TYPES = "/api/v1/award-types/";

    @Inject
    AwardWorld world;

    private LocalDate from;
    private LocalDate later;
    private String law;
    private String laterLaw;
    private String type;

    @BeforeEach
    void aTypeUnderTwoLaws() {
        world.stand();
        from = yearOfItsOwn();
        later = yearOfItsOwn();
        law = world.law(from);
        laterLaw = world.law(later);
        type = "AW_VERSIONED_" + from.getYear();
        world.administrator()
                .body(Map.of(
                        "name",
                        Map.of("vi", "Danh hiệu trước luật"),
                        "aliases",
                        List.of("DHTL" + from.getYear()),
                        "concept",
                        "title",
                        "recipientKinds",
                        List.of("individual"),
                        "level",
                        "unit",
                        "legalBasis",
                        "Tục lệ"))
                .put(TYPES + type)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> body(String name) {
        return new HashMap<>(Map.of(
                "name",
                Map.of("vi", name),
                "recipientKinds",
                List.of("individual"),
                "level",
                "province",
                "authority",
                Map.of("vi", "Chủ tịch tỉnh thử"),
                "legalBasis",
                "Điều 1",
                "confidence",
                "recalled-medium",
                "prizes",
                List.of(Map.of(
                        "recipientKind",
                        "individual",
                        "coefficient",
                        3.50,
                        "legalBasis",
                        "Nghị định thử",
                        "confidence",
                        "found")),
                "prerequisites",
                List.of(
                        Map.of(
                                "kind",
                                "award",
                                "type",
                                AwardWorld.PRAISE,
                                "years",
                                3,
                                "timing",
                                "consecutive-years",
                                "legalBasis",
                                "Điều 2",
                                "confidence",
                                "recalled-high"),
                        Map.of(
                                "kind",
                                "initiative",
                                "level",
                                "province",
                                "legalBasis",
                                "Điều 2",
                                "confidence",
                                "found",
                                "note",
                                Map.of("vi", "Có hiệu quả trong tỉnh")))));
    }

    private ValidatableResponse put(String under, String tag, Object body) {
        return (tag == null ? world.administrator() : world.administrator().header("If-Match", tag))
                .body(body)
                .put(TYPES + type + "/versions/" + under)
                .then();
    }

    private ValidatableResponse on(LocalDate day) {
        return anybody().get(TYPES + type + "?date=" + day).then();
    }

    @Test
    void theDayTellsWhichVersionApplies() {
        put(law, null, body("Tên thứ nhất")).statusCode(201).body("law", is(law));
        put(laterLaw, null, body("Tên thứ hai")).statusCode(201);

        on(from).statusCode(200)
                .body("name.vi", is("Tên thứ nhất"))
                .body("validFrom", is(from.toString()))
                .body("validTo", is(from.plusYears(1).toString()))
                .body("inForce", is(true))
                .body("confidence", is("recalled-medium"))
                .body("authority.vi", is("Chủ tịch tỉnh thử"))
                .body("prizes[0].coefficient", is(3.5f))
                .body("prerequisites.kind", contains("award", "initiative"))
                .body("prerequisites[0].type", is(AwardWorld.PRAISE))
                .body("prerequisites[0].years", is(3))
                .body("prerequisites[1].level", is("province"))
                .body("prerequisites[1].type", nullValue())
                .body("prerequisites[1].note.vi", is("Có hiệu quả trong tỉnh"));
        on(later.plusYears(1).minusDays(1)).statusCode(200).body("name.vi", is("Tên thứ hai"));
        on(from.minusDays(1)).statusCode(404).body("code", is("award-type.not-in-force"));
        anybody()
                .get(TYPES + type)
                .then()
                .statusCode(200)
                .body("name.vi", is("Tên thứ hai"))
                .body("inForce", is(false));
        anybody().get(TYPES + type + "/versions").then().statusCode(200).body("items.law", contains(law, laterLaw));
    }

    @Test
    void aListOfADayHasTheTypesAsTheyWereThen() {
        put(law, null, body("Tên thứ nhất")).statusCode(201);
        String list = "/api/v1/award-types?limit=500&date=";
        anybody()
                .get(list + from + "&level=province&recipientKind=individual")
                .then()
                .body("items.find { it.code == '" + type + "' }.name.vi", is("Tên thứ nhất"));
        anybody().get(list + from + "&level=unit").then().body("items.code", not(hasItem(type)));
        anybody().get(list + from.plusYears(1)).then().body("items.code", not(hasItem(type)));
    }

    @Test
    void aTypeIsFoundByItsAliasAndByEveryNameThatALawGaveIt() {
        put(law, null, body("Bảng vàng danh dự " + from.getYear())).statusCode(201);
        for (String words :
                List.of("bang vang " + from.getYear(), "dhtl" + from.getYear(), "truoc luat " + from.getYear())) {
            anybody().queryParam("q", words).get("/api/v1/award-types").then().body("items.code", contains(type));
        }
    }

    @Test
    void aTypeOfWhichNoLawSpeaksIsWhatItsOwnRowSays() {
        on(from).statusCode(200)
                .body("law", nullValue())
                .body("inForce", is(true))
                .body("prizes", is(List.of()));
        anybody().get(TYPES + type + "/versions").then().statusCode(200).body("items", is(List.of()));
        anybody().get(TYPES + "AW_NONE/versions").then().statusCode(404).body("code", is("award-type.unknown"));
        anybody().get(TYPES + AwardWorld.OLD_TITLE + "?date=2021-12-31").then().statusCode(200);
        anybody().get(TYPES + AwardWorld.OLD_TITLE + "?date=2022-01-01").then().statusCode(404);
    }

    @Test
    void anAwardIsGivenUnderTheLawOfItsDecisionsDayAndCalledByIt() {
        put(law, null, body("Tên thứ nhất")).statusCode(201);
        Map<String, Object> decision = AwardWorld.decisionBody();
        decision.put("date", from.plusDays(40).toString());
        String under = world.draft(decision);
        Map<String, Object> award = AwardWorld.awardBody(under, "Lê Văn Luật");
        award.put("type", type);
        award.put("achievementYear", from.getYear());
        award.remove("presentedOn");
        world.officer()
                .body(award)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .body("type.name.vi", is("Tên thứ nhất"));
        String now = world.draft();
        award.put("decision", now);
        world.officer()
                .body(award)
                .post("/api/v1/awards")
                .then()
                .statusCode(422)
                .body("errors.code", contains("award.type-not-valid"));
    }

    @Test
    void aChangeNeedsTheTagOfTheTypeAndAnEqualBodyNone() {
        put(law, null, body("Tên")).statusCode(201).header("ETag", "\"2\"");
        Map<String, Object> equal = body("Tên");
        put(law, null, equal).statusCode(200).header("ETag", "\"2\"");
        Map<String, Object> other = body("Tên");
        other.put("prizes", List.of());
        put(law, null, other).statusCode(428);
        put(law, "\"1\"", other).statusCode(412);
        put(law, "\"2\"", other).statusCode(200).header("ETag", "\"3\"").body("prizes", is(List.of()));
        String tag = anybody().get(TYPES + type).header("ETag");
        other.put("note", Map.of("vi", "Ghi chú"));
        put(law, tag, other).statusCode(200).body("note.vi", is("Ghi chú"));
        assertThat(world.trail("award-types", type))
                .containsExactlyInAnyOrder("create", "create-version", "change-version", "change-version");
    }

    @Test
    void allBrokenRulesAreToldTogether() {
        Map<String, Object> body = body("Tên");
        body.put("recipientKinds", List.of("individual", "household"));
        List<Map<String, Object>> prizes = new ArrayList<>();
        for (String kind : List.of("individual", "individual", "collective")) {
            prizes.add(Map.of(
                    "recipientKind", kind, "coefficient", 0.0001, "legalBasis", "Nghị định", "confidence", "found"));
        }
        prizes.removeLast();
        body.put("prizes", prizes);
        body.put(
                "prerequisites",
                List.of(
                        Map.of("kind", "award", "level", "unit", "legalBasis", "x", "confidence", "found"),
                        Map.of(
                                "kind",
                                "award",
                                "type",
                                "AW_NONE",
                                "years",
                                2,
                                "timing",
                                "same-year",
                                "legalBasis",
                                "x",
                                "confidence",
                                "found"),
                        Map.of("kind", "grade", "legalBasis", "x", "confidence", "found")));
        put(law, null, body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/recipientKinds",
                                "/prizes/0/coefficient",
                                "/prizes/1/recipientKind",
                                "/prizes/1/coefficient",
                                "/prerequisites/0/type",
                                "/prerequisites/0/years",
                                "/prerequisites/0/timing",
                                "/prerequisites/0/level",
                                "/prerequisites/1/type",
                                "/prerequisites/1/years",
                                "/prerequisites/2/minimumGrade"));
        Map<String, Object> other = body("Tên");
        other.put(
                "prizes",
                List.of(Map.of(
                        "recipientKind",
                        "collective",
                        "coefficient",
                        1,
                        "legalBasis",
                        "Nghị định",
                        "confidence",
                        "found")));
        other.put(
                "prerequisites",
                List.of(Map.of(
                        "kind",
                        "award",
                        "type",
                        type,
                        "years",
                        1,
                        "timing",
                        "same-year",
                        "legalBasis",
                        "x",
                        "confidence",
                        "found")));
        put(law, null, other)
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("award-type.prize-of-other-kind", "award-type.prerequisite-itself"));
    }

    @Test
    void everyFaultOfTheBodyIsNamed() {
        put(
                        law,
                        null,
                        Map.of(
                                "name",
                                Map.of("vi", "Tên"),
                                "recipientKinds",
                                List.of("dog"),
                                "level",
                                "unit",
                                "legalBasis",
                                "x",
                                "confidence",
                                "found",
                                "prizes",
                                List.of(Map.of("recipientKind", "individual")),
                                "prerequisites",
                                List.of(Map.of("kind", "wish", "years", 99))))
                .statusCode(400)
                .body("errors.pointer", hasItem("/prizes/0/coefficient"))
                .body("errors.pointer", hasItem("/prerequisites/0/kind"))
                .body("errors.pointer", hasItem("/prerequisites/0/years"))
                .body("errors.pointer", hasItem(containsString("/recipientKinds")));
    }

    @Test
    void aLawStillKnowsTheKindsOfRecipientThatItsTypesGoTo() {
        Map<String, Object> collective = body("Tên");
        collective.put("recipientKinds", List.of("collective", "individual"));
        put(law, null, collective).statusCode(201);
        Map<String, Object> narrower = AwardWorld.lawBody(from);
        narrower.put("recipientKinds", List.of("individual"));
        world.administrator()
                .header("If-Match", "*")
                .body(narrower)
                .put("/api/v1/award-laws/" + law)
                .then()
                .statusCode(422)
                .body("errors.code", contains("award-law.kinds-in-use"))
                .body("errors[0].message", containsString(type));
    }

    @Test
    void onlyAnAdministratorSaysWhatTheLawSays() {
        anybody().body(body("x")).put(TYPES + type + "/versions/" + law).then().statusCode(401);
        world.officer()
                .body(body("x"))
                .put(TYPES + type + "/versions/" + law)
                .then()
                .statusCode(403);
        put("AW_NO_LAW", null, body("x")).statusCode(404).body("code", is("award-law.unknown"));
        world.administrator()
                .body(body("x"))
                .put(TYPES + "AW_NONE/versions/" + law)
                .then()
                .statusCode(404);
        put(law, "\"7\"", body("x")).statusCode(412);
    }
}
