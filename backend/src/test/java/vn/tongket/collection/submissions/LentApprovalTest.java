package vn.tongket.collection.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Who approves by a lent right: anybody but by the right of the one who entered, sent or already approved. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LentApprovalTest {

    @Inject
    World world;

    @Inject
    RoundDesk desk;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String teams;
    private String round;
    private String author;
    private String receiver;

    @BeforeEach
    void aRoundOfOneStep() {
        clock.reset();
        desk.stand();
        teams = desk.count();
        round = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
        author = person(RoundDesk.COMMUNE);
        receiver = world.account(Role.VIEWER, RoundDesk.ELSEWHERE);
    }

    /** Somebody who reports for a commune and approves for the district and the province. */
    private String person(String reportsFor) {
        String username = world.account(Role.REPORTER, reportsFor);
        roles(
                username,
                Map.of("role", "reporter", "unit", reportsFor),
                Map.of("role", "approver", "unit", RoundDesk.PROVINCE));
        return username;
    }

    @SafeVarargs
    private void roles(String username, Map<String, Object>... roles) {
        String id = sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), username)
                .orElseThrow();
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("roles", List.of(roles)))
                .put("/api/v1/accounts/" + id + "/roles")
                .then()
                .statusCode(200);
    }

    private void lend(String giver) {
        World.inPerson(giver)
                .body(Map.of(
                        "to",
                        receiver,
                        "roles",
                        List.of(Map.of("role", "approver", "unit", RoundDesk.PROVINCE)),
                        "from",
                        "2023-01-09",
                        "until",
                        "2023-01-20",
                        "reason",
                        "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
    }

    private void enterAndSend() {
        World.inPerson(author)
                .body(Map.of("value", 3))
                .put("/api/v1/observations/" + teams + "/" + RoundDesk.COMMUNE + "/2022-12")
                .then()
                .statusCode(201);
        desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
    }

    private Response decide(String status) {
        return World.inPerson(receiver)
                .header("If-Match", "*")
                .body(Map.of("status", status, "reason", "xem lại"))
                .put(RoundDesk.address(round, RoundDesk.COMMUNE) + "/status");
    }

    private Response inbox() {
        return World.inPerson(receiver).get("/api/v1/submissions?for=approver&round=" + round);
    }

    private List<String> placesOf(String resource) {
        return sql.list(
                "select coalesce(on_behalf_of, '-') as giver from audit_entries where resource = ? and actor_name = ?",
                row -> row.text("giver"),
                resource,
                receiver);
    }

    @Test
    void aReportIsNotDecidedByARightThatItsAuthorLent() {
        lend(author);
        enterAndSend();

        decide("approved").then().statusCode(403).body("code", is("delegation.from-author"));
        decide("returned").then().statusCode(403).body("code", is("delegation.from-author"));
        inbox().then().statusCode(200).body("items", empty());
    }

    @Test
    void aReportIsDecidedByARightThatAnotherLent() {
        String another = person(RoundDesk.NEIGHBOUR);
        lend(author);
        lend(another);
        enterAndSend();

        inbox().then().statusCode(200).body("items", hasSize(1));
        decide("approved").then().statusCode(200).body("status", is("approved"));
        assertThat(placesOf("submissions")).containsExactly(another);
        assertThat(placesOf("observations")).containsExactly(another);
    }

    @Test
    void onesOwnRightIsNotTakenAwayByWhatTheAuthorLent() {
        lend(author);
        roles(receiver, Map.of("role", "approver", "unit", RoundDesk.PROVINCE));
        enterAndSend();

        decide("approved").then().statusCode(200);
        assertThat(placesOf("submissions")).containsExactly("-");
    }

    /** The names of those who lend are read in their order; who lends no right to enter is not named for it. */
    @ParameterizedTest
    @ValueSource(strings = {"a-before-", "z-behind-"})
    void whoEntersInAnothersPlaceDoesNotApproveWhatHeEntered(String placed) {
        String another = placed + person(RoundDesk.NEIGHBOUR);
        sql.update("update accounts set username = ? where username = ?", another, another.substring(placed.length()));
        World.inPerson(author)
                .body(Map.of("to", receiver, "from", "2023-01-09", "until", "2023-01-20", "reason", "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        lend(another);
        World.inPerson(receiver)
                .body(Map.of("value", 3))
                .put("/api/v1/observations/" + teams + "/" + RoundDesk.COMMUNE + "/2022-12")
                .then()
                .statusCode(201);
        assertThat(placesOf("observations")).containsExactly(author);
        desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);

        decide("approved").then().statusCode(403).body("code", is("submission.took-part"));
    }
}
