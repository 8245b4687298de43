package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.awardBody;
import static vn.tongket.testing.AwardWorld.patching;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardResourceTest {

    private static final String AWARDS = "/api/v1/awards";

    @Inject
    AwardWorld world;

    @Inject
    Sql sql;

    @BeforeEach
    void stand() {
        world.stand();
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return world.officer().body(body).post(AWARDS).then();
    }

    /** A body with its recipient changed. */
    private static Map<String, Object> with(Map<String, Object> body, Map<String, ?> recipient) {
        body.put("recipient", recipient);
        return body;
    }

    @Test
    void anAwardOfficerEntersAnAward() {
        String decision = world.draft();
        String id = create(awardBody(decision, "Nguyễn Thị Hoa"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(AWARDS + "/"))
                .body("type.code", is(AwardWorld.PRAISE))
                .body("type.name.vi", is("Chiến sĩ thử cơ sở"))
                .body("recipient.kind", is("individual"))
                .body("recipient.name", is("Nguyễn Thị Hoa"))
                .body("recipient.unit.code", is(AwardWorld.DEPARTMENT))
                .body("recipient.position", is("Chuyên viên"))
                .body("count", nullValue())
                .body("achievementYear", is(2022))
                .body("decision.id", is(decision))
                .body("decision.date", is("2022-12-20"))
                .body("decision.authority.code", is(AwardWorld.DEPARTMENT))
                .body("presentedOn", is("2022-12-26"))
                .body("serial", nullValue())
                .body("status", is("draft"))
                .extract()
                .path("id");
        assertThat(world.column("awards", "recipient_name", id)).isEqualTo("Nguyễn Thị Hoa");
        assertThat(world.trail("awards", id)).containsExactly("create");
    }

    @Test
    void nothingOfAPersonIsTakenThatIsNotPublic() {
        Map<String, Object> body = with(
                awardBody(world.draft(), "x"),
                Map.of("kind", "individual", "name", "Lê Văn Kín", "birthDate", "1980-01-01", "citizenId", "1"));
        body.put("count", 6);
        body.put("serial", "0000-0000-0000-0000");
        body.put("status", "issued");
        create(body)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/recipient/birthDate", "/recipient/citizenId", "/count", "/serial", "/status"));
    }

    @Test
    void anAwardNamesItsRecipient() {
        create(with(awardBody(world.draft(), "x"), Map.of("kind", "individual")))
                .statusCode(400)
                .body("errors.pointer", contains("/recipient/name"));
    }

    @Test
    void everyBrokenRuleIsNamed() {
        Map<String, Object> body = with(
                awardBody(world.draft(), "x"),
                Map.of("kind", "collective", "name", "Phòng Thử", "position", "Trưởng phòng", "unit", "AW-NOWHERE"));
        body.put("type", AwardWorld.OLD_TITLE);
        body.put("achievementYear", 2023);
        body.put("presentedOn", "2022-12-19");
        create(body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/recipient/kind",
                                "/recipient/position",
                                "/recipient/unit",
                                "/type",
                                "/achievementYear",
                                "/presentedOn"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "award.recipient-kind",
                                "award.position-of-group",
                                "award.unit-unknown",
                                "award.type-not-valid",
                                "award.year-after-decision",
                                "award.presented-before-decision"));
    }

    @Test
    void anUnknownTypeOrDecisionIsAgainstTheRules() {
        Map<String, Object> body = awardBody(world.draft(), "x");
        body.put("type", "AW_NOTHING");
        create(body).statusCode(422).body("errors.pointer", contains("/type"));

        create(awardBody(UUID.randomUUID().toString(), "x"))
                .statusCode(422)
                .body("errors.pointer", contains("/decision"));
    }

    @Test
    void aCollectiveReceivesAFormThatIsForCollectives() {
        Map<String, Object> body =
                with(awardBody(world.draft(), "x"), Map.of("kind", "collective", "name", "Phòng Bưu chính thử"));
        body.put("type", AwardWorld.MERIT);
        create(body).statusCode(201).body("recipient.unit", nullValue());
    }

    @Test
    void onlyAnAwardOfficerOfTheAuthorityEntersAwards() {
        String decision = world.draft();
        anybody().body(awardBody(decision, "x")).post(AWARDS).then().statusCode(401);
        world.viewer().body(awardBody(decision, "x")).post(AWARDS).then().statusCode(403);
        world.stranger()
                .body(awardBody(decision, "x"))
                .post(AWARDS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("award.decision-unknown"));
    }

    @Test
    void nothingIsAddedToAnIssuedDecision() {
        String award = world.issuedAward("Triệu Văn Xong");
        String decision = anybody().get(AWARDS + "/" + award).path("decision.id");
        create(awardBody(decision, "Triệu Văn Muộn")).statusCode(409).body("code", is("award-decision.not-draft"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAndNotRepeated() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = awardBody(world.draft(), "Hà Thị Lặp");
        String first = createOnce(key, body).statusCode(201).extract().path("id");
        createOnce(key, body).statusCode(201).body("id", is(first)).body("recipient.kind", is("individual"));
        assertThat(sql.number("select count(*) as n from awards where recipient_name = 'Hà Thị Lặp'"))
                .isEqualTo(1);
        createOnce(key, awardBody(world.draft(), "Hà Thị Khác"))
                .statusCode(422)
                .body("code", is("idempotency.other-request"));
    }

    private ValidatableResponse createOnce(String key, Map<String, Object> body) {
        return world.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(AWARDS)
                .then();
    }

    @Test
    void aDraftIsThereOnlyForThoseWithARoleOnTheAuthority() {
        String id = world.award(world.draft(), "Bế Văn Nháp");
        world.viewer().get(AWARDS + "/" + id).then().statusCode(200);
        anybody().get(AWARDS + "/" + id).then().statusCode(404).body("code", is("award.unknown"));
        world.stranger().get(AWARDS + "/" + id).then().statusCode(404);
        anybody().get(AWARDS + "/not-an-id").then().statusCode(404);

        list(Map.of("recipient", "be van nhap")).body("items", is(List.of()));
        world.viewer().queryParam("recipient", "be van nhap").get(AWARDS).then().body("items.id", contains(id));
    }

    @Test
    void anUnchangedAwardIsNotSentAgain() {
        String id = world.issuedAward("Ma Thị Giữ");
        String tag = anybody().get(AWARDS + "/" + id).header("ETag");
        anybody().header("If-None-Match", tag).get(AWARDS + "/" + id).then().statusCode(304);
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return anybody().queryParams(parameters).get(AWARDS).then().statusCode(200);
    }

    @Test
    void theRegisterIsSearchedWithoutDiacritics() {
        String id = world.issuedAward("Đặng Quỳnh Tìm");
        list(Map.of("recipient", "tim dang")).body("items.id", contains(id));
        list(Map.of("q", "quynh chien si co so")).body("items.id", contains(id));
        list(Map.of("q", "quynh ten khac")).body("items.id", contains(id));
        list(Map.of("q", "quynh so khen thuong")).body("items.id", contains(id));
        String number = anybody().get(AWARDS + "/" + id).path("decision.number");
        list(Map.of("q", "quynh " + number)).body("items.id", contains(id));
        list(Map.of("q", "quynh khong co")).body("items", is(List.of()));
    }

    @Test
    void theRegisterKeepsToTypeYearKindUnitAndStatus() {
        String id = world.issuedAward("Lường Văn Lọc");
        Map<String, Object> all = new HashMap<>(Map.of(
                "type",
                AwardWorld.PRAISE + "," + AwardWorld.MERIT,
                "year",
                "2021,2022",
                "recipientKind",
                "individual",
                "unit",
                AwardWorld.DEPARTMENT,
                "status",
                "issued",
                "limit",
                500,
                "sort",
                "-presentedOn,recipient"));
        list(all).body("items.id", hasItem(id));
        for (Map.Entry<String, String> other : Map.of(
                        "type",
                        AwardWorld.MERIT,
                        "year",
                        "2021",
                        "recipientKind",
                        "collective",
                        "unit",
                        AwardWorld.OTHER_DEPARTMENT,
                        "status",
                        "annulled")
                .entrySet()) {
            Map<String, Object> changed = new HashMap<>(all);
            changed.put(other.getKey(), other.getValue());
            list(changed).body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void theRegisterIsFoundByTheRecipientsUnitToo() {
        String decision = world.draft();
        String id = create(with(
                        awardBody(decision, "x"),
                        Map.of("kind", "individual", "name", "Sầm Văn Khách", "unit", AwardWorld.OTHER_DEPARTMENT)))
                .statusCode(201)
                .extract()
                .path("id");
        world.viewer()
                .queryParam("unit", AwardWorld.OTHER_DEPARTMENT)
                .queryParam("decision", decision)
                .get(AWARDS)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void theRegisterIsReadPageByPageAndAsCsv() {
        String first = world.issuedAward("Trang Văn Một");
        String second = world.issuedAward("Trang Văn Hai");
        Map<String, Object> search = Map.of("recipient", "trang van", "limit", 1, "count", true, "sort", "-recipient");
        String next = list(search)
                .body("items.id", contains(first))
                .body("total", is(2))
                .extract()
                .path("next");
        anybody()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        anybody()
                .accept("text/csv")
                .queryParam("recipient", "trang van")
                .get(AWARDS)
                .then()
                .statusCode(200)
                .body(containsString("recipient.name"))
                .body(containsString("Trang Văn Một"));
    }

    @Test
    void anUnknownValueOfAFilterIsRefused() {
        anybody()
                .queryParam("year", "22")
                .queryParam("recipientKind", "dog")
                .queryParam("status", "lost")
                .queryParam("decision", "x")
                .get(AWARDS)
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("year", "recipientKind", "status", "decision"));
        anybody()
                .queryParam("type", "AW_NOTHING")
                .get(AWARDS)
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString(AwardWorld.PRAISE));
        anybody().queryParam("unit", "AW-NOWHERE").get(AWARDS).then().statusCode(404);
        anybody().queryParam("colour", "red").get(AWARDS).then().statusCode(400);
    }

    @Test
    void aDraftIsChangedByAMergePatch() {
        String id = world.award(world.draft(), "Nguyễn Văn Cũ");
        patching(world.officer())
                .header("If-Match", "\"1\"")
                .body("{\"recipient\": {\"name\": \"Nguyễn Văn Mới\", \"position\": null}, \"presentedOn\": null}")
                .patch(AWARDS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("recipient.name", is("Nguyễn Văn Mới"))
                .body("recipient.position", nullValue())
                .body("recipient.unit.code", is(AwardWorld.DEPARTMENT))
                .body("presentedOn", nullValue());
        assertThat(world.column("awards", "recipient_name", id)).isEqualTo("Nguyễn Văn Mới");
        assertThat(world.column("awards", "search_text", id)).isEqualTo("nguien van moi");
        assertThat(world.trail("awards", id)).containsExactlyInAnyOrder("create", "change");
    }

    @Test
    void aChangeNeedsThePresentTagAndAnEqualPatchNone() {
        String id = world.award(world.draft(), "Mã Văn Thẻ");
        String patch = "{\"achievementYear\": 2021}";
        patching(world.officer()).body(patch).patch(AWARDS + "/" + id).then().statusCode(428);
        patching(world.officer())
                .header("If-Match", "\"5\"")
                .body(patch)
                .patch(AWARDS + "/" + id)
                .then()
                .statusCode(412);
        patching(world.officer())
                .body("{\"achievementYear\": 2022, \"recipient\": {\"unit\": \"AW-SO\"}}")
                .patch(AWARDS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aPatchKeepsTheRulesAndTheShape() {
        String id = world.award(world.draft(), "Âu Văn Luật");
        patching(world.officer())
                .header("If-Match", "*")
                .body("{\"achievementYear\": 2023, \"type\": \"AW_NOTHING\"}")
                .patch(AWARDS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/type", "/achievementYear"));
        patching(world.officer())
                .header("If-Match", "*")
                .body("{\"decision\": \"x\", \"recipient\": {\"name\": null}}")
                .patch(AWARDS + "/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/decision", "/recipient/name"));
        patching(world.officer())
                .header("If-Match", "*")
                .body("[]")
                .patch(AWARDS + "/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void aPatchIsForAwardOfficersAndForDrafts() {
        String id = world.award(world.draft(), "Quan Văn Quyền");
        String patch = "{\"achievementYear\": 2021}";
        patching(anybody()).body(patch).patch(AWARDS + "/" + id).then().statusCode(401);
        patching(world.viewer()).body(patch).patch(AWARDS + "/" + id).then().statusCode(403);
        patching(world.stranger()).body(patch).patch(AWARDS + "/" + id).then().statusCode(404);

        String issued = world.issuedAward("Quan Văn Định");
        patching(world.officer())
                .header("If-Match", "*")
                .body(patch)
                .patch(AWARDS + "/" + issued)
                .then()
                .statusCode(409)
                .body("code", is("award.not-draft"));
        patching(world.stranger())
                .header("If-Match", "*")
                .body(patch)
                .patch(AWARDS + "/" + issued)
                .then()
                .statusCode(403);
    }

    @Test
    void aChangeOfTheDecisionIsSeenInItsAwardsUnderANewTag() {
        String decision = world.draft();
        String id = world.award(decision, "Cam Văn Thấy");
        patching(world.officer())
                .header("If-Match", "*")
                .body("{\"signer\": \"Người Ký Khác\"}")
                .patch("/api/v1/award-decisions/" + decision)
                .then()
                .statusCode(200);
        world.viewer()
                .get(AWARDS + "/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("decision.signer", is("Người Ký Khác"));
    }

    @Test
    void aDraftIsWithdrawnAndNotIssuedWithTheRest() {
        String decision = world.draft();
        String withdrawn = world.award(decision, "Khúc Văn Rút");
        world.award(decision, "Khúc Văn Ở");
        withdraw(world.officer(), withdrawn).statusCode(428);
        withdraw(world.officer().header("If-Match", "\"3\""), withdrawn).statusCode(412);
        withdraw(world.officer().header("If-Match", "\"1\""), withdrawn)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", is("withdrawn"));
        assertThat(world.column("awards", "status", withdrawn)).isEqualTo("withdrawn");
        assertThat(world.trail("awards", withdrawn)).contains("withdraw");
        withdraw(world.officer().header("If-Match", "*"), withdrawn)
                .statusCode(409)
                .body("code", is("award.move-not-allowed"));

        world.approver()
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(200)
                .body("awardLines", is(1));
        anybody().get(AWARDS + "/" + withdrawn).then().statusCode(404);
        world.viewer().get(AWARDS + "/" + withdrawn).then().body("serial", nullValue());
    }

    private static ValidatableResponse withdraw(io.restassured.specification.RequestSpecification who, String award) {
        return who.body(Map.of("status", "withdrawn"))
                .put(AWARDS + "/" + award + "/status")
                .then();
    }

    @Test
    void aWithdrawalIsForAwardOfficers() {
        String id = world.award(world.draft(), "Tô Văn Ai");
        withdraw(anybody(), id).statusCode(401);
        withdraw(world.viewer(), id).statusCode(403);
        withdraw(world.stranger(), id).statusCode(404);
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put(AWARDS + "/" + id + "/status")
                .then()
                .statusCode(409);
        world.officer().body(Map.of()).put(AWARDS + "/" + id + "/status").then().statusCode(400);
    }
}
