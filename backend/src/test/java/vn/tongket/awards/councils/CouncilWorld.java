package vn.tongket.awards.councils;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.awards.eligibility.engine.AwardRules;
import vn.tongket.awards.eligibility.engine.RuleEffect;
import vn.tongket.awards.eligibility.engine.RuleKind;
import vn.tongket.awards.eligibility.engine.WriteAwardRule;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.testing.ReceivedNominations;
import vn.tongket.testing.World;

/** Departments with councils: each test composes its own, in a department of its own, with people of its own. */
@ApplicationScoped
class CouncilWorld {

    static final String PROVINCE = "CO-TINH";
    static final String ELSEWHERE = "CO-KHAC";

    /** Four fifths of all members, of whom two thirds have to be there; nine tenths from 2023 on. */
    static final String TITLE = "CO_TITLE";

    /** Four fifths of those taking part. */
    static final String MERIT = "CO_MERIT";

    /** No rule says anything. */
    static final String UNRULED = "CO_UNRULED";

    static final String DAY = "2022-12-20";
    static final int YEAR = 2022;

    private static final String API = "/api/v1/";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final World world;
    private final AwardLaws laws;
    private final AwardRules rules;
    private final ReceivedNominations nominations;
    private final CurrentRequest request;
    private final ObjectMapper json;

    CouncilWorld(
            World world,
            AwardLaws laws,
            AwardRules rules,
            ReceivedNominations nominations,
            CurrentRequest request,
            ObjectMapper json) {
        this.world = world;
        this.laws = laws;
        this.rules = rules;
        this.nominations = nominations;
        this.request = request;
        this.json = json;
    }

    @ActivateRequestContext
    void stand() {
        world.unit(PROVINCE, "Tỉnh Hội Đồng", "tỉnh", null);
        world.unit(ELSEWHERE, "Tỉnh Hội Đồng Khác", "tỉnh", null);
        request.actAs(Actor.installation("test"));
        type(TITLE);
        type(MERIT);
        type(UNRULED);
        rule("CO_VOTE", "2020-01-01", "2023-01-01", TITLE, 80);
        rule("CO_VOTE", "2023-01-01", null, TITLE, 90);
        rule(
                "CO_SHARE",
                "2020-01-01",
                null,
                MERIT,
                "{\"minimumPercent\":80,\"of\":\"taking-part\",\"quorum\":{\"numerator\":1,\"denominator\":2}}");
    }

    private void type(String code) {
        laws.importType(
                code,
                new WriteAwardType(
                        new Name("Danh hiệu " + code, null),
                        List.of(),
                        AwardConcept.TITLE,
                        List.of(RecipientKind.INDIVIDUAL),
                        AwardLevel.GRASSROOTS,
                        "Luật thử",
                        null,
                        null,
                        null));
    }

    private void rule(String code, String from, String to, String type, int percent) {
        rule(
                code,
                from,
                to,
                type,
                "{\"minimumPercent\":" + percent + ",\"quorum\":{\"numerator\":2,\"denominator\":3}}");
    }

    private void rule(String code, String from, String to, String type, String parameters) {
        try {
            rules.importRule(
                    code,
                    LocalDate.parse(from),
                    new WriteAwardRule(
                            new Name("Quy tắc thử " + code, null),
                            RuleKind.COUNCIL_VOTE,
                            List.of(type),
                            List.of(),
                            json.readTree(parameters),
                            RuleEffect.WARN,
                            to == null ? null : LocalDate.parse(to),
                            "Quy chế thử, Điều 1",
                            Confidence.RECALLED_LOW,
                            null,
                            null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody with an account, who signs in by a token of their own. */
    record Person(String username, String account, String token) {

        RequestSpecification asks() {
            return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        }
    }

    Person person(Role role, String unit) {
        String username = world.account(role, unit);
        String token = World.newToken(username, "*:read", "*:write");
        String account = given().header("Authorization", "Bearer " + token)
                .get(API + "me")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return new Person(username, account, token);
    }

    RequestSpecification as(Role role, String unit) {
        return world.as(role, unit);
    }

    /** A council of a new department: the first of its members is the chair, the second the secretary. */
    final class Council {

        final String department = "CO-SO-" + NUMBERS.incrementAndGet();
        final String office = department + ".VP";
        final String id;
        final List<Person> members = new ArrayList<>();

        Council(int size) {
            world.unit(department, "Sở Hội Đồng " + department, "sở", PROVINCE);
            world.unit(office, "Phòng của " + department, "sở", department);
            id = officer()
                    .body(Map.of(
                            "unit",
                            department,
                            "decision",
                            Map.of("number", "1/QĐ", "date", "2022-01-03"),
                            "validFrom",
                            "2020-01-01"))
                    .post(API + "councils")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            for (int i = 0; i < size; i++) {
                Person person = person(Role.COUNCIL_MEMBER, department);
                String function = i == 0 ? "chair" : i == 1 ? "secretary" : "member";
                put(person, "2020-01-01", Map.of("function", function, "unit", department))
                        .statusCode(201);
                members.add(person);
            }
        }

        RequestSpecification officer() {
            return world.as(Role.AWARD_OFFICER, department);
        }

        RequestSpecification chair() {
            return members.get(0).asks();
        }

        RequestSpecification secretary() {
            return members.get(1).asks();
        }

        Person member(int index) {
            return members.get(index);
        }

        List<String> accounts(int from, int to) {
            return members.subList(from, to).stream().map(Person::account).toList();
        }

        ValidatableResponse put(Person person, String from, Map<String, ?> body) {
            return officer()
                    .header("If-Match", "*")
                    .body(body)
                    .put(API + "councils/" + id + "/members/" + person.account() + "/" + from)
                    .then();
        }

        String recipient(String unit) {
            return recipientFrom(unit, "2020-01-01");
        }

        String recipientFrom(String unit, String day) {
            return officer()
                    .body(Map.of(
                            "kind",
                            "individual",
                            "name",
                            "Người Được Xét " + Integer.toString(NUMBERS.incrementAndGet(), 36),
                            "unit",
                            unit,
                            "from",
                            day))
                    .post(API + "recipients")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        String nomination(String type) {
            return nominations.at(department, department, recipient(department), type, YEAR);
        }

        Session session(String day) {
            return new Session(
                    this,
                    secretary()
                            .body(Map.of("council", id, "heldOn", day, "place", "Phòng họp số 1"))
                            .post(API + "council-sessions")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"));
        }

        /** A session that is open, with the first members there. */
        Session sitting(int present) {
            return sitting(DAY, present);
        }

        Session sitting(String day, int present) {
            Session session = session(day);
            session.attend(accounts(0, present)).statusCode(200);
            session.move(secretary(), "open", null).statusCode(200);
            return session;
        }
    }

    /** A session of a council. */
    record Session(Council council, String id) {

        String address() {
            return API + "council-sessions/" + id;
        }

        ValidatableResponse attend(List<String> accounts) {
            return council.secretary()
                    .header("If-Match", "*")
                    .body(Map.of("present", accounts))
                    .put(address() + "/attendance")
                    .then();
        }

        ValidatableResponse move(RequestSpecification who, String status, String reason) {
            return moved(who, address(), status, reason);
        }

        ValidatableResponse change(RequestSpecification who, Map<String, String> patch) {
            return who.contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch(address())
                    .then();
        }

        Item item(String nomination) {
            return new Item(this, put(nomination).statusCode(201).extract().path("id"));
        }

        ValidatableResponse put(String nomination) {
            return council.secretary()
                    .body(Map.of("nomination", nomination))
                    .post(address() + "/items")
                    .then();
        }

        /** An item on which a vote is open. */
        Item voting(String nomination) {
            Item item = item(nomination);
            item.move("voting", null).statusCode(200);
            return item;
        }
    }

    /** An item of an agenda. */
    record Item(Session session, String id) {

        String address() {
            return session.address() + "/items/" + id;
        }

        ValidatableResponse move(String status, String reason) {
            return moved(session.council().secretary(), address(), status, reason);
        }

        ValidatableResponse read() {
            return session.council().secretary().get(address()).then();
        }

        ValidatableResponse cast(Person who, String choice) {
            return who.asks()
                    .body(Map.of("choice", choice))
                    .put(address() + "/ballot")
                    .then();
        }

        /** Ballots of members, the first of them first. */
        void cast(String... choices) {
            for (int i = 0; i < choices.length; i++) {
                cast(session.council().member(i), choices[i]).statusCode(200);
            }
        }

        ValidatableResponse written(List<String> accounts, int approve, int decline, int abstain) {
            return session.council()
                    .secretary()
                    .body(Map.of("members", accounts, "approve", approve, "decline", decline, "abstain", abstain))
                    .put(address() + "/written-ballots")
                    .then();
        }

        ValidatableResponse recuse(RequestSpecification who, Person member, String reason) {
            return who.header("If-Match", "*")
                    .body(Map.of("reason", reason))
                    .put(address() + "/recusals/" + member.account())
                    .then();
        }

        ValidatableResponse takeBack(RequestSpecification who, Person member) {
            return who.header("If-Match", "*")
                    .delete(address() + "/recusals/" + member.account())
                    .then();
        }
    }

    private static ValidatableResponse moved(RequestSpecification who, String address, String status, String reason) {
        Map<String, String> body = new HashMap<>(Map.of("status", status));
        if (reason != null) {
            body.put("reason", reason);
        }
        return who.header("If-Match", "*").body(body).put(address + "/status").then();
    }

    static String[] times(int number, String choice) {
        String[] choices = new String[number];
        Arrays.fill(choices, choice);
        return choices;
    }

    Council council(int size) {
        return new Council(size);
    }
}
