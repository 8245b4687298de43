package vn.tongket.awards.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.councils.CouncilWorld.MERIT;
import static vn.tongket.awards.councils.CouncilWorld.TITLE;
import static vn.tongket.awards.councils.CouncilWorld.UNRULED;
import static vn.tongket.awards.councils.CouncilWorld.YEAR;
import static vn.tongket.awards.councils.CouncilWorld.times;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.awards.councils.CouncilWorld.Council;
import vn.tongket.awards.councils.CouncilWorld.Item;
import vn.tongket.awards.councils.CouncilWorld.Person;
import vn.tongket.awards.councils.CouncilWorld.Session;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReceivedNominations;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Sessions of councils by HTTP: who votes, what is needed, what comes of it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CouncilSessionResourceTest {

    @Inject
    CouncilWorld world;

    @Inject
    ReceivedNominations nominations;

    @Inject
    Sql sql;

    @Inject
    World units;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    @Test
    void aVoteIsCountedAndTheSignedMinutesTellTheNomination() {
        Council council = world.council(5);
        Session session = council.sitting(5);
        String nomination = council.nomination(TITLE);
        Item item = session.voting(nomination);
        assertThat(nominations.status(nomination)).isEqualTo("in-council");

        item.cast("approve", "approve", "decline", "approve", "approve");
        item.read().body("result", nullValue()).body("status", is("voting"));
        item.move("counted", null)
                .statusCode(200)
                .body("result.members", is(5))
                .body("result.present", is(5))
                .body("result.recused", is(0))
                .body("result.approve", is(4))
                .body("result.decline", is(1))
                .body("result.abstain", is(0))
                .body("result.requirements[0].terms.rule", is("CO_VOTE"))
                .body("result.requirements[0].base", is(5))
                .body("result.requirements[0].exact", is(4))
                .body("result.requirements[0].needed", is(4))
                .body("result.reached", is(true));
        assertThat(nominations.status(nomination)).isEqualTo("in-council");

        session.move(council.chair(), "closed", null)
                .statusCode(200)
                .body("signed.by", is(council.member(0).username()))
                .body("signed.name", is("Người thử " + council.member(0).username()));
        assertThat(nominations.status(nomination)).isEqualTo("recommended");
        council.member(3)
                .asks()
                .header("Accept-Language", "vi")
                .get(session.address() + "/minutes")
                .then()
                .statusCode(200)
                .body("items[0].result.approve", is(4))
                .body("text", hasItem("Hội đồng đề nghị khen thưởng."))
                .body(
                        "text",
                        hasItem(
                                "80% của 5 (tổng số thành viên) là 4, cần 4 phiếu đồng ý; có 4: đạt. Căn cứ: Quy chế thử, Điều 1."));
    }

    @ParameterizedTest
    @CsvSource({"10, 8, true", "10, 7, false", "9, 8, true", "9, 7, false"})
    void theThresholdIsReachedOnItsEdgeAndRoundedUp(int members, int inFavour, boolean reached) {
        Council council = world.council(members);
        Item item = council.sitting(members).voting(council.nomination(TITLE));
        item.cast(times(inFavour, "approve"));
        for (int i = inFavour; i < members; i++) {
            item.cast(council.member(i), "decline").statusCode(200);
        }
        item.move("counted", null).statusCode(200).body("result.reached", is(reached));
        item.session().move(council.chair(), "closed", null).statusCode(200);
        assertThat(sql.one(
                        "select n.status from nominations n join council_items i on i.nomination_id = n.id where i.id = ?",
                        row -> row.text("status"),
                        java.util.UUID.fromString(item.id())))
                .contains(reached ? "recommended" : "not-recommended");
    }

    @Test
    void aMemberIsRecusedForWhatTheirUnitBecameAndForWhatLiesBelowIt() {
        Council council = world.council(3);
        String former = council.office + ".CU";
        String heir = council.office + ".MOI";
        units.unit(former, "Phòng cũ " + former, "sở", council.department);
        units.unit(council.office + ".TO", "Tổ của " + council.office, "sở", council.office);
        Person clerk = world.person(Role.COUNCIL_MEMBER, council.department);
        council.put(clerk, "2020-01-01", Map.of("function", "member", "unit", former))
                .statusCode(201);
        Person head = world.person(Role.COUNCIL_MEMBER, council.department);
        council.put(head, "2020-01-01", Map.of("function", "member", "unit", council.office))
                .statusCode(201);
        reorganisations.carryOut(reorganisations
                .on("2023-01-05")
                .create(heir, "Phòng mới", "sở", council.department)
                .merge(former, heir));
        Session session = council.session("2023-01-09");
        String ofHeir = nominations.at(
                council.department, council.department, council.recipientFrom(heir, "2023-01-05"), TITLE, YEAR);
        session.item(ofHeir).read().body("recusals.account.id", contains(clerk.account()));
        String below = nominations.at(
                council.department, council.office + ".TO", council.recipient(council.office + ".TO"), TITLE, YEAR);
        session.item(below).read().body("recusals.account.id", contains(head.account()));
        session.item(council.nomination(TITLE)).read().body("recusals", empty());
    }

    @Test
    void theCouncilOfTheUnitThatCameAfterTakesUpWhatLayAtTheFormerOne() {
        Council other = world.council(2);
        String former = other.department + ".TRUOC";
        String heir = other.department + ".SAU";
        units.unit(former, "Sở trước " + former, "sở", CouncilWorld.PROVINCE);
        String nomination = nominations.at(former, other.department, other.recipient(other.department), TITLE, YEAR);
        reorganisations.carryOut(reorganisations
                .on("2023-01-05")
                .create(heir, "Sở sau " + heir, "sở", CouncilWorld.PROVINCE)
                .merge(former, heir));
        other.session("2023-01-09")
                .put(nomination)
                .statusCode(422)
                .body("errors.code", contains("council-item.nomination-unknown"));
        String council = created(
                "councils",
                Map.of(
                        "unit",
                        heir,
                        "decision",
                        Map.of("number", "9/QĐ", "date", "2023-01-05"),
                        "validFrom",
                        "2023-01-05"));
        String session =
                created("council-sessions", Map.of("council", council, "heldOn", "2023-01-09", "place", "Phòng họp"));
        created("council-sessions/" + session + "/items", Map.of("nomination", nomination));
    }

    private String created(String address, Map<String, ?> body) {
        return world.as(Role.AWARD_OFFICER, CouncilWorld.PROVINCE)
                .body(body)
                .post("/api/v1/" + address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aSessionIsNotOpenedBeforeItsDay() {
        Council council = world.council(3);
        Session session = council.session("2023-01-10");
        session.move(council.chair(), "open", null).statusCode(409).body("code", is("council-session.too-early"));
        council.session("2023-01-09").move(council.chair(), "open", null).statusCode(200);
    }

    @Test
    void membersReadTheNominationsThatAreBeforeThemAndNoOthers() {
        Council council = world.council(3);
        String nomination = council.nomination(TITLE);
        String address = "/api/v1/nominations/" + nomination;
        Person above = world.person(Role.COUNCIL_MEMBER, CouncilWorld.PROVINCE);
        council.member(2).asks().get(address).then().statusCode(404);
        Session session = council.session(CouncilWorld.DAY);
        Item item = session.item(nomination);
        council.member(2).asks().get(address).then().statusCode(200);
        council.member(2).asks().get(address + "/documents").then().statusCode(200);
        council.member(2).asks().get(address + "/readiness").then().statusCode(403);
        above.asks().get(address).then().statusCode(404);
        item.move("withdrawn", "Thiếu hồ sơ").statusCode(200);
        council.member(2).asks().get(address).then().statusCode(404);
    }

    @Test
    void whatWasDeclaredIsTakenBackBeforeTheVoteAndTheRestIsNot() {
        Council council = world.council(5);
        Person clerk = world.person(Role.COUNCIL_MEMBER, council.department);
        council.put(clerk, "2020-01-01", Map.of("function", "member", "unit", council.office))
                .statusCode(201);
        Session session = council.sitting(5);
        Item item = session.item(
                nominations.at(council.department, council.department, council.recipient(council.office), TITLE, YEAR));
        Person member = council.member(3);
        item.takeBack(member.asks(), member).statusCode(404).body("code", is("council-item.recusal-unknown"));
        item.recuse(member.asks(), member, "Người thân").statusCode(200);
        member.asks()
                .delete(item.address() + "/recusals/" + member.account())
                .then()
                .statusCode(428);
        item.takeBack(council.member(2).asks(), member).statusCode(403);
        item.takeBack(member.asks(), member).statusCode(204);
        item.read().body("recusals.account.id", contains(clerk.account())).body("electorate.present", is(5));
        item.takeBack(clerk.asks(), clerk).statusCode(409).body("code", is("council-item.recused-by-rule"));
        item.recuse(clerk.asks(), clerk, "Lý do khác").statusCode(409);
        item.recuse(member.asks(), member, "Người thân").statusCode(200);
        item.move("voting", null).statusCode(200);
        item.takeBack(member.asks(), member).statusCode(409).body("code", is("council-item.not-pending"));
    }

    @Test
    void aPlannedSessionIsMovedToAnotherDayAndPlace() {
        Council council = world.council(3);
        Session session = council.session(CouncilWorld.DAY);
        Item item = session.item(council.nomination(TITLE));
        String tag = item.read().extract().header("ETag");
        session.change(council.member(2).asks(), Map.of("place", "Phòng họp số 2"))
                .statusCode(403);
        session.change(council.secretary(), Map.of("heldOn", "2019-12-31"))
                .statusCode(422)
                .body("errors.code", contains("council-session.outside-term"));
        session.change(council.secretary(), Map.of("heldOn", "2022-12-27", "place", "Phòng họp số 2"))
                .statusCode(200)
                .body("heldOn", is("2022-12-27"))
                .body("place", is("Phòng họp số 2"));
        assertThat(item.read().extract().header("ETag")).isNotEqualTo(tag);
        session.move(council.chair(), "open", null).statusCode(200);
        session.change(council.secretary(), Map.of("place", "Phòng họp số 3"))
                .statusCode(409)
                .body("code", is("council-session.not-in-state"));
    }

    @Test
    void oneBallotBesideThoseInWritingIsNotCounted() {
        Council council = world.council(4);
        Item item = council.sitting(2).voting(council.nomination(MERIT));
        item.cast("decline");
        item.written(council.accounts(2, 4), 2, 0, 0).statusCode(200);
        item.move("counted", null).statusCode(409).body("code", is("council-item.too-few-ballots"));
        item.cast(council.member(1), "approve").statusCode(200);
        item.move("counted", null).statusCode(200).body("result.approve", is(3));
    }

    @Test
    void whatWasGivenUpIsNotVotedOn() {
        Council council = world.council(3);
        Session session = council.sitting(3);
        String nomination = council.nomination(TITLE);
        Item item = session.item(nomination);
        council.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn", "reason", "Chuyển công tác"))
                .put("/api/v1/nominations/" + nomination + "/status")
                .then()
                .statusCode(200);
        item.move("voting", null).statusCode(409).body("code", is("council-item.given-up"));
        item.move("withdrawn", "Đã rút").statusCode(200);
        session.move(council.chair(), "closed", null).statusCode(200);
        assertThat(nominations.status(nomination)).isEqualTo("withdrawn");
    }

    @Test
    void recusalsOfFormerMembersDoNotCount() {
        Council council = world.council(3);
        Person left = council.member(2);
        Session session = council.sitting(3);
        Item item = session.item(council.nomination(TITLE));
        item.recuse(left.asks(), left, "Người thân").statusCode(200);
        council.put(
                        left,
                        "2020-01-01",
                        Map.of("function", "member", "unit", council.department, "validTo", "2022-06-01"))
                .statusCode(200);
        item.read().body("electorate.members", is(2)).body("electorate.recused", is(0));
        item.move("voting", null).statusCode(200);
    }

    @Test
    void whoSatWhenTheCouncilVotedStays() {
        Council council = world.council(3);
        Session session = council.sitting(3);
        Item item = session.voting(council.nomination(TITLE));
        Person left = council.member(2);
        Map<String, String> member = Map.of("function", "member", "unit", council.department);
        council.put(left, "2020-01-01", with(member, "validTo", CouncilWorld.DAY))
                .statusCode(422)
                .body("errors.code", contains("council-member.voted"));
        item.cast(times(3, "approve"));
        item.move("counted", null).statusCode(200);
        session.move(council.chair(), "closed", null).statusCode(200);
        council.put(left, "2020-01-01", with(member, "validTo", CouncilWorld.DAY))
                .statusCode(422)
                .body("errors.code", contains("council-member.voted"));
        council.put(left, "2020-01-01", with(member, "function", "deputy-chair"))
                .statusCode(422)
                .body("errors.code", contains("council-member.voted"));
        Person late = world.person(Role.COUNCIL_MEMBER, council.department);
        council.put(late, "2022-12-01", member).statusCode(422).body("errors.code", contains("council-member.voted"));
        council.put(late, "2022-12-21", member).statusCode(201);
        council.put(left, "2020-01-01", with(member, "validTo", "2022-12-21")).statusCode(200);
        council.secretary().get(session.address()).then().body("attendance.present", contains(true, true, true));
    }

    private static Map<String, String> with(Map<String, String> body, String name, String value) {
        Map<String, String> changed = new java.util.HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    @Test
    void theRuleOfTheDayOfTheSessionCounts() {
        Council council = world.council(10);
        Item before = council.sitting("2022-12-31", 10).voting(council.nomination(TITLE));
        before.cast(times(8, "approve"));
        before.move("counted", null)
                .body("result.requirements[0].needed", is(8))
                .body("result.reached", is(true));
        Item after = council.sitting("2023-01-01", 10).voting(council.nomination(TITLE));
        after.cast(times(8, "approve"));
        after.move("counted", null).body("result.requirements[0].needed", is(9)).body("result.reached", is(false));
    }

    @Test
    void aShareMayBeOfThoseTakingPart() {
        Council council = world.council(6);
        Item item = council.sitting(4).voting(council.nomination(MERIT));
        item.cast("approve", "approve", "approve");
        item.written(council.accounts(4, 5), 1, 0, 0).statusCode(200);
        item.move("counted", null)
                .statusCode(200)
                .body("result.takingPart", is(5))
                .body("result.written", is(1))
                .body("result.requirements[0].base", is(5))
                .body("result.requirements[0].needed", is(4))
                .body("result.reached", is(true));
    }

    @Test
    void withoutARuleNothingCanBeVotedOn() {
        Council council = world.council(3);
        Item item = council.sitting(3).item(council.nomination(UNRULED));
        item.move("voting", null).statusCode(409).body("code", is("council-item.no-terms"));
    }

    @Test
    void withoutQuorumNoVoteIsOpened() {
        Council council = world.council(9);
        Session session = council.sitting(5);
        Item item = session.item(council.nomination(TITLE));
        item.read()
                .body("electorate.quorums[0].needed", is(6))
                .body("electorate.quorums[0].present", is(5))
                .body("electorate.quorums[0].reached", is(false));
        item.move("voting", null).statusCode(409).body("code", is("council-item.no-quorum"));
        session.attend(council.accounts(0, 6)).statusCode(200);
        item.move("voting", null).statusCode(200).body("electorate.present", is(6));
    }

    @Test
    void whoMayNotVoteAnyMoreIsNotCountedAsPresent() {
        Council council = world.council(9);
        Session session = council.sitting(6);
        Item item = session.item(council.nomination(TITLE));
        item.read().body("electorate.present", is(6));
        sql.update(
                "update accounts set status = 'disabled' where id = ?",
                UUID.fromString(council.member(4).account()));
        item.read().body("electorate.present", is(5)).body("electorate.members", is(9));
        item.move("voting", null).statusCode(409).body("code", is("council-item.no-quorum"));
        sql.update(
                "update accounts set status = 'active' where id = ?",
                UUID.fromString(council.member(4).account()));
        sql.update(
                "delete from role_grants where account_id = ?",
                UUID.fromString(council.member(5).account()));
        item.move("voting", null).statusCode(409).body("code", is("council-item.no-quorum"));
    }

    @Test
    void nobodyVotesTwiceAndARepeatedBallotIsNotCountedAgain() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        item.cast(council.member(2), "approve")
                .statusCode(200)
                .body("own", is("cast"))
                .body("cast", is(1));
        item.cast(council.member(2), "approve").statusCode(409).body("code", is("council-ballot.cast-already"));
        item.cast(council.member(2), "decline").statusCode(409).body("code", is("council-ballot.cast-already"));
        item.cast("approve", "approve");
        item.move("counted", null).body("result.approve", is(3)).body("result.decline", is(0));
    }

    @Test
    void onlyMembersVoteAndOnlyWhileAVoteIsOpen() {
        Council council = world.council(3);
        Session session = council.sitting(3);
        Item item = session.item(council.nomination(TITLE));
        item.cast(council.member(0), "approve").statusCode(409).body("code", is("council-ballot.not-open"));
        item.move("voting", null).statusCode(200);
        Map<String, String> ballot = Map.of("choice", "approve");
        council.officer()
                .body(ballot)
                .put(item.address() + "/ballot")
                .then()
                .statusCode(403)
                .body("code", is("access.denied"));
        world.person(Role.COUNCIL_MEMBER, council.department)
                .asks()
                .body(ballot)
                .put(item.address() + "/ballot")
                .then()
                .statusCode(404);
        item.cast("approve", "approve");
        item.move("counted", null).statusCode(200);
        item.cast(council.member(2), "approve").statusCode(409).body("code", is("council-ballot.not-open"));
        session.move(council.chair(), "closed", null).statusCode(200);
        item.cast(council.member(2), "approve").statusCode(409).body("code", is("council-ballot.not-open"));
    }

    @Test
    void whoLosesTheRoleIsNoMemberAnyMore() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        Person gone = council.member(2);
        world.as(Role.ADMINISTRATOR, CouncilWorld.PROVINCE)
                .header("If-Match", "*")
                .body(Map.of("roles", List.of(Map.of("role", "viewer", "unit", council.department))))
                .put("/api/v1/accounts/" + gone.account() + "/roles")
                .then()
                .statusCode(200);
        item.cast(gone, "approve").statusCode(404);
    }

    @Test
    void absentMembersVoteInWritingThroughTheSecretaryAsCounts() {
        Council council = world.council(6);
        Item item = council.sitting(4).voting(council.nomination(TITLE));
        item.cast(council.member(5), "approve").statusCode(409).body("code", is("council-ballot.absent"));
        item.written(council.accounts(3, 5), 2, 0, 0).statusCode(422);
        item.written(council.accounts(4, 6), 2, 1, 0).statusCode(422);
        council.member(3)
                .asks()
                .body(Map.of("members", council.accounts(4, 6), "approve", 1, "decline", 1, "abstain", 0))
                .put(item.address() + "/written-ballots")
                .then()
                .statusCode(403);
        item.written(council.accounts(4, 6), 1, 1, 0).statusCode(200).body("cast", is(2));
        item.written(council.accounts(4, 6), 1, 1, 0)
                .statusCode(409)
                .body("code", is("council-ballot.written-already"));
        item.cast("approve", "approve", "approve", "approve");
        item.move("counted", null)
                .body("result.written", is(2))
                .body("result.approve", is(5))
                .body("result.decline", is(1))
                .body("result.requirements[0].needed", is(5))
                .body("result.reached", is(true));
    }

    @Test
    void aMemberIsRecusedForTheirOwnUnitAndIsNotCountedAsPresent() {
        Council council = world.council(3);
        Person clerk = world.person(Role.COUNCIL_MEMBER, council.department);
        council.put(clerk, "2020-01-01", Map.of("function", "member", "unit", council.office))
                .statusCode(201);
        Session session = council.session(CouncilWorld.DAY);
        session.attend(List.of(council.member(0).account(), council.member(1).account(), clerk.account()))
                .statusCode(200);
        session.move(council.secretary(), "open", null).statusCode(200);
        String own = nominations.at(council.department, council.office, council.recipient(council.office), TITLE, YEAR);
        Item item = session.item(own);
        item.read()
                .body("recusals.ground", contains("own-unit"))
                .body("recusals.account.id", contains(clerk.account()))
                .body("electorate.members", is(4))
                .body("electorate.present", is(2))
                .body("electorate.recused", is(1))
                .body("electorate.quorums[0].needed", is(3))
                .body("electorate.quorums[0].reached", is(false));
        item.move("voting", null).statusCode(409).body("code", is("council-item.no-quorum"));
        session.attend(List.of(
                        council.member(0).account(),
                        council.member(1).account(),
                        council.member(2).account(),
                        clerk.account()))
                .statusCode(200);
        item.move("voting", null).statusCode(200);
        item.cast(clerk, "approve").statusCode(403).body("code", is("council-ballot.recused"));
        clerk.asks().get(item.address() + "/ballot").then().body("own", is("recused"));

        Item ofOthers = session.voting(council.nomination(TITLE));
        ofOthers.read().body("recusals", empty());
        ofOthers.cast(clerk, "approve").statusCode(200);
    }

    @Test
    void aMemberIsRecusedForThemselves() {
        Council council = world.council(4);
        String themselves = council.recipient(council.department);
        council.put(
                        council.member(3),
                        "2020-01-01",
                        Map.of("function", "member", "unit", council.department, "recipient", themselves))
                .statusCode(200);
        Session session = council.sitting(4);
        Item item = session.voting(nominations.at(council.department, council.department, themselves, TITLE, YEAR));
        item.read().body("recusals.ground", contains("self")).body("electorate.present", is(3));
        item.cast(council.member(3), "approve").statusCode(403).body("code", is("council-ballot.recused"));
    }

    @Test
    void aMemberDeclaresThatTheyTakeNoPart() {
        Council council = world.council(4);
        Item item = council.sitting(4).item(council.nomination(TITLE));
        Person member = council.member(3);
        item.recuse(council.member(2).asks(), member, "Không phải việc của tôi").statusCode(403);
        item.recuse(member.asks(), member, "Người thân")
                .statusCode(200)
                .body("recusals.reason", contains("Người thân"));
        item.recuse(member.asks(), member, "Người thân").statusCode(200);
        item.recuse(council.secretary(), member, "Lý do khác")
                .statusCode(409)
                .body("code", is("council-item.recused-already"));
        item.move("voting", null).statusCode(200).body("electorate.present", is(3));
        item.recuse(council.chair(), council.member(0), "Muộn rồi")
                .statusCode(409)
                .body("code", is("council-item.not-pending"));
        item.cast(member, "decline").statusCode(403);
    }

    @Test
    void oneBallotIsNotCountedBecauseItsTallyWouldTell() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        item.cast("approve");
        item.move("counted", null).statusCode(409).body("code", is("council-item.too-few-ballots"));
        item.cast(council.member(1), "approve").statusCode(200);
        item.move("counted", null).statusCode(200);
    }

    @Test
    void aVoteThatIsStoppedLeavesNothingAndEverybodyVotesAnew() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        item.cast("decline", "decline");
        item.move("pending", null).statusCode(422).body("errors.pointer", contains("/reason"));
        item.move("pending", "Nhầm hồ sơ")
                .statusCode(200)
                .body("reason", is("Nhầm hồ sơ"))
                .body("result", nullValue())
                .body("setAside", empty());
        assertThat(sql.number(
                        "select coalesce(sum(approve + decline + abstain), 0) as n from council_votes where item_id = ?",
                        java.util.UUID.fromString(item.id())))
                .isZero();
        item.move("voting", null).statusCode(200).body("turn", is(2));
        item.cast("approve", "approve", "approve");
        item.move("counted", null).body("result.turn", is(2)).body("result.approve", is(3));
    }

    @Test
    void aVoteThatWasCountedCanBeRepeatedAndStaysInTheMinutes() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        item.cast("decline", "decline", "approve");
        item.move("counted", null).body("result.reached", is(false));
        item.move("pending", "Bổ sung hồ sơ")
                .statusCode(200)
                .body("result", nullValue())
                .body("setAside.approve", contains(1))
                .body("setAside.setAside", contains("Bổ sung hồ sơ"));
        item.move("voting", null).statusCode(200);
        item.cast("approve", "approve", "approve");
        item.move("counted", null).body("result.reached", is(true)).body("setAside.turn", contains(1));
    }

    @Test
    void minutesAreSignedByTheChairWhenEverythingIsDone() {
        Council council = world.council(3);
        Session session = council.sitting(3);
        Item item = session.voting(council.nomination(TITLE));
        session.move(council.chair(), "closed", null).statusCode(409).body("code", is("council-session.items-open"));
        item.cast("approve", "approve");
        item.move("counted", null).statusCode(200);
        session.move(council.secretary(), "closed", null).statusCode(403);
        session.move(council.officer(), "closed", null).statusCode(403);
        session.move(council.chair(), "closed", null).statusCode(200);
        session.move(council.chair(), "open", "Sửa biên bản")
                .statusCode(409)
                .body("code", is("council-session.move-not-allowed"));
        session.attend(List.of()).statusCode(409).body("code", is("council-session.not-in-state"));
        item.move("pending", "Bỏ phiếu lại").statusCode(409);
        session.put(council.nomination(TITLE)).statusCode(409);
    }

    @Test
    void aSessionGoesBackOnlyBeforeAnythingIsVotedOnAndWithAReason() {
        Council council = world.council(3);
        Session session = council.sitting(3);
        session.move(council.secretary(), "planned", null).statusCode(422);
        session.move(council.secretary(), "planned", "Thiếu tài liệu")
                .statusCode(200)
                .body("status", is("planned"))
                .body("reason", is("Thiếu tài liệu"));
        session.move(council.secretary(), "open", null).statusCode(200);
        session.voting(council.nomination(TITLE));
        session.move(council.secretary(), "planned", "Thiếu tài liệu")
                .statusCode(409)
                .body("code", is("council-session.voted-already"));
    }

    @Test
    void whatIsTakenOffTheAgendaOrNotHeldGoesBackToTheUnit() {
        Council council = world.council(3);
        Session session = council.session(CouncilWorld.DAY);
        String first = council.nomination(TITLE);
        String second = council.nomination(TITLE);
        Item item = session.item(first);
        session.item(second);
        session.put(first).statusCode(409).body("code", is("council-item.on-agenda"));
        item.move("withdrawn", null).statusCode(422);
        item.move("withdrawn", "Thiếu hồ sơ").statusCode(200).body("status", is("withdrawn"));
        assertThat(nominations.status(first)).isEqualTo("received");
        session.put(first).statusCode(201).body("ordinal", is(3));
        session.move(council.secretary(), "cancelled", "Hoãn họp").statusCode(200);
        assertThat(List.of(nominations.status(first), nominations.status(second)))
                .containsOnly("received");
        council.session(CouncilWorld.DAY).put(second).statusCode(201);
    }

    @Test
    void aNominationThatLiesElsewhereIsNotPutOnTheAgenda() {
        Council council = world.council(3);
        Council other = world.council(3);
        council.session(CouncilWorld.DAY)
                .put(other.nomination(TITLE))
                .statusCode(422)
                .body("errors.code", contains("council-item.nomination-unknown"));
    }

    @Test
    void membersOfTheDayTakePartAndSeeTheSessionAndNobodyElseDoes() {
        Council council = world.council(3);
        Person former = world.person(Role.COUNCIL_MEMBER, council.department);
        council.put(
                        former,
                        "2020-01-01",
                        Map.of("function", "member", "unit", council.department, "validTo", "2022-01-01"))
                .statusCode(201);
        Session now = council.sitting(3);
        now.attend(List.of(former.account())).statusCode(422).body("errors.code", contains("council-member.not-one"));
        former.asks().get(now.address()).then().statusCode(404);
        Session then = council.session("2021-12-20");
        former.asks().get(then.address()).then().statusCode(200).body("attendance.size()", is(4));
        former.asks().get("/api/v1/council-sessions").then().statusCode(200).body("items.id", contains(then.id()));
        world.as(Role.VIEWER, council.department).get(now.address()).then().statusCode(404);
        world.as(Role.ADMINISTRATOR, council.department)
                .get(now.address())
                .then()
                .statusCode(200);
        io.restassured.RestAssured.given().get(now.address()).then().statusCode(401);
    }

    @Test
    void aSessionMovesByItsEntityTag() {
        Council council = world.council(3);
        Session session = council.session(CouncilWorld.DAY);
        council.secretary()
                .body(Map.of("status", "open"))
                .put(session.address() + "/status")
                .then()
                .statusCode(428);
        council.secretary()
                .header("If-Match", "\"9\"")
                .body(Map.of("status", "open"))
                .put(session.address() + "/status")
                .then()
                .statusCode(412);
    }

    @Test
    void theEntityTagOfAnItemDoesNotMoveWithBallots() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        String before = item.read().extract().header("ETag");
        item.cast("approve", "decline");
        assertThat(item.read().extract().header("ETag")).isEqualTo(before);
        council.secretary()
                .get(item.address() + "/ballot")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("cast", is(2))
                .body("entitled", is(3));
    }

    @Test
    void eligibilityReadsTheTallyOnceTheMinutesAreSigned() {
        Council council = world.council(5);
        String carried = council.recipient(council.department);
        String lost = council.recipient(council.department);
        Session session = council.sitting(5);
        Item first = session.voting(nominations.at(council.department, council.department, carried, TITLE, YEAR));
        first.cast(times(4, "approve"));
        first.move("counted", null).statusCode(200);
        Item second = session.voting(nominations.at(council.department, council.department, lost, TITLE, YEAR));
        second.cast(times(3, "approve"));
        second.move("counted", null).statusCode(200);
        voted(council, carried, "2022-12-31", "needs-evidence", "vote-missing");
        session.move(council.chair(), "closed", null).statusCode(200);
        voted(council, carried, "2022-12-31", "pass", "vote-carried");
        voted(council, lost, "2022-12-31", "fail", "vote-lost");
        voted(council, carried, "2022-12-19", "needs-evidence", "vote-missing");
        voted(council, carried, "2024-02-01", "fail", "vote-lost");
    }

    private void voted(Council council, String recipient, String on, String outcome, String reason) {
        String rule = "rules.find { it.rule == 'CO_VOTE' }.";
        council.officer()
                .get("/api/v1/eligibility?recipient=" + recipient + "&type=" + TITLE + "&year=" + YEAR + "&on=" + on)
                .then()
                .statusCode(200)
                .body(rule + "outcome", is(outcome))
                .body(rule + "reason", is(reason));
    }
}
