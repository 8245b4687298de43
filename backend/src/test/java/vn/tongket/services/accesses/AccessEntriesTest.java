package vn.tongket.services.accesses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** What is asked for leaves an entry where it is refused, taken along as a file, or about people. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccessEntriesTest {

    private static final String API = "/api/v1";

    private static final AtomicInteger MINUTES = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aProvinceInAMinuteOfItsOwn() {
        world.unit("AE", "Tỉnh Thử Truy Cập", "tỉnh", null);
        world.token(Role.VIEWER, "AE");
        clock.advance(Duration.ofMinutes(2L * MINUTES.incrementAndGet()));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private List<String> entries(String request) {
        return sql.list(
                "select actor_name || ' ' || action || ' ' || resource || ' ' || key || ' ' || after::text as told"
                        + " from audit_entries where request_id = ? order by chain, chain_sequence",
                row -> row.text("told"),
                request);
    }

    /** Where the caller was not recognised the entry is written beside the answer, and may come a little later. */
    private List<String> entries(String request, int expected) throws InterruptedException {
        for (int i = 0; i < 100 && entries(request).size() < expected; i++) {
            Thread.sleep(50);
        }
        return entries(request);
    }

    private static void signIn(String username, String password, String request) {
        given().header("X-Request-Id", request)
                .contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post(API + "/session")
                .then()
                .statusCode(401);
    }

    @Test
    void aFailedSignInNamesAnAccountAndNeverWhatElseWasTyped() {
        String username = world.account(Role.VIEWER, "AE");

        signIn(username, "not the password", "ae-sign-1");
        signIn("my secret password", "x", "ae-sign-2");

        assertThat(entries("ae-sign-1"))
                .singleElement()
                .asString()
                .startsWith("anonymous sign-in-failed session " + username + " ")
                .contains("127.0.0.1", "session.refused")
                .doesNotContain("not the password");
        assertThat(entries("ae-sign-2"))
                .singleElement()
                .asString()
                .startsWith("anonymous sign-in-failed session - ")
                .doesNotContain("secret");
    }

    @Test
    void aRefusalNamesWhatAnAccountAskedFor() {
        world.as(Role.VIEWER, "AE")
                .header("X-Request-Id", "ae-403")
                .body(Map.of("name", Map.of("vi", "Xã"), "kind", "xã", "parent", "AE"))
                .put(API + "/units/AE-1?x=secret")
                .then()
                .statusCode(400);
        world.as(Role.VIEWER, "AE")
                .header("X-Request-Id", "ae-403")
                .get(API + "/audit-entries")
                .then()
                .statusCode(403);

        assertThat(entries("ae-403"))
                .singleElement()
                .asString()
                .startsWith("viewer-")
                .contains(" refuse audit-entries GET /api/v1/audit-entries ", "access.denied", "\"status\": 403");
    }

    @Test
    void aBadTokenLeavesItsKindOnlyAndNoTokenLeavesNothing() throws InterruptedException {
        given().header("Authorization", "Bearer tkt_thisisnotatoken")
                .header("X-Request-Id", "ae-401")
                .get(API + "/recipients?q=secret")
                .then()
                .statusCode(401);
        given().header("X-Request-Id", "ae-401").get(API + "/me").then().statusCode(401);

        assertThat(entries("ae-401", 1))
                .singleElement()
                .asString()
                .startsWith("anonymous refuse recipients GET /api/v1/recipients ")
                .contains("credentials.refused")
                .doesNotContain("tkt_", "secret");
    }

    @Test
    void strangersDoNotFillTheDisk() throws InterruptedException {
        for (int i = 0; i < AttemptLimit.OF_ONE + 10; i++) {
            given().header("Authorization", "Bearer tkt_thisisnotatoken")
                    .header("X-Request-Id", "ae-many")
                    .get(API + "/me")
                    .then()
                    .statusCode(401);
        }

        assertThat(entries("ae-many", AttemptLimit.OF_ONE)).hasSize(AttemptLimit.OF_ONE);
    }

    @Test
    void aFileThatAnAccountTakesAlongLeavesAnEntryAndThatOfAStrangerNone() {
        world.as(Role.VIEWER, "AE")
                .header("X-Request-Id", "ae-csv")
                .get(API + "/units?within=AE&format=csv")
                .then()
                .statusCode(200);
        given().header("X-Request-Id", "ae-csv")
                .get(API + "/units?within=AE&format=csv")
                .then()
                .statusCode(200);

        assertThat(entries("ae-csv"))
                .singleElement()
                .asString()
                .contains(" export units /api/v1/units?within=AE&format=csv ", "\"format\": \"csv\"");
    }

    @Test
    void aLookAtWhatIsKnownOfPeopleLeavesOneEntryAnHour() {
        String question = "/recipients?q=truy-cap";
        for (int i = 0; i < 2; i++) {
            world.as(Role.AWARD_OFFICER, "AE")
                    .header("X-Request-Id", "ae-read")
                    .get(API + question)
                    .then()
                    .statusCode(200);
        }
        assertThat(entries("ae-read"))
                .singleElement()
                .asString()
                .contains(" read recipients /api/v1/recipients?q=truy-cap ");

        clock.advance(Duration.ofHours(1));
        String officer = world.account(Role.AWARD_OFFICER, "AE");
        String later = World.newToken(officer, "*:read", "*:write");
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", "Bearer " + later)
                    .header("X-Request-Id", "ae-read-2")
                    .get(API + question)
                    .then()
                    .statusCode(200);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(entries("ae-read-2")).hasSize(2);
    }

    @Test
    void theTrailIsFilteredByResult() {
        world.as(Role.VIEWER, "AE").get(API + "/audit-entries").then().statusCode(403);

        world.as(Role.ADMINISTRATOR, "AE")
                .get(API + "/audit-entries?result=refused")
                .then()
                .statusCode(200)
                .body("items.result", everyItem(is("refused")))
                .body("items.action", hasItem("refuse"));
        world.as(Role.ADMINISTRATOR, "AE")
                .get(API + "/audit-entries?result=done&limit=500")
                .then()
                .statusCode(200)
                .body("items.action", not(hasItem("refuse")));
        world.as(Role.ADMINISTRATOR, "AE")
                .get(API + "/audit-entries?result=maybe")
                .then()
                .statusCode(400);
    }
}
