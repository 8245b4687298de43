package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Delegations: of one's own rights, for some days, and nothing that the giver has not on the day. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DelegationResourceTest {

    private static final String DELEGATIONS = "/api/v1/delegations";
    private static final String RECEIVERS = "/api/v1/delegation-receivers";
    private static final String TODAY = "2023-01-09";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String giver;
    private String receiver;

    @BeforeEach
    void twoPeople() {
        clock.reset();
        world.unit("DL", "Tỉnh Ủy Quyền", "tỉnh", null);
        world.unit("DL-X", "Xã Ủy Quyền", "xã", "DL");
        world.unit("DM", "Tỉnh Không Ủy Quyền", "tỉnh", null);
        giver = world.account(Role.PLANNER, "DL");
        receiver = world.account(Role.VIEWER, "DM");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static RequestSpecification token(String username) {
        return given().header("Authorization", "Bearer " + World.newToken(username, "*:read", "*:write"))
                .contentType(ContentType.JSON);
    }

    private static Map<String, Object> body(String to, Object... members) {
        return Bodies.with(Map.of("to", to, "from", TODAY, "until", "2023-01-11", "reason", "Đi công tác"), members);
    }

    private static Response create(String by, Map<String, Object> body) {
        return World.inPerson(by).body(body).post(DELEGATIONS);
    }

    private String created(Object... members) {
        return create(giver, body(receiver, members))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String idOf(String username) {
        return sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), username)
                .orElseThrow();
    }

    private void setRoles(String username, List<Map<String, Object>> roles) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("roles", roles))
                .put("/api/v1/accounts/" + idOf(username) + "/roles")
                .then()
                .statusCode(200);
    }

    private void setStatus(String username, String status) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("status", status))
                .patch("/api/v1/accounts/" + idOf(username))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse revoke(String by, String id, String ifMatch, String reason) {
        RequestSpecification request = World.inPerson(by);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("status", "revoked", "reason", reason))
                .put(DELEGATIONS + "/" + id + "/status")
                .then();
    }

    /** What the receiver may do today in the giver's place, as they are told. */
    private List<String> lent() {
        return World.inPerson(receiver)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("roles.findAll { it.delegatedBy != null }.role");
    }

    /** Writes a plan of the giver's unit, which only a planner of it may. */
    private static Response plan(RequestSpecification by, int year) {
        return by.body(Map.of("unit", "DL-X", "year", year, "title", Bodies.name("Kế hoạch")))
                .post("/api/v1/plans");
    }

    @Nested
    class Making {

        @Test
        void answersWhereItIsAndWhatItGives() {
            create(giver, body(receiver, "roles", List.of(Map.of("role", "planner", "unit", "DL"))))
                    .then()
                    .statusCode(201)
                    .header("Location", containsString(DELEGATIONS + "/"))
                    .header("ETag", is("\"1\""))
                    .body("giver.username", is(giver))
                    .body("receiver.username", is(receiver))
                    .body("roles", hasSize(1))
                    .body("roles[0].role", is("planner"))
                    .body("roles[0].unit.code", is("DL"))
                    .body("roles[0].held", is(true))
                    .body("from", is(TODAY))
                    .body("until", is("2023-01-11"))
                    .body("status", is("in-force"))
                    .body("recordedBy", is(giver))
                    .body("revokedAt", nullValue());
        }

        @Test
        void givesAllThatCanBeGivenWhereNoRolesAreNamed() {
            setRoles(
                    giver,
                    List.of(
                            Map.of("role", "planner", "unit", "DL"),
                            Map.of("role", "approver", "unit", "DL-X"),
                            Map.of("role", "administrator", "unit", "DL")));

            create(giver, body(receiver))
                    .then()
                    .statusCode(201)
                    .body("roles.role", containsInAnyOrder("planner", "approver"));
        }

        @Test
        void tellsAllFaultsOfTheBody() {
            World.inPerson(giver)
                    .body(Map.of("from", "soon", "until", TODAY, "reason", " ", "roles", List.of(), "id", 1))
                    .post(DELEGATIONS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/to", "/from", "/reason", "/roles", "/id"));
        }

        @Test
        void tellsAllRulesThatAreBroken() {
            create(
                            giver,
                            body(
                                    giver,
                                    "roles",
                                    List.of(
                                            Map.of("role", "administrator", "unit", "DL"),
                                            Map.of("role", "approver", "unit", "DL"),
                                            Map.of("role", "planner", "unit", "NOWHERE"),
                                            Map.of("role", "planner")),
                                    "from",
                                    "2023-01-08",
                                    "until",
                                    "2023-01-07"))
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "delegation.to-oneself",
                                    "delegation.administrator",
                                    "delegation.not-held",
                                    "delegation.not-held",
                                    "account.role-needs-unit",
                                    "delegation.begins-in-past",
                                    "delegation.ends-before-it-begins"))
                    .body(
                            "errors.pointer",
                            hasItems(
                                    "/to",
                                    "/roles/0/role",
                                    "/roles/1",
                                    "/roles/2",
                                    "/roles/3/unit",
                                    "/from",
                                    "/until"));
        }

        @Test
        void lastsAYearAtMost() {
            create(giver, body(receiver, "until", "2024-01-09"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.too-long"))
                    .body("errors[0].message", containsString("2024-01-08"));
            create(giver, body(receiver, "until", "2024-01-08")).then().statusCode(201);
        }

        @Test
        void isForAccountsThatAreThereAndEnabled() {
            create(giver, body("nobody-at-all"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.account-unknown"));
            setStatus(receiver, "disabled");
            create(giver, body(receiver))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.account-disabled"))
                    .body("errors.pointer", contains("/to"));
        }

        @Test
        void handsNothingOnThatWasLent() {
            created();
            String third = world.account(Role.VIEWER, "DM");

            create(receiver, body(third, "roles", List.of(Map.of("role", "planner", "unit", "DL"))))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.not-held"));
            create(receiver, body(third)).then().statusCode(201).body("roles.role", contains("viewer"));
        }

        @Test
        void needsSomethingToGive() {
            String administrator = world.account(Role.ADMINISTRATOR, "DL");

            create(administrator, body(receiver))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.nothing-to-give"));
        }

        @Test
        void isRefusedWhereTheSameIsLentOnSomeOfTheDays() {
            created();
            create(giver, body(receiver, "from", "2023-01-11", "until", "2023-02-01"))
                    .then()
                    .statusCode(409)
                    .body("code", is("delegation.overlaps"))
                    .body("errors.code", contains("delegation.same"))
                    .body("errors[0].message", containsString("2023-01-11"));
            create(giver, body(receiver, "from", "2023-01-12", "until", "2023-02-01"))
                    .then()
                    .statusCode(201)
                    .body("status", is("planned"));
            create(giver, body(world.account(Role.VIEWER, "DM"))).then().statusCode(201);
        }

        @Test
        void isOnceForOneKey() {
            String id = null;
            for (int i = 0; i < 2; i++) {
                String made = World.inPerson(giver)
                        .header("Idempotency-Key", "delegation-once")
                        .body(body(receiver))
                        .post(DELEGATIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
                assertThat(id == null || id.equals(made)).isTrue();
                id = made;
            }
            World.inPerson(giver)
                    .header("Idempotency-Key", "delegation-once")
                    .body(body(receiver, "reason", "Khác"))
                    .post(DELEGATIONS)
                    .then()
                    .statusCode(422);
        }

        @Test
        void leavesATraceWithWhoMadeIt() {
            String id = create(world.account(Role.ADMINISTRATOR, "DL"), body(receiver, "giver", giver))
                    .then()
                    .statusCode(201)
                    .body("giver.username", is(giver))
                    .body("recordedBy", not(giver))
                    .extract()
                    .path("id");

            world.as(Role.ADMINISTRATOR, "DL")
                    .get("/api/v1/audit-entries?resource=delegations&action=create&limit=500")
                    .then()
                    .body("items.findAll { it.after.id == '" + id + "' }.actor.username", not(hasItem(giver)))
                    .body("items.find { it.after.id == '" + id + "' }.reason", is("Đi công tác"))
                    .body("items.find { it.after.id == '" + id + "' }.onBehalfOf", nullValue());
        }
    }

    @Nested
    class OfSomebodyElse {

        @Test
        void isAnAdministratorsOfTheirAccount() {
            create(receiver, body(receiver, "giver", giver))
                    .then()
                    .statusCode(403)
                    .body("code", is("access.denied"));
            create(receiver, body(receiver, "giver", "nobody-at-all")).then().statusCode(403);
            create(world.account(Role.ADMINISTRATOR, "DM"), body(receiver, "giver", giver))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.account-unknown"));
            create(world.account(Role.ADMINISTRATOR, "DL"), body(receiver, "giver", idOf(giver)))
                    .then()
                    .statusCode(201);
        }

        @Test
        void needsAGiverWhoIsEnabled() {
            setStatus(giver, "disabled");

            create(world.account(Role.ADMINISTRATOR, "DL"), body(receiver, "giver", giver))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("delegation.account-disabled"))
                    .body("errors.pointer", contains("/giver"));
        }
    }

    @Nested
    class OnItsDays {

        @Test
        void countsFromTheFirstToTheLastInTheTimeOfVietnam() {
            created("from", "2023-01-10", "until", "2023-01-11");
            assertThat(lent()).isEmpty();
            plan(World.inPerson(receiver), 2030).then().statusCode(403);

            clock.advance(Duration.ofHours(12));
            assertThat(lent()).as("midnight in Vietnam").containsExactly("planner");
            plan(World.inPerson(receiver), 2030).then().statusCode(201);

            clock.advance(DAY.multipliedBy(2).minusSeconds(1));
            assertThat(lent()).as("the last second of the last day").containsExactly("planner");

            clock.advance(Duration.ofSeconds(1));
            assertThat(lent()).as("the day after").isEmpty();
            plan(World.inPerson(receiver), 2031).then().statusCode(403);
        }

        @Test
        void endsWithinASessionThatGoesOn() {
            created("until", TODAY);
            clock.advance(Duration.ofHours(8));
            RequestSpecification session = World.inPerson(receiver);
            for (int i = 0; i < 4; i++) {
                clock.advance(Duration.ofMinutes(50));
                session.get("/api/v1/me").then().statusCode(200).body("roles.delegatedBy.username", hasItem(giver));
            }
            clock.advance(Duration.ofMinutes(50));
            session.get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("roles", hasSize(1))
                    .body("roles[0].delegatedBy", nullValue());
        }

        @Test
        void isToldToTheReceiver() {
            created();

            World.inPerson(receiver)
                    .get("/api/v1/me")
                    .then()
                    .body("roles", hasSize(2))
                    .body("roles[0].role", is("viewer"))
                    .body("roles[0].delegatedBy", nullValue())
                    .body("roles[0].delegatedUntil", nullValue())
                    .body("roles[1].role", is("planner"))
                    .body("roles[1].unit.code", is("DL"))
                    .body("roles[1].delegatedBy.username", is(giver))
                    .body("roles[1].delegatedUntil", is("2023-01-11"));
        }

        @Test
        void givesATokenNothing() {
            created();

            token(receiver).get("/api/v1/me").then().body("roles.role", contains("viewer"));
            plan(token(receiver), 2032).then().statusCode(403);
        }

        @Test
        void givesNothingThatTheGiverHasLost() {
            String id = created();
            setRoles(giver, List.of(Map.of("role", "viewer", "unit", "DL")));

            assertThat(lent()).isEmpty();
            plan(World.inPerson(receiver), 2033).then().statusCode(403);
            World.inPerson(giver)
                    .get(DELEGATIONS + "/" + id)
                    .then()
                    .body("status", is("in-force"))
                    .body("roles[0].held", is(false));

            setRoles(giver, List.of(Map.of("role", "planner", "unit", "DL")));
            assertThat(lent()).containsExactly("planner");
        }

        @Test
        void givesNothingWhileTheGiverIsDisabled() {
            created();
            setStatus(giver, "disabled");

            assertThat(lent()).isEmpty();
        }
    }

    @Nested
    class InTheTrail {

        private List<String> onBehalfOf(String plan) {
            return sql.list(
                    "select coalesce(on_behalf_of, '-') as giver from audit_entries where resource = 'plans' and after ->> 'id' = ?",
                    row -> row.text("giver"),
                    plan);
        }

        @Test
        void itStandsInWhosePlaceItWasDone() {
            created();

            String plan = plan(World.inPerson(receiver), 2034)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            assertThat(onBehalfOf(plan)).containsExactly(giver);
            world.as(Role.ADMINISTRATOR, "DL")
                    .get("/api/v1/audit-entries?onBehalfOf=" + giver)
                    .then()
                    .statusCode(200)
                    .body("items[0].actor.username", is(receiver))
                    .body("items[0].onBehalfOf.username", is(giver))
                    .body("items[0].onBehalfOf.id", is(idOf(giver)));
        }

        @Test
        void onesOwnRightComesFirst() {
            created();
            setRoles(receiver, List.of(Map.of("role", "planner", "unit", "DL-X")));

            String plan = plan(World.inPerson(receiver), 2035)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            assertThat(onBehalfOf(plan)).containsExactly("-");
        }

        @Test
        void anotherRightOfOnesOwnOnTheSameUnitIsNotTheOneThatWasUsed() {
            created();
            setRoles(receiver, List.of(Map.of("role", "viewer", "unit", "DL-X")));

            String plan = plan(World.inPerson(receiver), 2036)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            assertThat(onBehalfOf(plan)).containsExactly(giver);
        }
    }

    @Nested
    class Listing {

        @Test
        void showsWhatOneGaveAndReceived() {
            String given = created();
            String received = create(receiver, body(giver)).then().extract().path("id");

            World.inPerson(giver).get(DELEGATIONS).then().body("items.id", containsInAnyOrder(given, received));
            World.inPerson(giver).get(DELEGATIONS + "?given=true").then().body("items.id", contains(given));
            World.inPerson(giver).get(DELEGATIONS + "?received=true").then().body("items.id", contains(received));
            World.inPerson(giver)
                    .get(DELEGATIONS + "?account=" + receiver)
                    .then()
                    .body("items", hasSize(2));
            World.inPerson(giver)
                    .get(DELEGATIONS + "?given=true&account=" + receiver)
                    .then()
                    .body("items.id", contains(received));
        }

        @Test
        void tellsThemApartByTheirDays() {
            String now = created();
            String later = created("from", "2023-01-12", "until", "2023-01-12");
            String status = DELEGATIONS + "?given=true&status=";

            World.inPerson(giver).get(status + "in-force").then().body("items.id", contains(now));
            World.inPerson(giver).get(status + "planned").then().body("items.id", contains(later));
            World.inPerson(giver).get(status + "ended").then().body("items", empty());
            clock.advance(DAY.multipliedBy(3));
            World.inPerson(giver).get(status + "in-force").then().body("items.id", contains(later));
            World.inPerson(giver).get(status + "ended").then().body("items.id", contains(now));
        }

        @Test
        void showsAnAdministratorThoseOfTheirAccounts() {
            String id = created();
            String by = "?account=" + giver + "&count=true";

            world.as(Role.ADMINISTRATOR, null).get(DELEGATIONS + by).then().body("items.id", contains(id));
            world.as(Role.ADMINISTRATOR, "DL").get(DELEGATIONS + by).then().body("total", is(1));
            world.as(Role.ADMINISTRATOR, "DM").get(DELEGATIONS + by).then().body("total", is(1));
            world.as(Role.ADMINISTRATOR, "DL-X").get(DELEGATIONS + by).then().body("total", is(0));
            world.as(Role.VIEWER, "DL").get(DELEGATIONS + by).then().body("total", is(0));
        }

        @Test
        void comesAsATableToo() {
            created();

            World.inPerson(giver)
                    .get(DELEGATIONS + "?given=true&format=csv")
                    .then()
                    .statusCode(200)
                    .body(containsString("giver.username"))
                    .body(containsString("Đi công tác"));
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            World.inPerson(giver)
                    .get(DELEGATIONS + "?status=asleep&given=perhaps&side=left")
                    .then()
                    .statusCode(400)
                    .body("code", is("query.invalid"));
            given().get(DELEGATIONS).then().statusCode(401);
        }

        @Test
        void ofReceiversIsForThoseWhoHaveSomethingToGive() {
            World.inPerson(giver)
                    .get(RECEIVERS + "?q=" + receiver)
                    .then()
                    .statusCode(200)
                    .body("items.username", contains(receiver))
                    .body("items[0].size()", is(3));
            World.inPerson(giver).get(RECEIVERS + "?q=" + giver).then().body("items.username", not(hasItem(giver)));
            setStatus(receiver, "disabled");
            World.inPerson(giver).get(RECEIVERS + "?q=" + receiver).then().body("items", empty());
            String without = world.account(Role.VIEWER, "DM");
            setRoles(without, List.of());
            World.inPerson(without).get(RECEIVERS).then().statusCode(403);
        }
    }

    @Nested
    class Reading {

        @Test
        void isForThoseWhomItConcerns() {
            String id = created();

            World.inPerson(receiver)
                    .get(DELEGATIONS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("id", is(id));
            world.as(Role.PLANNER, "DL").get(DELEGATIONS + "/" + id).then().statusCode(404);
            world.as(Role.ADMINISTRATOR, "DL-X")
                    .get(DELEGATIONS + "/" + id)
                    .then()
                    .statusCode(404);
            given().get(DELEGATIONS + "/" + id).then().statusCode(401);
            World.inPerson(giver)
                    .get(DELEGATIONS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("code", is("delegation.unknown"));
            World.inPerson(giver).get(DELEGATIONS + "/x").then().statusCode(404);
        }

        @Test
        void isAnsweredShortWhereTheCallerHasItAndFullyOnceADayChangedIt() {
            String id = created("until", TODAY);
            String tag = World.inPerson(giver).get(DELEGATIONS + "/" + id).header("ETag");

            World.inPerson(giver)
                    .header("If-None-Match", tag)
                    .get(DELEGATIONS + "/" + id)
                    .then()
                    .statusCode(304);
            clock.advance(DAY);
            World.inPerson(giver)
                    .header("If-None-Match", tag)
                    .get(DELEGATIONS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("status", is("ended"));
        }

        @Test
        void isNeverDeleting() {
            World.inPerson(giver).delete(DELEGATIONS + "/" + created()).then().statusCode(405);
        }
    }

    @Nested
    class Revoking {

        @Test
        void endsItAtOnceAndForEver() {
            String id = created();
            RequestSpecification session = World.inPerson(receiver);

            revoke(giver, id, "\"1\"", "Đã về")
                    .statusCode(200)
                    .header("ETag", is("\"2\""))
                    .body("status", is("ended"))
                    .body("revokedBy", is(giver))
                    .body("revokedReason", is("Đã về"));

            session.get("/api/v1/me").then().body("roles", hasSize(1));
            revoke(giver, id, "*", "Lý do khác").statusCode(409).body("code", is("delegation.over"));
            created();
        }

        @Test
        void wantsToKnowWhatIsRevoked() {
            String id = created();

            revoke(giver, id, null, "Đã về").statusCode(428);
            revoke(giver, id, "\"7\"", "Đã về").statusCode(412);
            revoke(giver, id, "\"1\"", " ").statusCode(400).body("errors.pointer", contains("/reason"));
        }

        @Test
        void changesNothingTheSecondTime() {
            String id = created();
            revoke(giver, id, "\"1\"", "Đã về").statusCode(200);

            revoke(giver, id, null, "Đã về").statusCode(200).header("ETag", is("\"2\""));
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where resource = 'delegations' and action = 'revoke' and after ->> 'id' = ?",
                            id))
                    .isEqualTo(1);
        }

        @Test
        void isRefusedOnceTheDaysAreOver() {
            String id = created();
            clock.advance(DAY.multipliedBy(3));

            revoke(giver, id, "*", "Quá muộn").statusCode(409).body("code", is("delegation.over"));
        }

        @Test
        void isDoneByTheReceiverAndByAnAdministratorToo() {
            revoke(receiver, created(), "*", "Không nhận nữa").statusCode(200).body("revokedBy", is(receiver));
            revoke(world.account(Role.ADMINISTRATOR, "DL"), created(), "*", "Sai người")
                    .statusCode(200);
            revoke(world.account(Role.PLANNER, "DL"), created(), "*", "Tò mò").statusCode(404);
            given().contentType(ContentType.JSON)
                    .body(new HashMap<>(Map.of("status", "revoked", "reason", "x")))
                    .put(DELEGATIONS + "/" + UUID.randomUUID() + "/status")
                    .then()
                    .statusCode(401);
        }
    }
}
