package vn.tongket.awards.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
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
import vn.tongket.kernel.text.Source;
import vn.tongket.testing.World;

/** A province with two departments, types that only these tests know, and rules about those types. */
@ApplicationScoped
public class EligibilityWorld {

    public static final String PROVINCE = "EL-TINH";
    public static final String DEPARTMENT = "EL-SO";
    public static final String CENTRE = "EL-TT";
    public static final String OTHER = "EL-SO-2";
    public static final String ELSEWHERE = "EL-KHAC";

    public static final String WORKER = "EL_WORKER";
    public static final String FIGHTER = "EL_FIGHTER";
    public static final String MERIT = "EL_MERIT";
    public static final String COMMENDATION = "EL_COMMENDATION";
    public static final String GROUP = "EL_GROUP";
    public static final String VOTED = "EL_VOTED";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Source SOURCE = new Source("Quyết định thử", null, null, null);

    private final World world;
    private final AwardLaws laws;
    private final RecordedAwards recorded;
    private final AwardRules rules;
    private final Sql sql;
    private final CurrentRequest request;
    private final ObjectMapper json;

    public EligibilityWorld(
            World world,
            AwardLaws laws,
            RecordedAwards recorded,
            AwardRules rules,
            Sql sql,
            CurrentRequest request,
            ObjectMapper json) {
        this.world = world;
        this.laws = laws;
        this.recorded = recorded;
        this.rules = rules;
        this.sql = sql;
        this.request = request;
        this.json = json;
    }

    @ActivateRequestContext
    public void stand() {
        world.unit(PROVINCE, "Tỉnh Xét Duyệt", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Xét Duyệt", "sở", PROVINCE);
        world.unit(CENTRE, "Trung tâm Xét Duyệt", "sở", DEPARTMENT);
        world.unit(OTHER, "Sở Xét Duyệt Hai", "sở", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Xét Duyệt Khác", "tỉnh", null);
        request.actAs(Actor.installation("test"));
        type(WORKER, "Lao động thử", AwardConcept.TITLE, RecipientKind.INDIVIDUAL);
        type(FIGHTER, "Chiến sĩ thử", AwardConcept.TITLE, RecipientKind.INDIVIDUAL);
        type(MERIT, "Giấy khen thử", AwardConcept.FORM, RecipientKind.INDIVIDUAL);
        type(COMMENDATION, "Bằng khen thử", AwardConcept.FORM, RecipientKind.INDIVIDUAL);
        type(GROUP, "Tập thể thử", AwardConcept.TITLE, RecipientKind.COLLECTIVE);
        type(VOTED, "Danh hiệu biểu quyết thử", AwardConcept.TITLE, RecipientKind.INDIVIDUAL);
        rule("EL_GRADE", "2020-01-01", "2024-01-01", "annual-grade", WORKER, "{\"minimum\":\"good\"}", "warn");
        rule("EL_GRADE", "2024-01-01", null, "annual-grade", WORKER, "{\"minimum\":\"excellent\"}", "warn");
        rule("EL_ONE", "2020-01-01", null, "one-achievement", MERIT + "|" + COMMENDATION, "{}", "block");
        rule("EL_VOTE", "2020-01-01", null, "council-vote", VOTED, "{\"minimumPercent\":80}", "warn");
        rule("EL_SAME", "2020-01-01", null, "award-same-year", FIGHTER, "{\"award\":\"EL_WORKER\"}", "warn");
        rule(
                "EL_HALF",
                "2020-01-01",
                null,
                "members-hold",
                GROUP,
                "{\"award\":\"EL_WORKER\",\"minimumPercent\":50,\"minimumCount\":0}",
                "warn");
        rule(
                "EL_OPEN",
                "2020-01-01",
                null,
                "no-open-case",
                WORKER + "|" + FIGHTER + "|" + MERIT,
                "{\"kinds\":[\"investigation\"]}",
                "block");
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

    private void rule(
            String code, String from, String to, String kind, String types, String parametersOfKind, String effect) {
        try {
            rules.importRule(
                    code,
                    LocalDate.parse(from),
                    new WriteAwardRule(
                            new Name("Quy tắc thử " + code, null),
                            Codes.read(RuleKind.class, kind),
                            List.of(types.split("\\|")),
                            List.of(),
                            json.readTree(parametersOfKind),
                            Codes.read(RuleEffect.class, effect),
                            to == null ? null : LocalDate.parse(to),
                            "Luật thử, Điều 1",
                            Confidence.FOUND,
                            null,
                            null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void unit(String code, String kind, String parent) {
        world.unit(code, "Đơn vị thử " + code, kind, parent);
    }

    public RequestSpecification as(Role role, String unit) {
        return world.as(role, unit);
    }

    public RequestSpecification officer() {
        return world.as(Role.AWARD_OFFICER, DEPARTMENT);
    }

    public RequestSpecification provinceOfficer() {
        return world.as(Role.AWARD_OFFICER, PROVINCE);
    }

    public RequestSpecification approver() {
        return world.as(Role.APPROVER, DEPARTMENT);
    }

    public RequestSpecification viewer() {
        return world.as(Role.VIEWER, DEPARTMENT);
    }

    /** An award officer, of another department. */
    public RequestSpecification stranger() {
        return world.as(Role.AWARD_OFFICER, OTHER);
    }

    public RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, PROVINCE);
    }

    /** A word that nobody else has, without digits. */
    public static String word() {
        return Integer.toString(1000 + NUMBERS.incrementAndGet(), 26)
                .chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? 'q' + c - '0' : c))
                .collect(Collectors.joining());
    }

    /** A new type of these tests, so that nothing else counts towards its quota. */
    @ActivateRequestContext
    public String newType() {
        request.actAs(Actor.installation("test"));
        String code = "EL_T" + NUMBERS.incrementAndGet();
        type(code, "Danh hiệu thử " + code, AwardConcept.TITLE, RecipientKind.INDIVIDUAL);
        return code;
    }

    public static String nextNumber() {
        return NUMBERS.incrementAndGet() + "/QĐ-EL";
    }

    public String person(String unit) {
        return recipient("individual", unit);
    }

    public String recipient(String kind, String unit) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", kind, "name", "Người Xét " + word(), "unit", unit, "from", "2015-01-01"));
        return provinceOfficer()
                .body(body)
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A person of one unit whom another one entered. */
    public String enteredBy(String keeper, String unit) {
        return provinceOfficer()
                .body(Map.of(
                        "kind",
                        "individual",
                        "name",
                        "Người Xét " + word(),
                        "unit",
                        unit,
                        "keeper",
                        keeper,
                        "from",
                        "2015-01-01"))
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Another turns out to be the first one. */
    public void merge(String recipient, String other) {
        provinceOfficer()
                .body(Map.of("recipient", other, "reason", "Cùng một người"))
                .post("/api/v1/recipients/" + recipient + "/merges")
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> fact(String recipient, String kind, Object... namesAndValues) {
        Map<String, Object> body = new HashMap<>(
                Map.of("recipient", recipient, "kind", kind, "source", Map.of("document", "Quyết định thử số 1")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    public ValidatableResponse record(RequestSpecification who, Map<String, Object> fact) {
        return who.body(fact).post("/api/v1/recipient-facts").then();
    }

    /** A fact that the officer records; its id. */
    public String recorded(Map<String, Object> fact) {
        return record(officer(), fact).statusCode(201).extract().path("id");
    }

    public String graded(String recipient, int year, String grade) {
        return recorded(fact(recipient, "annual-grade", "year", year, "grade", grade));
    }

    /** Something open about a person; its id. */
    public String investigated(String recipient, String from) {
        return recorded(fact(recipient, "conduct", "conduct", "investigation", "from", from));
    }

    public ValidatableResponse withdraw(String address, String id) {
        return officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn", "reason", "Ghi nhầm"))
                .put("/api/v1/" + address + "/" + id + "/status")
                .then();
    }

    public ValidatableResponse asked(RequestSpecification who, String recipient, String type, int year, String on) {
        return who.get("/api/v1/eligibility?recipient=" + recipient + "&type=" + type + "&year=" + year + "&on=" + on)
                .then();
    }

    /** A decision of the department with an award for each recipient, still a draft; its id. */
    public String draft(String type, int year, String... recipients) {
        String decision = decision(year + "-12-20");
        for (String recipient : recipients) {
            line(decision, type, year, recipient, DEPARTMENT, null);
        }
        return decision;
    }

    /** A decision of the department without lines; its id. */
    public String decision(String day) {
        return officer()
                .body(Map.of("authority", DEPARTMENT, "number", nextNumber(), "date", day, "signer", "Nguyễn Văn Ký"))
                .post("/api/v1/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A line of such a decision; its id. */
    public String line(String decision, String type, int year, String recipient, String unit, String achievement) {
        String name = provinceOfficer()
                .get("/api/v1/recipients/" + recipient)
                .then()
                .statusCode(200)
                .extract()
                .path("name");
        Map<String, Object> body = new HashMap<>(Map.of(
                "decision",
                decision,
                "type",
                type,
                "recipient",
                Map.of("id", recipient, "kind", "individual", "name", name, "unit", unit),
                "achievementYear",
                year));
        if (achievement != null) {
            body.put("achievement", achievement);
        }
        return officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse issue(String decision) {
        return approver()
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then();
    }

    /** Awards of a past year whose recipients the source counts and does not name. */
    @ActivateRequestContext
    public void recorded(String type, String authority, int year, Integer count) {
        request.actAs(Actor.installation("test"));
        String key = "EL " + NUMBERS.incrementAndGet();
        recorded.importDecision(new RecordedDecision(
                key,
                authority,
                null,
                LocalDate.of(year, 12, 1),
                null,
                SOURCE,
                null,
                Instant.parse("2023-01-01T00:00:00Z"),
                null,
                null,
                null));
        recorded.importAward(new RecordedAward(
                key + " award",
                key,
                type,
                RecipientKind.INDIVIDUAL,
                null,
                null,
                null,
                count,
                year,
                null,
                SOURCE,
                null,
                null,
                null,
                null,
                null));
    }

    public static Map<String, Object> quota(
            String baseType, String rate, String rounding, String scope, boolean binding) {
        return new HashMap<>(Map.of(
                "rate",
                new BigDecimal(rate),
                "base",
                "awarded-type",
                "baseType",
                baseType,
                "rounding",
                rounding,
                "scope",
                scope,
                "binding",
                binding,
                "legalBasis",
                "Nghị định thử",
                "confidence",
                "found"));
    }

    public void putQuota(String type, Map<String, Object> quota) {
        administrator()
                .body(quota)
                .put("/api/v1/award-quotas/" + type + "/versions/2020-01-01")
                .then()
                .statusCode(201);
    }

    public List<String> trail(String resource, String key) {
        return sql.list(
                "select action from audit_entries where resource = ? and key = ? order by at, action",
                row -> row.text("action"),
                resource,
                key);
    }
}
