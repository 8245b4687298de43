package vn.tongket.publication.reviews;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** The life of a review: written, published by another, and then kept while its figures go on. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReviewResourceTest {

    private static final String UNIT = "RV-SO";
    private static final String PROVINCE = "RV-TINH";
    private static final AtomicInteger YEARS = new AtomicInteger(1960);

    @Inject
    World world;

    @Inject
    Sql sql;

    private final int year = YEARS.incrementAndGet();
    private final String address = "/api/v1/reviews/" + UNIT + "/" + year;
    private final String value = "/api/v1/observations/RV_COUNT/" + PROVINCE + "/" + year;

    @BeforeEach
    void aDepartmentAndItsFigure() {
        world.unit(PROVINCE, "Tỉnh Tổng Kết", "tỉnh", null);
        world.unit(UNIT, "Sở Tổng Kết", "sở", PROVINCE);
        world.unit("RV-KHAC", "Tỉnh Khác", "tỉnh", null);
        world.as(Role.ADMINISTRATOR, PROVINCE)
                .header("If-Match", "*")
                .body(Bodies.count("Số tổ để tổng kết"))
                .put("/api/v1/indicators/RV_COUNT")
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private void approveValue(int number) {
        String tag = world.as(Role.REPORTER, PROVINCE)
                .header("If-Match", "*")
                .body(Map.of("value", number, "reason", "đếm lại"))
                .put(value)
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .header("ETag");
        int version = world.as(Role.REPORTER, PROVINCE).get(value + "/versions").path("items[-1].version");
        String status = value + "/versions/" + version + "/status";
        world.as(Role.REPORTER, PROVINCE)
                .header("If-Match", tag)
                .body(Map.of("status", "submitted"))
                .put(status)
                .then()
                .statusCode(200);
        world.as(Role.APPROVER, PROVINCE)
                .header("If-Match", "*")
                .body(Map.of("status", "approved"))
                .put(status)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "conference",
                Map.of(
                        "date",
                        year + "-12-20",
                        "title",
                        Bodies.name("Hội nghị thử"),
                        "organiser",
                        UNIT,
                        "chairs",
                        List.of(Map.of("name", "Người chủ trì"))));
        body.put(
                "results",
                List.of(Map.of("code", "Q1", "theme", Bodies.name("Chủ đề"), "text", Bodies.name("Kết quả"))));
        body.put(
                "headlines",
                List.of(Map.of("indicator", "RV_COUNT", "unit", PROVINCE, "period", Integer.toString(year))));
        body.put("awards", List.of());
        body.put("directives", List.of());
        return body;
    }

    private RequestSpecification planner() {
        return world.as(Role.PLANNER, UNIT);
    }

    private RequestSpecification approver() {
        return world.as(Role.APPROVER, UNIT);
    }

    private Response publish(RequestSpecification caller) {
        return caller.header("If-Match", "*")
                .body(Map.of("status", "published"))
                .put(address + "/status");
    }

    private void begin() {
        planner().body(body()).put(address).then().statusCode(201);
    }

    @Nested
    class WhileItIsWritten {

        @Test
        void onlyThoseWithARoleOnTheUnitSeeIt() {
            begin();
            given().get(address).then().statusCode(404).body("code", is("review.unknown"));
            world.as(Role.VIEWER, "RV-KHAC").get(address).then().statusCode(404);
            world.as(Role.VIEWER, UNIT).get(address).then().statusCode(200).body("status", is("draft"));
            given().get("/api/v1/reviews?unit=" + UNIT + "&year=" + year).then().body("items", empty());
            world.as(Role.VIEWER, UNIT)
                    .get("/api/v1/reviews?unit=" + UNIT + "&year=" + year + "&status=draft")
                    .then()
                    .body("items.year", contains(year));
        }

        @Test
        void anEqualBodyChangesNothing() {
            begin();
            planner().body(body()).put(address).then().statusCode(200).body("version", is(1));
        }

        @Test
        void itTellsAStoryInPartsAndAPartThatNobodyWroteIsNull() {
            Map<String, Object> told = body();
            told.put(
                    "story",
                    Map.of(
                            "finding",
                            Bodies.name("Mọi xã đã có tổ"),
                            "promised",
                            Map.of("vi", "Hứa một tổ mỗi xã", "en", "One team a commune")));
            planner()
                    .body(told)
                    .put(address)
                    .then()
                    .statusCode(201)
                    .body("story.finding.vi", is("Mọi xã đã có tổ"))
                    .body("story.promised.en", is("One team a commune"))
                    .body("story.next", nullValue());
            planner().body(told).put(address).then().statusCode(200).body("version", is(1));
            told.put("story", Map.of("next", Bodies.name("Giữ vững")));
            planner().header("If-Match", "*").body(told).put(address).then().statusCode(200);
            planner()
                    .get(address)
                    .then()
                    .body("story.finding", nullValue())
                    .body("story.next.vi", is("Giữ vững"))
                    .body("version", is(2));
        }

        @Test
        void aPartOfTheStoryWithoutWordsIsRefused() {
            Map<String, Object> told = body();
            told.put("story", Map.of("finding", Map.of("vi", " ")));
            planner()
                    .body(told)
                    .put(address)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/story/finding/vi"));
        }

        @Test
        void itIsPreviewedAsItWouldBeAndNothingIsWritten() {
            approveValue(10);
            planner()
                    .body(body())
                    .put(address + "?dryRun=true")
                    .then()
                    .statusCode(200)
                    .header("ETag", nullValue())
                    .body("headlines[0].current.value", is(10))
                    .body("conference.organiser.code", is(UNIT));
            planner().get(address).then().statusCode(404);
            begin();
            Map<String, Object> changed = body();
            changed.remove("conference");
            planner()
                    .header("If-Match", "\"9\"")
                    .body(changed)
                    .put(address + "?dryRun=true")
                    .then()
                    .statusCode(412);
            planner()
                    .header("If-Match", "\"1\"")
                    .body(changed)
                    .put(address + "?dryRun=true")
                    .then()
                    .statusCode(200)
                    .body("conference", nullValue());
            planner().get(address).then().body("version", is(1)).body("conference", notNullValue());
        }

        @Test
        void aChangeNeedsToKnowThePresentRevision() {
            begin();
            String tag = planner().get(address).header("ETag");
            Map<String, Object> changed = body();
            changed.remove("conference");
            planner().body(changed).put(address).then().statusCode(428);
            planner()
                    .header("If-Match", "\"9\"")
                    .body(changed)
                    .put(address)
                    .then()
                    .statusCode(412);
            planner()
                    .header("If-Match", tag)
                    .body(changed)
                    .put(address)
                    .then()
                    .statusCode(200)
                    .body("conference", nullValue())
                    .body("version", is(2));
            assertThat(sql.number(
                            "select count(*) as n from review_chairs c join reviews r on r.id = c.review_id where r.year = ?"
                                    + " and r.unit_id = (select unit_id from unit_versions where code = ?)",
                            year,
                            UNIT))
                    .isZero();
        }

        @Test
        void othersMayNotWriteIt() {
            given().contentType(ContentType.JSON)
                    .body(body())
                    .put(address)
                    .then()
                    .statusCode(401);
            world.as(Role.PLANNER, "RV-KHAC").body(body()).put(address).then().statusCode(403);
            world.as(Role.REPORTER, UNIT).body(body()).put(address).then().statusCode(403);
        }

        @Test
        void everyUnknownReferenceIsNamed() {
            Map<String, Object> wrong = body();
            wrong.put("awards", List.of(UUID.randomUUID()));
            wrong.put("directives", List.of(UUID.randomUUID()));
            wrong.put("plan", UUID.randomUUID());
            wrong.put(
                    "headlines",
                    List.of(
                            Map.of("indicator", "NOTHING", "unit", PROVINCE, "period", "2022"),
                            Map.of("indicator", "RV_COUNT", "unit", "NOWHERE", "period", "2022"),
                            Map.of("indicator", "RV_COUNT", "unit", PROVINCE, "period", "2022-12")));
            planner()
                    .body(wrong)
                    .put(address)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/awards/0",
                                    "/directives/0",
                                    "/plan",
                                    "/headlines/0/indicator",
                                    "/headlines/1/unit",
                                    "/headlines/2/period"));
        }

        @Test
        void unknownMembersAndMissingListsAreNamedTogether() {
            planner()
                    .body(Map.of("headline", List.of()))
                    .put(address)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/headline", "/results", "/headlines", "/awards", "/directives"));
        }
    }

    @Nested
    class WhenItIsPublished {

        @Test
        void byAnApproverWhoDidNotWriteLast() {
            planner().body(body()).put(address).then().statusCode(201);
            publish(planner()).then().statusCode(403);
            publish(given().contentType(ContentType.JSON)).then().statusCode(401);
            approver()
                    .body(Map.of("status", "published"))
                    .put(address + "/status")
                    .then()
                    .statusCode(428);
            publish(approver()).then().statusCode(200).body("status", is("published"));
            given().get(address).then().statusCode(200).body("publishedAt", notNullValue());
        }

        @Test
        void neverByWhoWroteLast() {
            approver().body(body()).put(address).then().statusCode(201);
            publish(approver()).then().statusCode(403).body("code", is("review.own-review"));
        }

        @Test
        void itStaysAsItWas() {
            begin();
            publish(approver()).then().statusCode(200);
            publish(approver()).then().statusCode(409).body("code", is("review.move-not-allowed"));
            Map<String, Object> changed = body();
            changed.remove("conference");
            planner()
                    .header("If-Match", "*")
                    .body(changed)
                    .put(address)
                    .then()
                    .statusCode(409)
                    .body("code", is("review.published"));
            planner().body(body()).put(address).then().statusCode(200);
        }

        @Test
        void aCorrectedHeadlineShowsWhatWasPublishedAndWhatIsKnownNow() {
            approveValue(10);
            begin();
            publish(approver()).then().statusCode(200);
            String before = given().get(address)
                    .then()
                    .body("headlines[0].published.value", is(10))
                    .body("headlines[0].current.value", is(10))
                    .body("headlines[0].correctedAt", nullValue())
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", before).get(address).then().statusCode(304);
            approveValue(12);
            given().header("If-None-Match", before)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body("headlines[0].published.value", is(10))
                    .body("headlines[0].current.value", is(12))
                    .body("headlines[0].correctedAt", notNullValue());
        }

        @Test
        void aHeadlineThatWasWithdrawnSinceKeepsWhatWasPublished() {
            approveValue(10);
            begin();
            publish(approver()).then().statusCode(200);
            world.as(Role.APPROVER, PROVINCE)
                    .header("If-Match", "*")
                    .body(Map.of("status", "withdrawn", "reason", "đếm nhầm"))
                    .put(value + "/versions/1/status")
                    .then()
                    .statusCode(200);
            given().get(address)
                    .then()
                    .statusCode(200)
                    .body("headlines[0].published.value", is(10))
                    .body("headlines[0].current.value", nullValue())
                    .body("headlines[0].correctedAt", nullValue());
        }

        @Test
        void itIsListedByTheIdOfItsUnitToo() {
            begin();
            String unit = publish(approver()).then().statusCode(200).extract().path("unit.id");
            given().get("/api/v1/reviews?unit=" + unit).then().statusCode(200).body("items.year", hasItem(year));
        }

        @Test
        void itLeavesATrail() {
            begin();
            publish(approver()).then().statusCode(200);
            world.as(Role.ADMINISTRATOR, PROVINCE)
                    .get("/api/v1/audit-entries?resource=reviews&key=" + UNIT + "/" + year)
                    .then()
                    .statusCode(200)
                    .body("items.action", containsInAnyOrder("create", "published"));
            world.as(Role.ADMINISTRATOR, "RV-KHAC")
                    .get("/api/v1/audit-entries?resource=reviews")
                    .then()
                    .body("items.key", not(hasItem(UNIT + "/" + year)));
            world.as(Role.VIEWER, UNIT).get("/api/v1/audit-entries").then().statusCode(403);
        }

        @Test
        void theDatabaseKeepsItToo() {
            begin();
            publish(approver()).then().statusCode(200);
            assertThatThrownBy(() -> sql.update(
                            "update reviews set date_inferred = true where year = ? and status = 'published'", year))
                    .rootCause()
                    .hasMessageContaining("stays as it was");
        }

        @ParameterizedTest
        @ValueSource(strings = {"review_chairs", "review_results", "review_headlines", "review_story_parts"})
        void theDatabaseKeepsItsListsToo(String list) {
            Map<String, Object> told = body();
            told.put("story", Map.of("next", Bodies.name("Giữ vững")));
            planner().body(told).put(address).then().statusCode(201);
            String review = publish(approver()).then().statusCode(200).extract().path("id");
            assertThatThrownBy(
                            () -> sql.update("delete from " + list + " where review_id = ?", UUID.fromString(review)))
                    .rootCause()
                    .hasMessageContaining("stays as it was");
        }
    }
}
