package vn.tongket.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.FORM;
import static vn.tongket.awards.nominations.NominationWorld.NOMINATIONS;
import static vn.tongket.awards.nominations.NominationWorld.PROVINCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

/** What a nomination rests on: tasks and values, with what they said when they were named. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationLinkTest {

    @Inject
    NominationWorld world;

    @Inject
    PlanningDesk desk;

    @Inject
    ApprovedValues values;

    @Inject
    Sql sql;

    private String draft;

    @BeforeEach
    void aDraft() {
        world.stand();
        desk.open();
        draft = world.draft(FORM, world.person(DEPARTMENT));
    }

    private ValidatableResponse link(Map<String, Object> body) {
        return world.writer()
                .body(body)
                .post(NOMINATIONS + "/" + draft + "/links")
                .then();
    }

    private String task(boolean issued) {
        String plan = desk.draft();
        String task = desk.task(plan, "N1", ", \"lead\": \"" + PlanningDesk.DEPARTMENT + "\"");
        if (issued) {
            desk.putInForce(plan);
        }
        return task;
    }

    @Test
    void aTaskIsKeptAsItStood() {
        String task = task(true);
        String id = link(Map.of("task", task))
                .statusCode(201)
                .body("task.id", is(task))
                .body("task.code", is("N1"))
                .body("task.status", is("open"))
                .body("result", nullValue())
                .extract()
                .path("id");
        link(Map.of("task", task)).statusCode(409).body("code", is("nomination.linked"));
        sql.update("update tasks set title_vi = 'Tên khác' where id = ?", UUID.fromString(task));
        world.taker()
                .get(NOMINATIONS + "/" + draft + "/links")
                .then()
                .body("items.id", contains(id))
                .body("items[0].task.title.vi", is("Nhiệm vụ N1"));
        world.writer().delete(NOMINATIONS + "/" + draft + "/links/" + id).then().statusCode(204);
        world.writer().delete(NOMINATIONS + "/" + draft + "/links/" + id).then().statusCode(404);
        assertThat(world.trail("nominations", draft)).contains("add-link", "remove-link");
    }

    @Test
    void aValueIsKeptAsItStood() {
        String indicator = "NO_COUNT_" + Math.abs(draft.hashCode());
        desk.indicator(indicator);
        values.put(indicator, PROVINCE, "2022", ApprovedValues.Reported.of("97"));
        Map<String, Object> result = Map.of("indicator", indicator, "unit", PROVINCE, "period", "2022");
        link(Map.of("result", result))
                .statusCode(201)
                .body("result.value", is(97))
                .body("result.version", is(1))
                .body("result.unit.code", is(PROVINCE))
                .body("recordedBy", notNullValue())
                .body("task", nullValue());
        link(Map.of("result", result)).statusCode(409);
        world.writer().get(NOMINATIONS + "/" + draft).then().body("links", is(1));
    }

    @Test
    void onlyWhatTheCallerMaySeeAndOneOfBoth() {
        link(Map.of("task", task(false))).statusCode(422).body("errors.code", contains("nomination.task-unknown"));
        link(Map.of("task", UUID.randomUUID().toString())).statusCode(422);
        link(Map.of("result", Map.of("indicator", "NO_NONE", "unit", PROVINCE, "period", "2022")))
                .statusCode(422)
                .body("errors.code", contains("nomination.result-unknown"));
        link(Map.of()).statusCode(422).body("errors.code", contains("nomination.link-one-of"));
        world.move(world.writer(), draft, "submitted").statusCode(200);
        link(Map.of("task", task(true))).statusCode(409).body("code", is("nomination.sent"));
    }
}
