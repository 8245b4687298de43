package vn.tongket.awards.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.tongket.awards.councils.CouncilWorld.TITLE;
import static vn.tongket.awards.councils.CouncilWorld.YEAR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.councils.CouncilWorld.Council;
import vn.tongket.awards.councils.CouncilWorld.Item;
import vn.tongket.awards.councils.CouncilWorld.Person;
import vn.tongket.awards.councils.CouncilWorld.Session;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReceivedNominations;
import vn.tongket.testing.SettableClock;

/** Councils by HTTP: terms, members, and who sees them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CouncilResourceTest {

    private static final String COUNCILS = "/api/v1/councils";

    @Inject
    CouncilWorld world;

    @Inject
    ReceivedNominations nominations;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    private ValidatableResponse compose(Council like, String from, String to) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "unit",
                like.department,
                "decision",
                Map.of("number", "2/QĐ", "date", "2022-01-03"),
                "validFrom",
                from));
        if (to != null) {
            body.put("validTo", to);
        }
        return like.officer().body(body).post(COUNCILS).then();
    }

    private static ValidatableResponse patch(Council council, Map<String, ?> body) {
        return council.officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch(COUNCILS + "/" + council.id)
                .then();
    }

    @Test
    void aUnitHasOneCouncilAtATime() {
        Council council = world.council(2);
        compose(council, "2021-01-01", null).statusCode(422).body("errors.code", contains("council.terms-overlap"));
        patch(council, Map.of("validTo", "2023-06-01")).statusCode(200).body("validTo", is("2023-06-01"));
        compose(council, "2023-06-01", "2023-06-01")
                .statusCode(422)
                .body("errors.code", contains("council.term-empty"));
        compose(council, "2023-06-01", null).statusCode(201);
        patch(council, Map.of("validTo", "2024-01-01"))
                .statusCode(422)
                .body("errors.code", contains("council.terms-overlap"));
    }

    @Test
    void aTermDoesNotEndBeforeItsLastSession() {
        Council council = world.council(2);
        council.session("2022-12-20");
        patch(council, Map.of("validTo", "2022-12-20"))
                .statusCode(422)
                .body("errors.code", contains("council.used-later"));
        patch(council, Map.of("validTo", "2022-12-21")).statusCode(200);
        council.secretary()
                .body(Map.of("council", council.id, "heldOn", "2022-12-21", "place", "Phòng họp"))
                .post("/api/v1/council-sessions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("council-session.outside-term"));
    }

    @Test
    void aMembershipHasDaysAndEndsAndIsNotHeldTwice() {
        Council council = world.council(2);
        Person person = world.person(Role.COUNCIL_MEMBER, council.department);
        Map<String, String> member = Map.of("function", "member", "unit", council.department);
        council.put(person, "2019-12-31", member)
                .statusCode(422)
                .body("errors.code", contains("council-member.outside-term"));
        council.put(person, "2021-01-01", member).statusCode(201);
        council.put(person, "2021-01-01", member).statusCode(200);
        council.put(person, "2021-06-01", member)
                .statusCode(422)
                .body("errors.code", contains("council-member.overlaps"));
        council.put(
                        person,
                        "2021-01-01",
                        Map.of("function", "member", "unit", council.department, "validTo", "2021-06-01"))
                .statusCode(200);
        council.put(person, "2021-06-01", Map.of("function", "chair", "unit", council.department))
                .statusCode(422)
                .body("errors.code", contains("council-member.second-chair"));
        council.put(person, "2021-06-01", Map.of("function", "deputy-chair", "unit", council.department))
                .statusCode(201);
        council.chair()
                .get(COUNCILS + "/" + council.id + "/members")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.account.id == '" + person.account() + "' }.function",
                        contains("member", "deputy-chair"));
    }

    @Test
    void aMemberIsAnAccountAndARecipientIsAnIndividual() {
        Council council = world.council(2);
        council.officer()
                .body(Map.of(
                        "function",
                        "member",
                        "unit",
                        "CO-KHONG-CO",
                        "recipient",
                        UUID.randomUUID().toString()))
                .put(COUNCILS + "/" + council.id + "/members/" + UUID.randomUUID() + "/2021-01-01")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "council.unit-unknown",
                                "council-member.account-unknown",
                                "council-member.recipient-unknown"));
    }

    @Test
    void theMembershipOfAClosedAccountCanBeEnded() {
        Council council = world.council(3);
        Person closed = council.member(2);
        sql.update("update accounts set status = 'disabled' where id = ?", UUID.fromString(closed.account()));
        council.put(
                        closed,
                        "2020-01-01",
                        Map.of("function", "member", "unit", council.department, "validTo", "2023-01-01"))
                .statusCode(200)
                .body("validTo", is("2023-01-01"));
    }

    @Test
    void whatIsThereAlreadyIsChangedByItsEntityTag() {
        Council council = world.council(2);
        String address =
                COUNCILS + "/" + council.id + "/members/" + council.member(1).account() + "/2020-01-01";
        Map<String, String> body = Map.of("function", "member", "unit", council.department);
        council.officer().body(body).put(address).then().statusCode(428);
        council.officer()
                .header("If-Match", "\"7\"")
                .body(body)
                .put(address)
                .then()
                .statusCode(412);
        council.officer()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(address)
                .then()
                .statusCode(200);
        council.officer()
                .contentType("application/merge-patch+json")
                .body(Map.of("validTo", "2030-01-01"))
                .patch(COUNCILS + "/" + council.id)
                .then()
                .statusCode(428);
    }

    @Test
    void aCouncilIsSeenByItsMembersAndByOfficersOfItsUnit() {
        Council council = world.council(2);
        Council other = world.council(2);
        council.member(1).asks().get(COUNCILS + "?limit=500").then().body("items.id", contains(council.id));
        council.officer().get(COUNCILS + "?limit=500").then().body("items.id", contains(council.id));
        world.as(Role.ADMINISTRATOR, CouncilWorld.PROVINCE)
                .get(COUNCILS + "?limit=500")
                .then()
                .body("items.id", hasItem(council.id))
                .body("items.id", hasItem(other.id));
        world.as(Role.VIEWER, council.department).get(COUNCILS).then().body("items", empty());
        world.person(Role.COUNCIL_MEMBER, council.department)
                .asks()
                .get(COUNCILS)
                .then()
                .body("items", empty());
        other.chair().get(COUNCILS + "/" + council.id).then().statusCode(404);
    }

    @Test
    void aDelegatedRoleMakesNobodyAMember() {
        Council council = world.council(2);
        String other = world.person(Role.VIEWER, council.department).username();
        council.chair()
                .body(Map.of("to", other, "from", "2023-01-09", "until", "2023-01-20", "reason", "Đi công tác"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsHeldOnSomebodyIncludesTheVoteAndNobodyElse() {
        Council council = world.council(4);
        String recipient = council.recipient(council.department);
        Session session = council.sitting(4);
        Item item = session.item(nominations.at(council.department, council.department, recipient, TITLE, YEAR));
        item.recuse(council.member(3).asks(), council.member(3), "Người thân").statusCode(200);
        item.move("voting", null).statusCode(200);
        item.cast("approve", "approve", "approve");
        item.move("counted", null).statusCode(200);
        String held = council.officer()
                .get("/api/v1/recipients/" + recipient + "/export")
                .then()
                .statusCode(200)
                .body("holdings.resource", hasItem("council-items"))
                .extract()
                .asString();
        assertThat(held)
                .contains("\"approve\":3")
                .doesNotContain("Người thân", council.member(3).username());
    }

    @Test
    void everyWriteLeavesAnEntryInTheTrail() {
        Council council = world.council(2);
        Session session = council.sitting(2);
        Item item = session.voting(council.nomination(TITLE));
        item.cast("approve", "approve");
        item.move("counted", null).statusCode(200);
        session.move(council.chair(), "closed", null).statusCode(200);
        assertThat(trail("councils", council.id)).contains("create", "add-member");
        assertThat(trail("council-sessions", session.id()))
                .containsExactlyInAnyOrder("create", "attendance", "open", "sign");
        assertThat(trail("council-items", item.id())).containsExactlyInAnyOrder("create", "open-vote", "count-vote");
    }

    private List<String> trail(String resource, String key) {
        return sql.list(
                "select action from audit_entries where resource = ? and key = ?",
                row -> row.text("action"),
                resource,
                key);
    }

    @Test
    void nothingOfItIsPublic() {
        Council council = world.council(2);
        io.restassured.RestAssured.given().get(COUNCILS).then().statusCode(401);
        io.restassured.RestAssured.given()
                .get("/api/v1/council-sessions")
                .then()
                .statusCode(401);
        world.as(Role.AWARD_OFFICER, CouncilWorld.ELSEWHERE)
                .get("/api/v1/council-sessions")
                .then()
                .body("items.council", not(hasItem(council.id)));
    }
}
