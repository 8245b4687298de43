package vn.tongket.awards.nominations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.testing.World;

/**
 * A province with departments, types that only these tests know, rules about them and what their dossiers must hold. Of the
 * form nothing is asked; the title wants a report, asks for a registration and, after a transfer, for an opinion.
 */
@ApplicationScoped
class NominationWorld {

    static final String PROVINCE = "NO-TINH";
    static final String DEPARTMENT = "NO-SO";
    static final String CENTRE = "NO-TT";
    static final String OTHER = "NO-SO-2";
    static final String ELSEWHERE = "NO-KHAC";

    static final String TITLE = "NO_TITLE";
    static final String FORM = "NO_FORM";
    static final String GROUP = "NO_GROUP";
    static final String VOTED = "NO_VOTED";

    static final String NOMINATIONS = "/api/v1/nominations";
    static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final World world;
    private final AwardLaws laws;
    private final AwardRules rules;
    private final Nominations nominations;
    private final Sql sql;
    private final CurrentRequest request;
    private final ObjectMapper json;

    NominationWorld(
            World world,
            AwardLaws laws,
            AwardRules rules,
            Nominations nominations,
            Sql sql,
            CurrentRequest request,
            ObjectMapper json) {
        this.world = world;
        this.laws = laws;
        this.rules = rules;
        this.nominations = nominations;
        this.sql = sql;
        this.request = request;
        this.json = json;
    }

    @ActivateRequestContext
    void stand() {
        world.unit(PROVINCE, "Tỉnh Đề Nghị", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Đề Nghị", "sở", PROVINCE);
        world.unit(CENTRE, "Trung tâm Đề Nghị", "sở", DEPARTMENT);
        world.unit(OTHER, "Sở Đề Nghị Hai", "sở", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Đề Nghị Khác", "tỉnh", null);
        request.actAs(Actor.installation("test"));
        type(TITLE, "Chiến sĩ thử", AwardConcept.TITLE, RecipientKind.INDIVIDUAL);
        type(FORM, "Giấy khen thử", AwardConcept.FORM, RecipientKind.INDIVIDUAL);
        type(GROUP, "Tập thể thử", AwardConcept.TITLE, RecipientKind.COLLECTIVE);
        type(VOTED, "Chiến sĩ được bầu thử", AwardConcept.TITLE, RecipientKind.INDIVIDUAL);
        rule("NO_GRADE", TITLE, "annual-grade", "{\"minimum\":\"good\"}", RuleEffect.WARN);
        rule("NO_OPEN", TITLE, "no-open-case", "{\"kinds\":[\"investigation\"]}", RuleEffect.BLOCK);
        rule("NO_OLD_UNIT", TITLE, "old-unit-opinion", "{\"months\":6}", RuleEffect.WARN);
        rule("NO_VOTE", VOTED, "council-vote", "{\"minimumPercent\":80}", RuleEffect.WARN);
        requirement("NO_REPORT", "2020-01-01", "2023-01-20", DossierDocumentKind.ACHIEVEMENT_REPORT, false, true);
        requirement("NO_REPORT", "2023-01-20", null, DossierDocumentKind.MINUTES, false, true);
        requirement("NO_OPINION", "2020-01-01", null, DossierDocumentKind.FORMER_UNIT_OPINION, true, true);
        requirement("NO_REGISTERED", "2020-01-01", null, DossierDocumentKind.REGISTRATION, false, false);
    }

    private void type(String code, String name, AwardConcept concept, RecipientKind kind) {
        laws.importType(
                code,
                new WriteAwardType(
                        new Name(name, null),
                        List.of(),
                        concept,
                        List.of(kind),
                        AwardLevel.GRASSROOTS,
                        "Luật thử",
                        null,
                        null,
                        null));
    }

    private void rule(String code, String type, String kind, String parameters, RuleEffect effect) {
        try {
            rules.importRule(
                    code,
                    LocalDate.of(2020, 1, 1),
                    new WriteAwardRule(
                            new Name("Quy tắc thử " + code, "Test rule " + code),
                            Codes.read(RuleKind.class, kind),
                            List.of(type),
                            List.of(),
                            json.readTree(parameters),
                            effect,
                            null,
                            "Luật thử, Điều 1",
                            Confidence.FOUND,
                            null,
                            null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requirement(
            String code, String from, String to, DossierDocumentKind document, boolean transferred, boolean mandatory) {
        nominations.importRequirement(
                code,
                LocalDate.parse(from),
                new WriteRequirement(
                        new Name("Giấy tờ thử " + code, null),
                        document,
                        List.of(TITLE),
                        List.of(),
                        transferred,
                        mandatory,
                        to == null ? null : LocalDate.parse(to),
                        "Nghị định thử, Điều 2",
                        Confidence.FOUND,
                        null,
                        null));
    }

    /** An award officer of the department: writes and sends. */
    RequestSpecification writer() {
        return world.as(Role.AWARD_OFFICER, DEPARTMENT);
    }

    /** An award officer of the province: takes in. */
    RequestSpecification taker() {
        return world.as(Role.AWARD_OFFICER, PROVINCE);
    }

    RequestSpecification centreOfficer() {
        return world.as(Role.AWARD_OFFICER, CENTRE);
    }

    RequestSpecification approver() {
        return world.as(Role.APPROVER, DEPARTMENT);
    }

    /** Issues decisions of the province. */
    RequestSpecification leader() {
        return world.as(Role.APPROVER, PROVINCE);
    }

    RequestSpecification viewer() {
        return world.as(Role.VIEWER, PROVINCE);
    }

    /** An award officer of another department. */
    RequestSpecification stranger() {
        return world.as(Role.AWARD_OFFICER, OTHER);
    }

    RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, PROVINCE);
    }

    /** A new account with a role on a unit; its sign-in name. */
    String account(Role role, String unit) {
        return world.account(role, unit);
    }

    /** Another unit of the province. */
    void unit(String code, String kind) {
        world.unit(code, "Đơn vị " + code, kind, PROVINCE);
    }

    RequestSpecification officerOf(String unit) {
        return world.as(Role.AWARD_OFFICER, unit);
    }

    /** Another award officer of the department. */
    RequestSpecification colleague() {
        return World.inPerson(account(Role.AWARD_OFFICER, DEPARTMENT));
    }

    static String word() {
        return Integer.toString(1000 + NUMBERS.incrementAndGet(), 26)
                .chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? 'q' + c - '0' : c))
                .collect(Collectors.joining());
    }

    static String nextNumber() {
        return NUMBERS.incrementAndGet() + "/QĐ-NO";
    }

    String person(String unit) {
        return recipient("individual", unit);
    }

    String recipient(String kind, String unit) {
        return taker().body(Map.of("kind", kind, "name", "Người Thử " + word(), "unit", unit, "from", "2015-01-01"))
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void fact(String recipient, String kind, Object... namesAndValues) {
        Map<String, Object> body = new HashMap<>(
                Map.of("recipient", recipient, "kind", kind, "source", Map.of("document", "Quyết định thử số 1")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        writer().body(body).post("/api/v1/recipient-facts").then().statusCode(201);
    }

    void graded(String recipient, String grade) {
        fact(recipient, "annual-grade", "year", 2022, "grade", grade);
        fact(recipient, "service", "unit", DEPARTMENT, "from", "2015-01-01");
    }

    void registered(String recipient) {
        register(writer(), recipient).statusCode(201);
    }

    ValidatableResponse register(RequestSpecification who, String recipient) {
        return who.body(Map.of("unit", DEPARTMENT, "year", 2022, "type", TITLE, "recipient", recipient))
                .post("/api/v1/award-registrations")
                .then();
    }

    static Map<String, Object> nomination(String type, Object recipient) {
        return new HashMap<>(Map.of(
                "unit",
                DEPARTMENT,
                "type",
                type,
                "year",
                2022,
                "recipient",
                recipient,
                "way",
                "regular",
                "achievement",
                "Việc thử " + word()));
    }

    /** A draft of the department; its id. */
    String draft(String type, String recipient) {
        return created(writer(), nomination(type, Map.of("id", recipient)));
    }

    String created(RequestSpecification who, Map<String, Object> body) {
        return who.body(body).post(NOMINATIONS).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse change(RequestSpecification who, String nomination, Map<String, Object> patch) {
        return who.contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch(NOMINATIONS + "/" + nomination)
                .then();
    }

    ValidatableResponse upload(RequestSpecification who, String nomination, String document, String content) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "bao cao.pdf", content.getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post(NOMINATIONS + "/" + nomination + "/documents?document=" + document)
                .then();
    }

    ValidatableResponse readiness(String nomination) {
        return writer().get(NOMINATIONS + "/" + nomination + "/readiness").then();
    }

    ValidatableResponse move(RequestSpecification who, String nomination, String status, String... reason) {
        Map<String, Object> body = new HashMap<>(Map.of("status", status));
        if (reason.length > 0) {
            body.put("reason", reason[0]);
        }
        return who.header("If-Match", "*")
                .body(body)
                .put(NOMINATIONS + "/" + nomination + "/status")
                .then();
    }

    ValidatableResponse send(String nomination, String to) {
        return writer().header("If-Match", "*")
                .body(Map.of("status", "submitted", "to", to))
                .put(NOMINATIONS + "/" + nomination + "/status")
                .then();
    }

    /** A nomination for the form, of which nothing is asked, as far as a status; its id. */
    String nominated(String status) {
        return nominated(status, person(DEPARTMENT));
    }

    String nominated(String status, String recipient) {
        String nomination = draft(FORM, recipient);
        for (String step : List.of("submitted", "received", "in-council", "recommended")) {
            RequestSpecification who = step.equals("submitted") ? writer() : taker();
            move(who, nomination, step, step.equals("recommended") ? new String[] {"Biên bản số 1"} : new String[0])
                    .statusCode(200);
            if (step.equals(status)) {
                return nomination;
            }
        }
        throw new IllegalArgumentException(status);
    }

    /** A draft decision of the province; its id. */
    String decision() {
        return decision("2023-01-06");
    }

    String decision(String day) {
        return taker().body(
                        Map.of("authority", PROVINCE, "number", nextNumber(), "date", day, "signer", "Nguyễn Văn Ký"))
                .post("/api/v1/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse decide(String nomination, String decision) {
        return taker().body(Map.of("decision", decision))
                .post(NOMINATIONS + "/" + nomination + "/award")
                .then();
    }

    ValidatableResponse moveTo(RequestSpecification who, String address, String status) {
        return who.header("If-Match", "*")
                .body(Map.of("status", status))
                .put("/api/v1/" + address + "/status")
                .then();
    }

    List<String> trail(String resource, String key) {
        return sql.list(
                "select action from audit_entries where resource = ? and key = ? order by at, action",
                row -> row.text("action"),
                resource,
                key);
    }

    /** Type and audience of what is told about a nomination, and to which unit. */
    List<String> told(String nomination) {
        return sql.list("""
                select e.type || ' ' || e.audience || ' ' || u.code as told
                from events e cross join lateral unit_version_at(e.unit_id, '2023-01-09') u
                where e.subject like ? || '/%' order by e.at, e.type
                """, row -> row.text("told"), nomination);
    }
}
