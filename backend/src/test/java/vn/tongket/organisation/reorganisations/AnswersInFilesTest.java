package vn.tongket.organisation.reorganisations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.organisation.reorganisations.LandModel.merger;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** A file of values says which days its numbers are of, where units that are gone told the same period. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AnswersInFilesTest {

    private static final String MARCH = "2022-03";

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    ApprovedValues values;

    private String p;
    private String flow;

    /** X1 = 7 and X2 = 9 in March; N comes after them on 11 March, by an act that is recorded afterwards. */
    @BeforeEach
    void twoCommunesHaveReported() {
        p = land.province();
        flow = p + "F";
        land.administrator()
                .header("If-Match", "*")
                .body(Bodies.with(
                        Bodies.count("Số đếm " + flow),
                        "frequency",
                        "month",
                        "levels",
                        List.of("commune"),
                        "missingInSpace",
                        "skip",
                        "rollUpInTime",
                        "sum"))
                .put("/api/v1/indicators/" + flow)
                .then()
                .statusCode(201);
        values.put(flow, p + "-X1", MARCH, Reported.of("7"));
        values.put(flow, p + "-X2", MARCH, Reported.of("9"));
        land.carriedOut(Bodies.with(merger(p, "2022-03-11"), "decisions", List.of(Map.of("decision", "stand-in"))));
    }

    private ValidatableResponse post(RequestSpecification who, String columns, String... rows) {
        return who.contentType("text/csv")
                .body("indicator,unit,period,value," + columns + "\n" + String.join("\n", rows) + "\n")
                .post("/api/v1/observations/imports")
                .then();
    }

    private ValidatableResponse post(String answer) {
        return post(world.as(Role.REPORTER, p), "reportsFor", row("-N", 30) + answer);
    }

    private String row(String unit, int value) {
        return flow + "," + p + unit + "," + MARCH + "," + value + ",";
    }

    private ValidatableResponse value(String unit) {
        return world.as(Role.APPROVER, p)
                .get("/api/v1/observations/" + flow + "/" + p + unit + "/" + MARCH)
                .then();
    }

    @Test
    void ownDaysAreThoseOfEachUnit() {
        post("own-days").statusCode(200).body("created", is(1));

        value("-N").body("days", is(Map.of("first", "2022-03-11", "last", "2022-03-31")));
        value("-X1").body("pendingVersion.days.last", is("2022-03-10"));
        value("-X2").body("pendingVersion.days.last", is("2022-03-10"));
        post("own-days").statusCode(200).body("unchanged", is(1));
    }

    @Test
    void thePeriodsEndIsTheAnswerWithoutOneAndCanBeGivenAfterAnother() {
        post("").statusCode(200).body("created", is(1));
        value("-N").body("days", nullValue());
        post("own-days").statusCode(200).body("changed", is(1));

        post("period-end").statusCode(200).body("changed", is(1));

        value("-N").body("days", nullValue());
        value("-X1").body("pendingVersion", nullValue());
    }

    @Test
    void tryingChangesNothing() {
        post(world.as(Role.REPORTER, p).queryParam("dryRun", true), "reportsFor", row("-N", 30) + "own-days")
                .statusCode(200)
                .body("created", is(1));

        value("-X1").body("pendingVersion", nullValue());
        value("-N").statusCode(404);
    }

    @Test
    void allThatIsWrongWithAnswersIsToldAtOnce() {
        post(
                        world.as(Role.ADMINISTRATOR, null),
                        "reportsFor,knownSince,sourceDocument",
                        row("-N", 30) + "own-days,2022-04-05T00:00:00Z,Bao cao",
                        row("-X3", 5) + "whole,,")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/2/reportsFor", "/3/reportsFor"));
        post(
                        world.as(Role.REPORTER, p),
                        "reportsFor",
                        row("-N", 30) + "own-days",
                        row("-N", 10) + "period-end",
                        row("-X3", 5) + "own-days")
                .statusCode(422)
                .body("errors.pointer", contains("/3/reportsFor", "/4/reportsFor"))
                .body("errors.code", contains("import.answered-otherwise", "observation.nobody-before"));
        value("-X1").body("pendingVersion", nullValue());
    }
}
