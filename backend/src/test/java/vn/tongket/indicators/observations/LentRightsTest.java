package vn.tongket.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Values entered and approved in the place of others. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LentRightsTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2000);

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String author;
    private String receiver;
    private String address;

    @BeforeEach
    void somebodyWhoReportsAndApproves() {
        clock.reset();
        world.unit("OL", "Tỉnh Mượn Quyền", "tỉnh", null);
        world.unit("OL-X", "Xã Mượn Quyền", "xã", "OL");
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.count("Số tổ"))
                .put("/api/v1/indicators/OL_COUNT");
        author = world.account(Role.REPORTER, "OL");
        roles(author);
        receiver = world.account(Role.VIEWER, "OL");
        address = "/api/v1/observations/OL_COUNT/OL/" + YEARS.incrementAndGet();
    }

    private void roles(String username) {
        String id = sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), username)
                .orElseThrow();
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of(
                        "roles",
                        List.of(Map.of("role", "reporter", "unit", "OL"), Map.of("role", "approver", "unit", "OL"))))
                .put("/api/v1/accounts/" + id + "/roles")
                .then()
                .statusCode(200);
    }

    private void lend(String giver) {
        World.inPerson(giver)
                .body(Map.of("to", receiver, "from", "2023-01-09", "until", "2023-01-20", "reason", "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse move(String who, String status) {
        return World.inPerson(who)
                .header("If-Match", "*")
                .body(Map.of("status", status))
                .put(address + "/versions/1/status")
                .then();
    }

    private void enterAndSubmit(String who) {
        World.inPerson(who).body(Map.of("value", 7)).put(address).then().statusCode(201);
        move(who, "submitted").statusCode(200);
    }

    private List<String> places() {
        return sql.list(
                "select coalesce(on_behalf_of, '-') as giver from audit_entries"
                        + " where resource = 'observations' and actor_name = ? order by at",
                row -> row.text("giver"),
                receiver);
    }

    @Test
    void aValueIsNotApprovedByARightThatItsAuthorLent() {
        lend(author);
        enterAndSubmit(author);

        move(receiver, "approved").statusCode(403).body("code", is("delegation.from-author"));
    }

    @Test
    void aValueIsApprovedByARightThatAnotherLentAsWell() {
        String another = world.account(Role.APPROVER, "OL");
        lend(author);
        lend(another);
        enterAndSubmit(author);

        move(receiver, "approved").statusCode(200);
        assertThat(places()).containsExactly(another);
    }

    @Test
    void whoEnteredInAnothersPlaceDoesNotApproveIt() {
        lend(author);
        enterAndSubmit(receiver);

        assertThat(places()).containsExactly(author, author);
        move(receiver, "approved").statusCode(403).body("code", is("observation.own-value"));
        move(author, "approved").statusCode(200);
    }

    @Test
    void anImportSaysForEachValueInWhosePlaceItWasEntered() {
        lend(author);
        String year = address.substring(address.length() - 4);
        World.inPerson(receiver)
                .contentType("text/csv; charset=UTF-8")
                .body("indicator,unit,period,value\nOL_COUNT,OL," + year + ",7\nOL_COUNT,OL-X," + year + ",8\n")
                .post("/api/v1/observations/imports")
                .then()
                .statusCode(200)
                .body("created", is(2));

        assertThat(places()).containsExactly(author, author, author);
    }
}
