package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Names that the law or a request takes out of public view. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardPublicityTest {

    private static final String AWARDS = "/api/v1/awards/";
    private static final Map<String, Object> DOWN =
            Map.of("nameShown", false, "ground", "request", "reason", "Người nhận yêu cầu", "document", "Đơn 12/2022");
    private static final Map<String, Object> SHOWN = Map.of("nameShown", true, "reason", "Người nhận đổi ý");

    @Inject
    Refusals refusals;

    @Inject
    AwardWorld world;

    @Inject
    World people;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    private static ValidatableResponse put(RequestSpecification who, String award, Object body) {
        return who.body(body).put(AWARDS + award + "/publicity").then();
    }

    private String takenDown(String name) {
        String award = world.issuedAward(name);
        put(world.officer().header("If-Match", "*"), award, DOWN).statusCode(200);
        return award;
    }

    @Test
    void thePublicGetsTheAwardWithoutTheName() {
        String award = takenDown("Ninh Văn Ẩn Danh");
        anybody()
                .get(AWARDS + award)
                .then()
                .statusCode(200)
                .body("recipient.name", nullValue())
                .body("recipient.position", nullValue())
                .body("recipient.kind", is("individual"))
                .body("recipient.unit.code", is(AwardWorld.DEPARTMENT))
                .body("recipient.nameTakenDownOn", is("2023-01-09"))
                .body("status", is("issued"));
        world.stranger().get(AWARDS + award).then().body("recipient.name", nullValue());
        world.viewer()
                .get(AWARDS + award)
                .then()
                .body("recipient.name", is("Ninh Văn Ẩn Danh"))
                .body("recipient.nameTakenDownOn", is("2023-01-09"));
        world.viewer()
                .get(AWARDS + award + "/details")
                .then()
                .body("takedown.ground", is("request"))
                .body("takedown.document", is("Đơn 12/2022"));
        assertThat(world.seenByAnybody(List.of(UUID.fromString(award))))
                .extracting(seen -> seen.recipient().name())
                .containsOnlyNulls();
        assertThat(world.trail("awards", award)).containsExactlyInAnyOrder("create", "issue", "take-down");
    }

    @Test
    void nobodyFindsByTheNameWhatHeDoesNotSee() {
        String award = takenDown("Phùng Xuân Khuất");
        for (String parameter : List.of("recipient", "q")) {
            listed(anybody(), parameter).body("items", empty());
            listed(world.stranger(), parameter).body("items", empty());
            listed(world.viewer(), parameter)
                    .body("items.id", contains(award))
                    .body("items.recipient.name", contains("Phùng Xuân Khuất"));
        }
        anybody()
                .queryParam("q", "khen thuong chien si thu")
                .queryParam("decision", (Object) anybody().get(AWARDS + award).path("decision.id"))
                .get("/api/v1/awards")
                .then()
                .body("items.id", hasItem(award))
                .body("items.recipient.name", contains(nullValue()));
        String file = anybody()
                .accept("text/csv")
                .queryParam("decision", (Object) anybody().get(AWARDS + award).path("decision.id"))
                .get("/api/v1/awards")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).doesNotContain("Khuất").contains(award);
    }

    private static ValidatableResponse listed(RequestSpecification who, String parameter) {
        return who.queryParam(parameter, "phung xuan khuat")
                .get("/api/v1/awards")
                .then()
                .statusCode(200);
    }

    @Test
    void theAwardsOfARecipientLeaveOutWhatWouldTellTheName() {
        Map<String, Object> body = AwardWorld.decisionBody();
        body.put("authority", AwardWorld.PROVINCE);
        String decision = world.secondOfficer()
                .body(body)
                .post("/api/v1/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String award = world.secondOfficer()
                .body(AwardWorld.awardBody(decision, "Giàng A Kín"))
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        people.as(Role.APPROVER, AwardWorld.PROVINCE)
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(200);
        String recipient =
                world.secondOfficer().get(AWARDS + award + "/details").path("recipient");
        ofRecipient(world.viewer(), recipient).body("items.id", contains(award));
        put(world.secondOfficer().header("If-Match", "*"), award, DOWN).statusCode(200);
        ofRecipient(world.viewer(), recipient).body("items", empty());
        ofRecipient(world.secondOfficer(), recipient).body("items.id", contains(award));
    }

    private static ValidatableResponse ofRecipient(RequestSpecification who, String recipient) {
        return who.queryParam("recipientId", recipient)
                .get("/api/v1/awards")
                .then()
                .statusCode(200);
    }

    @Test
    void theSerialStaysGenuineAndSaysThatTheNameWasTakenDown() {
        String award = takenDown("Sùng Thị Giấu");
        String serial = anybody().get(AWARDS + award).path("serial");
        anybody()
                .get("/api/v1/verify/" + serial)
                .then()
                .statusCode(200)
                .body("status", is("genuine"))
                .body("award.recipient.name", nullValue())
                .body("award.recipient.nameTakenDownOn", is("2023-01-09"));
        world.viewer().get("/api/v1/verify/" + serial).then().body("award.recipient.name", nullValue());
        String page = anybody()
                .accept("text/html")
                .get("/verify/" + serial)
                .then()
                .extract()
                .asString();
        assertThat(page).doesNotContain("Giấu");
    }

    @Test
    void aNameMayBeShownAgain() {
        String award = takenDown("Lò Thị Hiện");
        String tag = anybody().get(AWARDS + award).header("ETag");
        put(world.officer(), award, DOWN).statusCode(200).header("ETag", is(tag));
        put(world.officer(), award, SHOWN).statusCode(428);
        put(world.officer().header("If-Match", "\"1\""), award, SHOWN).statusCode(412);
        put(world.officer().header("If-Match", tag), award, SHOWN)
                .statusCode(200)
                .header("ETag", not(tag));
        put(world.officer(), award, SHOWN).statusCode(200);
        assertThat(anybody().get(AWARDS + award).then().extract().asString())
                .contains("Lò Thị Hiện")
                .doesNotContain("nameTakenDownOn");
        world.viewer().get(AWARDS + award + "/details").then().body("takedown", nullValue());
        assertThat(world.trail("awards", award)).containsExactlyInAnyOrder("create", "issue", "take-down", "restore");
    }

    @Test
    void aTakedownNeedsTheRoleAndAGround() {
        String award = world.issuedAward("Vừ A Quyền");
        put(anybody(), award, DOWN).statusCode(401);
        put(world.viewer().header("If-Match", "*"), award, DOWN).statusCode(403);
        put(world.stranger().header("If-Match", "*"), award, DOWN).statusCode(403);
        put(world.officer().header("If-Match", "*"), award, Map.of("nameShown", false, "reason", "x"))
                .statusCode(422)
                .body("errors.code", contains("award.takedown-without-ground"));
        Map<String, Object> both = new HashMap<>(DOWN);
        both.put("nameShown", true);
        put(world.officer().header("If-Match", "*"), award, both)
                .statusCode(422)
                .body("errors.pointer", contains("/ground", "/document"));
        put(world.officer().header("If-Match", "*"), award, Map.of("nameShown", false, "ground", "whim"))
                .statusCode(400)
                .body("errors.pointer", contains("/ground", "/reason"));
        anybody().get(AWARDS + award).then().body("recipient.name", is("Vừ A Quyền"));
    }

    @Test
    void aDraftHasNoNameThatIsPublic() {
        String award = world.award(world.draft(), "Cứ A Nháp");
        put(world.officer().header("If-Match", "*"), award, DOWN)
                .statusCode(409)
                .body("code", is("award.name-not-public"));
        put(world.stranger().header("If-Match", "*"), award, DOWN).statusCode(404);
    }

    @Test
    void whatIsAnnulledAfterwardsStaysWithoutTheName() {
        String award = takenDown("Hờ A Hủy");
        world.officer()
                .header("If-Match", "*")
                .body(Map.of(
                        "status",
                        "annulled",
                        "reason",
                        "Sai",
                        "annulment",
                        Map.of("ground", "other", "number", "311/QĐ-AW", "date", "2023-01-05")))
                .put(AWARDS + award + "/status")
                .then()
                .statusCode(200);
        anybody().get(AWARDS + award).then().body("status", is("annulled")).body("recipient.name", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ck_awards_takedown_ground    | taken_down_at = now(), taken_down_by = 'x', takedown_ground = 'whim', takedown_reason = 'x'
            ck_awards_takedown           | taken_down_at = now()
            ck_awards_takedown           | takedown_document = 'x'
            ck_awards_takedown           | taken_down_at = now(), taken_down_by = 'x', takedown_ground = 'law', takedown_reason = ' '
            """)
    void theDatabaseKeepsTheRules(String constraint, String set) {
        assertThat(refused(set, world.issuedAward("Thào A Luật"))).isEqualTo(constraint);
    }

    @Test
    void theDatabaseTakesDownOnlyPublicNames() {
        String set = "taken_down_at = now(), taken_down_by = 'x', takedown_ground = 'law', takedown_reason = 'x'";
        assertThat(refused(set, world.award(world.draft(), "Thào A Nháp"))).isEqualTo("ck_awards_takedown_of_public");
    }

    private String refused(String set, String award) {
        return refusals.of("update awards set " + set + " where id = ?", UUID.fromString(award));
    }

    @Test
    void whatIsHandedOutOnARecipientHasItsNameAndItsTakedown() {
        String award = takenDown("Tráng A Biết");
        String recipient = world.viewer().get(AWARDS + award + "/details").path("recipient");
        world.viewer().get("/api/v1/recipients/" + recipient + "/export").then().statusCode(403);
        anybody().get("/api/v1/recipients/" + recipient + "/export").then().statusCode(401);
        world.stranger()
                .get("/api/v1/recipients/" + recipient + "/export")
                .then()
                .statusCode(404);
        world.officer()
                .get("/api/v1/recipients/" + recipient + "/export")
                .then()
                .statusCode(200)
                .body("recipients.id", contains(recipient))
                .body("holdings.resource", containsInAnyOrder("awards", "eligibility-checks"))
                .body("holdings.find { it.resource == 'awards' }.content.award.recipient.name", is("Tráng A Biết"))
                .body(
                        "holdings.find { it.resource == 'awards' }.content.details.takedown.reason",
                        containsString("yêu cầu"))
                .body("trail.action", hasItem("take-down"))
                .body("trail.action", hasItem("export"));
        assertThat(world.trail("recipients", recipient)).containsExactlyInAnyOrder("create", "export");
    }
}
