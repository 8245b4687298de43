package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.SettableClock;

/** Awards and whose they are: named by the officer, or recognised when the decision is issued. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardRecipientTest {

    @Inject
    Refusals refusals;

    @Inject
    AwardWorld world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    private String recipientOf(String award) {
        return world.viewer()
                .get("/api/v1/awards/" + award + "/details")
                .then()
                .statusCode(200)
                .extract()
                .path("recipient");
    }

    private String entered(String name, String kind) {
        return world.officer()
                .body(Map.of("kind", kind, "name", name, "unit", AwardWorld.DEPARTMENT))
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String issued(Map<String, Object> recipient) {
        String decision = world.draft();
        Map<String, Object> body = AwardWorld.awardBody(decision, "x");
        body.put("type", AwardWorld.MERIT);
        body.put("recipient", recipient);
        String award = world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.issue(decision);
        return award;
    }

    private static Map<String, Object> person(String name, String position) {
        return new HashMap<>(
                Map.of("kind", "individual", "name", name, "unit", AwardWorld.DEPARTMENT, "position", position));
    }

    @Test
    void whomAnIssuedDecisionNamesIsEnteredOnceAndRecognisedAfterwards() {
        String draft = world.award(world.draft(), "Vi Thị Thúy Mẫu");
        assertThat(recipientOf(draft)).isNull();

        String first = recipientOf(world.issuedAward("Vi Thị Thúy Mẫu"));
        assertThat(first).isNotNull();
        assertThat(recipientOf(world.issuedAward("VI THỊ  THUÝ MẪU"))).isEqualTo(first);
        assertThat(recipientOf(world.issuedAward("Vi Thị Thùy Mẫu")))
                .as("another tone is another name")
                .isNotEqualTo(first);
        world.viewer()
                .get("/api/v1/recipients/" + first)
                .then()
                .statusCode(200)
                .body("name", is("Vi Thị Thúy Mẫu"))
                .body("keeper.code", is(AwardWorld.DEPARTMENT))
                .body("history.from", contains("2022-12-20"));
    }

    @Test
    void anotherUnitOrKindOrNoUnitIsSomebodyElse() {
        String first = recipientOf(issued(person("Nông Văn Trùng", "Chuyên viên")));
        Map<String, Object> elsewhere = person("Nông Văn Trùng", "Chuyên viên");
        elsewhere.put("unit", AwardWorld.OTHER_DEPARTMENT);
        assertThat(recipientOf(issued(elsewhere))).isNotEqualTo(first);
        Map<String, Object> collective =
                Map.of("kind", "collective", "name", "Nông Văn Trùng", "unit", AwardWorld.DEPARTMENT);
        assertThat(recipientOf(issued(collective))).isNotEqualTo(first);
        Map<String, Object> nowhere = Map.of("kind", "individual", "name", "Nông Văn Trùng");
        String one = recipientOf(issued(nowhere));
        assertThat(one).isNotEqualTo(first);
        assertThat(recipientOf(issued(nowhere)))
                .as("a name alone makes nobody the same")
                .isNotIn(one, first);
    }

    @Test
    void anotherPositionBecomesHistory() {
        String recipient = recipientOf(issued(person("Ma Thị Lên Chức", "Chuyên viên")));
        Map<String, Object> later = AwardWorld.decisionBody();
        later.put("date", "2022-12-28");
        String decision = world.draft(later);
        Map<String, Object> body = AwardWorld.awardBody(decision, "Ma Thị Lên Chức");
        body.put("recipient", person("Ma Thị Lên Chức", "Trưởng phòng"));
        body.remove("presentedOn");
        world.officer().body(body).post("/api/v1/awards").then().statusCode(201);
        world.issue(decision);
        world.viewer()
                .get("/api/v1/recipients/" + recipient)
                .then()
                .body("position", is("Trưởng phòng"))
                .body("history.from", contains("2022-12-20", "2022-12-28"))
                .body("history.position", contains("Chuyên viên", "Trưởng phòng"));
    }

    @Test
    void theOfficerSaysWhichOfTwoNamesakesIsMeant() {
        String one = entered("Hà Văn Hai Người", "individual");
        String other = entered("Hà Văn Hai Người", "individual");
        Map<String, Object> meant = person("Hà Văn Hai Người", "Chuyên viên");
        meant.put("id", other);
        assertThat(recipientOf(issued(meant))).isEqualTo(other);
        assertThat(recipientOf(issued(person("Hà Văn Hai Người", "Lái xe"))))
                .as("of two it could be neither is taken")
                .isNotIn(one, other);
        assertThat(recipientOf(issued(person("Hà Văn Hai Người", "Chuyên viên"))))
                .as("the position tells them apart")
                .isEqualTo(other);
    }

    @Test
    void aRecipientThatIsMeantMustBeThereAndOfTheKind() {
        Map<String, Object> body = AwardWorld.awardBody(world.draft(), "Ai Đó");
        Map<String, Object> recipient = person("Ai Đó", "Chuyên viên");
        body.put("recipient", recipient);
        recipient.put("id", UUID.randomUUID().toString());
        world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/recipient/id"))
                .body("errors.code", contains("award.recipient-unknown"));
        recipient.put("id", entered("Phòng Ai Đó", "collective"));
        world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(422)
                .body("errors.code", contains("award.recipient-of-other-kind"));
        recipient.put("id", "x");
        world.officer().body(body).post("/api/v1/awards").then().statusCode(400);
    }

    @Test
    void aDraftKeepsWhomItMeansThroughOtherChanges() {
        String meant = entered("Lục Thị Giữ", "individual");
        Map<String, Object> body = AwardWorld.awardBody(world.draft(), "Lục Thị Giữ");
        Map<String, Object> recipient = person("Lục Thị Giữ", "Chuyên viên");
        recipient.put("id", meant);
        body.put("recipient", recipient);
        String award = world.officer().body(body).post("/api/v1/awards").path("id");
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body("{\"achievementYear\": 2021}")
                .patch("/api/v1/awards/" + award)
                .then()
                .statusCode(200);
        assertThat(recipientOf(award)).isEqualTo(meant);
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body("{\"recipient\": {\"id\": null}}")
                .patch("/api/v1/awards/" + award)
                .then()
                .statusCode(200);
        assertThat(recipientOf(award)).isNull();
    }

    @Test
    void theAwardsOfOneAreThoseOfAllThatAreOneWithIt() {
        String first = world.issuedAward("Triệu Văn Gộp");
        String second = world.issuedAward("Triệu Văn Gọp");
        String kept = recipientOf(first);
        String merged = recipientOf(second);
        of(kept).body("items.id", contains(first));
        String merge = world.officer()
                .body(Map.of("recipient", merged, "reason", "Viết nhầm dấu"))
                .post("/api/v1/recipients/" + kept + "/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        of(kept).body("items.id", containsInAnyOrder(first, second));
        of(merged).body("items.id", containsInAnyOrder(first, second));
        anybody().get("/api/v1/awards/" + second).then().body("recipient.name", is("Triệu Văn Gọp"));
        assertThat(recipientOf(second)).as("an award keeps its own row").isEqualTo(merged);

        String third = world.issuedAward("Triệu Văn Gọp");
        assertThat(recipientOf(third)).isEqualTo(merged);
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "undone", "reason", "Hai người"))
                .put("/api/v1/recipients/" + kept + "/merges/" + merge + "/status")
                .then()
                .statusCode(200);
        of(kept).body("items.id", contains(first));
        of(merged).body("items.id", containsInAnyOrder(second, third));
    }

    private io.restassured.response.ValidatableResponse of(String recipient) {
        return asked(world.viewer(), recipient).statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse asked(RequestSpecification who, String recipient) {
        return who.queryParam("recipientId", recipient).get("/api/v1/awards").then();
    }

    @Test
    void theFilterIsForThoseWhoMaySeeTheRecipient() {
        String recipient = recipientOf(world.issuedAward("Bế Thị Kín"));
        asked(anybody(), recipient).statusCode(404).body("code", is("recipient.unknown"));
        asked(world.stranger(), recipient).statusCode(404);
        asked(world.viewer(), "x").statusCode(400);
        anybody()
                .queryParam("recipient", "bế thị kín")
                .get("/api/v1/awards")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].recipient.id", nullValue());
    }

    @Test
    void whatComesInFromASourceIsRecognisedToo() {
        Actor loader = Actor.installation("sample-data");
        world.importDecision(loader, AwardWorld.recordedDecision("AW-R1"));
        UUID unnamed = world.importAward(loader, AwardWorld.recordedAward("AW-R1-A", "AW-R1", 6));
        assertThat(world.column("awards", "recipient_id", unnamed.toString())).isEqualTo("null");
        String known = recipientOf(world.issuedAward("Dương Văn Nguồn"));
        RecordedAward empty = AwardWorld.recordedAward("AW-R1-B", "AW-R1", null);
        UUID named = world.importAward(
                loader,
                new RecordedAward(
                        empty.key(),
                        empty.decision(),
                        empty.type(),
                        RecipientKind.INDIVIDUAL,
                        "Dương Văn Nguồn",
                        AwardWorld.DEPARTMENT,
                        null,
                        null,
                        2022,
                        null,
                        empty.source(),
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(recipientOf(named.toString())).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fk_awards_recipient           | recipient_id = gen_random_uuid()
            fk_awards_recipient           | recipient_id = '{group}'
            ck_awards_recipient_known     | recipient_id = null
            """)
    void theDatabaseKeepsWhoseAnAwardIs(String constraint, String set) {
        String award = world.issuedAward("Đàm Thị Bền");
        String group = entered("Phòng Bền", "collective");
        assertThat(refusal("update awards set " + set.replace("{group}", group) + " where id = ?", award))
                .isEqualTo(constraint);
    }

    @Test
    void anAwardToNobodyByNameIsNobodys() {
        Actor loader = Actor.installation("sample-data");
        world.importDecision(loader, AwardWorld.recordedDecision("AW-R2"));
        UUID unnamed = world.importAward(loader, AwardWorld.recordedAward("AW-R2-A", "AW-R2", 6));
        String somebody = entered("Một Người", "individual");
        assertThat(refusal("update awards set recipient_id = '" + somebody + "' where id = ?", unnamed.toString()))
                .isEqualTo("ck_awards_recipient_of_named");
    }

    private String refusal(String statement, String id) {
        return refusals.of(statement, UUID.fromString(id));
    }

    @Test
    void theTrailOfARecipientBeginsWithItsFirstAward() {
        String recipient = recipientOf(world.issuedAward("Hứa Văn Vết"));
        assertThat(world.trail("recipients", recipient)).isEqualTo(List.of("create"));
    }

    private io.restassured.response.ValidatableResponse reassign(
            RequestSpecification who, String award, Map<String, Object> body) {
        return who.body(body).put("/api/v1/awards/" + award + "/recipient").then();
    }

    @Test
    void anAwardThatWasTakenForANamesakesIsGivenToItsOwner() {
        String first = world.issuedAward("Đinh Văn Nhầm");
        String second = world.issuedAward("Đinh Văn Nhầm");
        String namesake = recipientOf(first);
        assertThat(recipientOf(second)).isEqualTo(namesake);
        Map<String, Object> away = Map.of("reason", "Hai người trùng tên");
        reassign(world.officer(), second, away).statusCode(428);
        reassign(world.officer().header("If-Match", "\"1\""), second, away).statusCode(412);
        String owner = reassign(world.officer().header("If-Match", "*"), second, away)
                .statusCode(200)
                .extract()
                .path("recipient");
        assertThat(owner).isNotEqualTo(namesake);
        of(namesake).body("items.id", contains(first));
        of(owner).body("items.id", contains(second));
        anybody().get("/api/v1/awards/" + second).then().body("recipient.name", is("Đinh Văn Nhầm"));
        Map<String, Object> back = Map.of("recipient", namesake, "reason", "Vẫn là một người");
        reassign(world.officer().header("If-Match", "*"), second, back).statusCode(200);
        reassign(world.officer(), second, back).statusCode(200);
        of(namesake).body("items.id", containsInAnyOrder(first, second));
        assertThat(world.trail("awards", second)).containsExactlyInAnyOrder("create", "issue", "reassign", "reassign");
    }

    @Test
    void onlyAGivenAwardHasAnOwnerAndOnlyOneThatItsOfficerSees() {
        String award = world.issuedAward("Khà Thị Chủ");
        String draft = world.award(world.draft(), "Khà Thị Chủ");
        Map<String, Object> away = Map.of("reason", "x");
        reassign(anybody(), award, away).statusCode(401);
        reassign(world.viewer().header("If-Match", "*"), award, away).statusCode(403);
        reassign(world.stranger().header("If-Match", "*"), award, away).statusCode(403);
        reassign(world.officer().header("If-Match", "*"), draft, away)
                .statusCode(409)
                .body("code", is("award.nobody-known"));
        reassign(
                        world.officer().header("If-Match", "*"),
                        award,
                        Map.of("recipient", UUID.randomUUID().toString(), "reason", "x"))
                .statusCode(422)
                .body("errors.code", contains("award.recipient-unknown"));
        reassign(
                        world.officer().header("If-Match", "*"),
                        award,
                        Map.of("recipient", entered("Phòng Chủ", "collective"), "reason", "x"))
                .statusCode(422)
                .body("errors.code", contains("award.recipient-of-other-kind"));
        reassign(world.officer().header("If-Match", "*"), award, Map.of("reason", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }
}
