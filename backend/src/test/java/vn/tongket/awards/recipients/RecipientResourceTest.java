package vn.tongket.awards.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.recipients.RecipientDesk.ADDRESS;
import static vn.tongket.awards.recipients.RecipientDesk.nobodysName;
import static vn.tongket.awards.recipients.RecipientDesk.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Recipients as officers enter, change and read them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RecipientResourceTest {

    @Inject
    RecipientDesk desk;

    @Inject
    Recipients recipients;

    @Inject
    SettableClock clock;

    @BeforeEach
    void open() {
        clock.reset();
        desk.open();
    }

    @Test
    void aRecipientIsEnteredAndReadByThoseWithARole() {
        String name = nobodysName();
        String id = desk.officer()
                .body(person(name, RecipientDesk.DEPARTMENT))
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .body("name", is(name))
                .body("unit.code", is(RecipientDesk.DEPARTMENT))
                .body("keeper.code", is(RecipientDesk.DEPARTMENT))
                .body("mergedInto", nullValue())
                .body("history.from", contains("2020-01-01"))
                .body("merges", empty())
                .extract()
                .path("id");

        desk.viewer().get(ADDRESS + id).then().statusCode(200).body("position", is("Chuyên viên"));
        desk.stranger().get(ADDRESS + id).then().statusCode(404).body("code", is("recipient.unknown"));
        RecipientDesk.nobody().get(ADDRESS + id).then().statusCode(401);
        RecipientDesk.nobody().get("/api/v1/recipients").then().statusCode(401);
        desk.viewer().get(ADDRESS + "x").then().statusCode(404);
        assertThat(desk.trail(id)).containsExactly("create");
    }

    @Test
    void onlyAnAwardOfficerOfTheUnitEntersRecipients() {
        Map<String, Object> body = person(nobodysName(), RecipientDesk.DEPARTMENT);
        RecipientDesk.nobody().body(body).post("/api/v1/recipients").then().statusCode(401);
        desk.viewer().body(body).post("/api/v1/recipients").then().statusCode(403);
        desk.stranger().body(body).post("/api/v1/recipients").then().statusCode(403);
    }

    @Test
    void allFaultsOfANewRecipientAreToldAtOnce() {
        desk.officer()
                .body(Map.of("name", " ", "birthDate", "1980-01-01"))
                .post("/api/v1/recipients")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/kind", "/name", "/birthDate"));
        desk.officer()
                .body(Map.of(
                        "kind",
                        "collective",
                        "name",
                        "Phòng",
                        "unit",
                        "RC-KHONG",
                        "position",
                        "x",
                        "from",
                        "2999-01-01"))
                .post("/api/v1/recipients")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/position", "/from", "/unit"));
        desk.officer()
                .body(Map.of("kind", "household", "name", "Hộ không có đơn vị"))
                .post("/api/v1/recipients")
                .then()
                .statusCode(422)
                .body("errors.code", contains("recipient.without-keeper"));
    }

    @Test
    void theSameKeyEntersOnce() {
        Map<String, Object> body = person(nobodysName(), RecipientDesk.DEPARTMENT);
        String key = UUID.randomUUID().toString();
        String first = desk.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .body("id", is(first));
    }

    @Test
    void aRecipientWithoutAUnitIsKeptByTheUnitThatEnteredIt() {
        String id = desk.officer()
                .body(Map.of("kind", "household", "name", nobodysName(), "keeper", RecipientDesk.DEPARTMENT))
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .body("unit", nullValue())
                .extract()
                .path("id");
        desk.viewer().get(ADDRESS + id).then().statusCode(200);
        desk.stranger().get(ADDRESS + id).then().statusCode(404);
    }

    @Test
    void aChangeFromAnotherDayBecomesHistoryAndOneOfTheSameDayACorrection() {
        String name = nobodysName();
        String id = desk.enter(name);
        String tag = desk.officer().get(ADDRESS + id).header("ETag");

        desk.patch(
                        desk.officer().header("If-Match", tag),
                        id,
                        "{\"position\": \"Trưởng phòng\", \"unit\": \"RC-SO-2\", \"from\": \"2022-03-01\"}")
                .statusCode(200)
                .body("position", is("Trưởng phòng"))
                .body("unit.code", is(RecipientDesk.OTHER_DEPARTMENT))
                .body("history.from", contains("2020-01-01", "2022-03-01"))
                .body("history.position", contains("Chuyên viên", "Trưởng phòng"));
        desk.patch(desk.provinceOfficer().header("If-Match", "*"), id, "{\"position\": \"Phó Trưởng phòng\"}")
                .statusCode(200)
                .body("history.position", contains("Chuyên viên", "Phó Trưởng phòng"));

        assertThat(recipients.find(RecipientDesk.id(id), LocalDate.of(2022, 2, 28)))
                .hasValueSatisfying(then -> assertThat(then.position()).isEqualTo("Chuyên viên"));
        assertThat(recipients.find(RecipientDesk.id(id), LocalDate.of(2022, 3, 1)))
                .hasValueSatisfying(then -> {
                    assertThat(then.position()).isEqualTo("Phó Trưởng phòng");
                    assertThat(then.unit().code()).isEqualTo(RecipientDesk.OTHER_DEPARTMENT);
                });
        assertThat(recipients.find(RecipientDesk.id(id), LocalDate.of(2001, 1, 1)))
                .as("before the first day that is known, what was known first")
                .hasValueSatisfying(then -> assertThat(then.position()).isEqualTo("Chuyên viên"));
        assertThat(desk.trail(id)).containsExactlyInAnyOrder("create", "change", "change");
    }

    @Test
    void aChangeNeedsTheRevisionTheRoleAndTheRules() {
        String id = desk.enter(nobodysName());
        String change = "{\"position\": \"Trưởng phòng\"}";
        desk.patch(desk.officer(), id, change).statusCode(428);
        desk.patch(desk.officer().header("If-Match", "\"77\""), id, change).statusCode(412);
        desk.patch(desk.viewer().header("If-Match", "*"), id, change).statusCode(403);
        desk.patch(desk.stranger().header("If-Match", "*"), id, change).statusCode(404);
        desk.patch(RecipientDesk.nobody().header("If-Match", "*"), id, change).statusCode(401);
        desk.patch(desk.officer().header("If-Match", "*"), id, "{\"name\": null}")
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        desk.patch(desk.officer().header("If-Match", "*"), id, "{\"from\": \"2999-01-01\"}")
                .statusCode(422)
                .body("errors.code", contains("recipient.in-future"));
        desk.patch(desk.officer(), id, "{\"position\": \"Chuyên viên\"}").statusCode(200);
        assertThat(desk.trail(id)).containsExactly("create");
    }

    @Test
    void theListIsOfThoseThatTheCallerMaySee() {
        String name = nobodysName();
        String id = desk.enter(name);
        String other = desk.enter(person(name, RecipientDesk.OTHER_DEPARTMENT));
        asked(desk.viewer(), name).body("items.id", contains(id));
        asked(desk.provinceOfficer(), name).body("items.id", containsInAnyOrder(id, other));
        asked(desk.stranger(), name).body("items", empty());
        asked(desk.provinceOfficer().queryParam("unit", RecipientDesk.OTHER_DEPARTMENT), name)
                .body("items.id", contains(other));
        asked(desk.provinceOfficer().queryParam("kind", "collective"), name).body("items", empty());
        desk.provinceOfficer()
                .queryParam("kind", "animal")
                .get("/api/v1/recipients")
                .then()
                .statusCode(400);
        desk.provinceOfficer()
                .accept("text/csv")
                .queryParam("q", name)
                .get("/api/v1/recipients")
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse asked(RequestSpecification who, String name) {
        return who.queryParam("q", name).get("/api/v1/recipients").then().statusCode(200);
    }

    @Test
    void aFormerNameIsFoundToo() {
        String name = nobodysName();
        String id = desk.enter(name);
        String later = nobodysName();
        desk.patch(
                        desk.officer().header("If-Match", "*"),
                        id,
                        "{\"name\": \"" + later + "\", \"from\": \"2022-01-01\"}")
                .statusCode(200);
        asked(desk.viewer(), name).body("items.name", contains(later));
    }

    @Test
    void twoAreMergedAndKnownByOne() {
        String kept = desk.enter(nobodysName());
        String merged = desk.enter(nobodysName());
        String id = desk.merged(kept, merged);

        desk.viewer()
                .get(ADDRESS + merged)
                .then()
                .body("mergedInto", is(kept))
                .body("merges.id", contains(id))
                .body("merges[0].status", is("in-force"));
        desk.viewer()
                .get(ADDRESS + kept + "/merges/" + id)
                .then()
                .statusCode(200)
                .body("kept.id", is(kept))
                .body("merged.id", is(merged))
                .body("reason", is("Cùng một người"));
        assertThat(recipients.identitiesOf(List.of(RecipientDesk.id(merged))).values())
                .extracting(UUID::toString)
                .containsExactly(kept);
        assertThat(recipients.sameAs(RecipientDesk.id(merged)))
                .containsExactlyInAnyOrder(RecipientDesk.id(kept), RecipientDesk.id(merged));
        desk.provinceOfficer()
                .queryParam("merged", "false")
                .queryParam("limit", 500)
                .get("/api/v1/recipients")
                .then()
                .body("items.id", hasItem(kept))
                .body("items.id", not(hasItem(merged)));
        assertThat(desk.trail(kept)).containsExactlyInAnyOrder("create", "merge");
        assertThat(desk.trail(merged)).containsExactlyInAnyOrder("create", "merge");
    }

    @Test
    void whatCannotBeOneIsNotMerged() {
        String kept = desk.enter(nobodysName());
        String merged = desk.enter(nobodysName());
        String group =
                desk.enter(Map.of("kind", "collective", "name", nobodysName(), "unit", RecipientDesk.DEPARTMENT));
        String other = desk.enter(person(nobodysName(), RecipientDesk.OTHER_DEPARTMENT));

        desk.merge(desk.officer(), kept, kept)
                .statusCode(422)
                .body("errors.code", contains("recipient.merge-with-itself"));
        desk.merge(desk.officer(), kept, group).statusCode(422).body("errors.code", contains("recipient.other-kind"));
        desk.merge(desk.officer(), kept, other)
                .statusCode(422)
                .body("errors.code", contains("recipient.other-unknown"));
        desk.merge(desk.officer(), kept, "b3c9f1de-0000-4000-8000-000000000000").statusCode(422);
        desk.merge(desk.viewer(), kept, merged).statusCode(403);
        desk.merge(desk.stranger(), kept, merged).statusCode(404);
        desk.merge(RecipientDesk.nobody(), kept, merged).statusCode(401);
        desk.officer()
                .body(Map.of("recipient", merged, "reason", " "))
                .post(ADDRESS + kept + "/merges")
                .then()
                .statusCode(400);
        desk.merged(kept, merged);
        desk.merge(desk.officer(), kept, merged).statusCode(409).body("code", is("recipient.merged-already"));
        desk.merge(desk.officer(), merged, kept).statusCode(409);
    }

    @Test
    void whoKeepsOneSideOnlyDoesNotUndoAMerge() {
        String kept = desk.enter(nobodysName());
        String merged = desk.enter(RecipientDesk.person(nobodysName(), RecipientDesk.OTHER_DEPARTMENT));
        String id = desk.merged(kept, merged);
        desk.undo(desk.officer().header("If-Match", "*"), kept, id).statusCode(403);
    }

    @Test
    void aMergeIsUndoneOnce() {
        String kept = desk.enter(nobodysName());
        String merged = desk.enter(nobodysName());
        String id = desk.merged(kept, merged);

        desk.undo(desk.officer(), kept, id).statusCode(428);
        desk.undo(desk.officer().header("If-Match", "\"9\""), kept, id).statusCode(412);
        desk.undo(desk.viewer().header("If-Match", "*"), kept, id).statusCode(403);
        desk.undo(desk.stranger().header("If-Match", "*"), kept, id).statusCode(404);
        desk.undo(RecipientDesk.nobody(), kept, id).statusCode(401);
        desk.undo(desk.officer().header("If-Match", "*"), desk.enter(nobodysName()), id)
                .statusCode(404)
                .body("code", is("recipient.merge-unknown"));
        desk.undo(desk.officer().header("If-Match", "\"1\""), merged, id)
                .statusCode(200)
                .body("status", is("undone"))
                .body("undoneReason", is("Hai người trùng tên"));
        desk.undo(desk.officer().header("If-Match", "*"), kept, id)
                .statusCode(409)
                .body("code", is("recipient.merge-move"));
        desk.viewer()
                .get(ADDRESS + merged)
                .then()
                .body("mergedInto", nullValue())
                .body("merges.status", contains("undone"));
        assertThat(desk.trail(merged)).containsExactlyInAnyOrder("create", "merge", "split");
    }
}
