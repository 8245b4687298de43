package vn.tongket.access.rights;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** What an account may do, and why or why not. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RightsResourceTest {

    @Inject
    World world;

    @Inject
    Sql sql;

    private String approver;

    @BeforeEach
    void twoProvinces() {
        world.unit("RI", "Tỉnh Thử Quyền", "tỉnh", null);
        world.unit("RI-X", "Xã Thử Quyền", "xã", "RI");
        world.unit("RI-2", "Tỉnh Quyền Khác", "tỉnh", null);
        approver = world.account(Role.APPROVER, "RI");
    }

    private String address(String username) {
        return "/api/v1/accounts/"
                + sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), username)
                        .orElseThrow()
                + "/rights";
    }

    private ValidatableResponse explained(String username, String question) {
        return world.as(Role.ADMINISTRATOR, "RI")
                .header("Accept-Language", "en")
                .get(address(username) + "/explanation?" + question)
                .then();
    }

    @Test
    void anAdministratorReadsWhatAnAccountMayDoAndTheAccountItself() {
        world.as(Role.ADMINISTRATOR, "RI")
                .get(address(approver))
                .then()
                .statusCode(200)
                .body("rights.role", contains("approver"))
                .body("rights.unit.code", contains("RI"))
                .body("rights.origin", contains("own"));
        World.inPerson(approver).get(address(approver)).then().statusCode(200);
        World.inPerson(approver)
                .get(address(world.account(Role.VIEWER, "RI-X")))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsLentIsSaidWithWhoLendsItAndUntilWhen() {
        String receiver = world.account(Role.VIEWER, "RI-X");
        World.inPerson(approver)
                .body(Map.of("to", receiver, "from", "2023-01-09", "until", "2023-01-20", "reason", "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);

        String lent = "rights.find { it.origin == 'delegation' }";
        world.as(Role.ADMINISTRATOR, "RI")
                .get(address(receiver))
                .then()
                .body(lent + ".role", is("approver"))
                .body(lent + ".delegatedBy.username", is(approver))
                .body(lent + ".delegatedUntil", is("2023-01-20"));
        explained(receiver, "operation=putReviewStatus&unit=RI-X")
                .body("decision", is("allowed"))
                .body("cases[0].reasons[0].message", containsString("in the place of"));
    }

    @Test
    void whoMayIsToldByWhichRole() {
        explained(approver, "operation=putReviewStatus&unit=RI-X")
                .statusCode(200)
                .body("decision", is("allowed"))
                .body("unit.code", is("RI-X"))
                .body("cases.reasons.flatten().code", everyItem(is("rights.reaches")))
                .body("cases[0].reasons[0].message", containsString("approver on Tỉnh Thử Quyền (RI)"))
                .body("alsoAsked.code", contains("rights.also-not-author"));
    }

    @Test
    void whoMayNotIsToldWhatIsNeededAndWhatHeHas() {
        explained(approver, "operation=putReviewStatus&unit=RI-2")
                .body("decision", is("denied"))
                .body("cases[0].reasons.code", contains("rights.needs", "rights.not-below"))
                .body("cases[0].reasons[1].message", containsString("Tỉnh Quyền Khác (RI-2)"));
        explained(approver, "operation=createAccount&unit=RI-X")
                .body("decision", is("denied"))
                .body("cases[0].roles", contains("administrator"))
                .body("cases[0].reasons.code", hasItem("rights.other-role"));
        explained(approver, "operation=putReviewStatus")
                .body("decision", is("depends"))
                .body("unit", nullValue())
                .body("cases[0].reasons.code", contains("rights.unit-decides"));
    }

    @Test
    void whatEverybodyMayAndWhatAnyAdministratorMayAskForNoUnit() {
        explained(approver, "operation=listUnits")
                .body("decision", is("allowed"))
                .body("cases.reasons.flatten().code", contains("rights.open"))
                .body("cases[0].roles", empty());
        explained(approver, "operation=listTokens").body("cases.reasons.flatten().code", hasItem("rights.signed-in"));
        explained(world.account(Role.ADMINISTRATOR, "RI-X"), "operation=putIndicator")
                .body("decision", is("allowed"));
    }

    @Test
    void nobodyIsToldInVietnameseUnlessTheyAskAndWhatIsUnknownIsRefused() {
        world.as(Role.ADMINISTRATOR, "RI")
                .get(address(approver) + "/explanation?operation=createAccount")
                .then()
                .body("cases.reasons.flatten().message", hasItems(containsString("Quản trị")))
                .body("cases.reasons.flatten().message", everyItem(not(containsString("{"))));
        explained(approver, "operation=makeCoffee").statusCode(400);
        explained(approver, "unit=RI").statusCode(400);
        explained(approver, "operation=listUnits&unit=RI-NO").statusCode(404);
        given().get(address(approver)).then().statusCode(401);
    }

    @Test
    void whoIsDisabledMayDoNothingOfWhatWasLent() {
        String receiver = world.account(Role.VIEWER, "RI-X");
        World.inPerson(approver)
                .body(Map.of("to", receiver, "from", "2023-01-09", "until", "2023-01-20", "reason", "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        world.as(Role.ADMINISTRATOR, "RI");
        sql.update("update accounts set status = 'disabled' where username = ?", receiver);
        world.as(Role.ADMINISTRATOR, "RI").get(address(receiver)).then().body("rights", is(List.of()));
    }

    @Test
    void aDisabledAccountMayDoNothing() {
        String gone = world.account(Role.APPROVER, "RI");
        world.account(Role.ADMINISTRATOR, "RI");
        sql.update("update accounts set status = 'disabled' where username = ?", gone);

        world.as(Role.ADMINISTRATOR, "RI").get(address(gone)).then().body("rights", is(List.of()));
        explained(gone, "operation=putReviewStatus&unit=RI-X")
                .body("decision", is("denied"))
                .body("cases[0].reasons.code", contains("rights.needs"));
    }
}
