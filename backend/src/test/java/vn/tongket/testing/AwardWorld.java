package vn.tongket.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/** A province with two departments, an officer of each, and the catalogue that tests of awards use. */
@ApplicationScoped
public class AwardWorld {

    public static final String PROVINCE = "AW-TINH";
    public static final String DEPARTMENT = "AW-SO";
    public static final String OTHER_DEPARTMENT = "AW-SO-2";
    /** A form: it is given to the same people again and again, as no title is. */
    public static final String PRAISE = "AW_PRAISE";

    public static final String TITLE = "AW_TITLE";
    public static final String MERIT = "AW_MERIT";
    public static final String OLD_TITLE = "AW_OLD_TITLE";
    public static final Instant KNOWN_SINCE = Instant.parse("2022-12-25T17:00:00Z");

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger();

    private final World world;
    private final Awards awards;
    private final AwardLaws laws;
    private final RecordedAwards recorded;
    private final Sql sql;
    private final CurrentRequest request;

    public AwardWorld(
            World world, Awards awards, AwardLaws laws, RecordedAwards recorded, Sql sql, CurrentRequest request) {
        this.world = world;
        this.awards = awards;
        this.laws = laws;
        this.recorded = recorded;
        this.sql = sql;
        this.request = request;
    }

    @ActivateRequestContext
    public void stand() {
        world.unit(PROVINCE, "Tỉnh khen thưởng", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Khen thưởng", "sở", PROVINCE);
        world.unit(OTHER_DEPARTMENT, "Sở Khác", "sở", PROVINCE);
        request.actAs(Actor.installation("test"));
        laws.importType(
                PRAISE, type("Chiến sĩ thử cơ sở", AwardConcept.FORM, List.of(RecipientKind.INDIVIDUAL), null, null));
        laws.importType(
                TITLE, type("Danh hiệu thử", AwardConcept.TITLE, List.of(RecipientKind.INDIVIDUAL), null, null));
        laws.importType(
                MERIT,
                type(
                        "Giấy khen thử",
                        AwardConcept.FORM,
                        List.of(RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE),
                        null,
                        null));
        laws.importType(
                OLD_TITLE,
                type(
                        "Danh hiệu thử cũ",
                        AwardConcept.TITLE,
                        List.of(RecipientKind.INDIVIDUAL),
                        LocalDate.of(2004, 7, 1),
                        LocalDate.of(2022, 1, 1)));
    }

    /** The first day of a year that no other legal version of the tests has, long before the first real one. */
    public static LocalDate yearOfItsOwn() {
        return LocalDate.of(1900 + YEARS.incrementAndGet(), 1, 1);
    }

    public static Map<String, Object> lawBody(LocalDate from) {
        return new HashMap<>(Map.of(
                "name",
                Map.of("vi", "Luật thử năm " + from.getYear()),
                "recipientKinds",
                List.of("individual", "collective"),
                "legalBasis",
                "Luật thử số " + from.getYear(),
                "validFrom",
                from.toString(),
                "validTo",
                from.plusYears(1).toString(),
                "confidence",
                "found"));
    }

    /** A legal version that holds for a year; its code. */
    public String law(LocalDate from) {
        String code = "AW_LAW_" + from.getYear();
        administrator()
                .body(lawBody(from))
                .put("/api/v1/award-laws/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    /** A rule of a year by which one achievement is not honoured by two of these forms. */
    public void oneAchievement(LocalDate from, String... forms) {
        administrator()
                .body(Map.of(
                        "title",
                        Map.of("vi", "Một thành tích một hình thức"),
                        "kind",
                        "one-achievement",
                        "types",
                        List.of(forms),
                        "recipientKinds",
                        List.of(),
                        "parameters",
                        Map.of(),
                        "effect",
                        "block",
                        "validTo",
                        from.plusYears(1).toString(),
                        "legalBasis",
                        "Luật thử",
                        "confidence",
                        "found"))
                .put("/api/v1/award-rules/AW_ONE_" + from.getYear() + "/versions/" + from)
                .then()
                .statusCode(201);
    }

    /** A type that a legal version gives to one kind of recipient, with a prize; its code. */
    public String typeUnder(String law, String name, String kind, String coefficient) {
        String code = "AW_UNDER_" + NUMBERS.incrementAndGet();
        Map<String, Object> type = Map.of(
                "name",
                Map.of("vi", name),
                "concept",
                "form",
                "recipientKinds",
                List.of(kind),
                "level",
                "state",
                "legalBasis",
                "Luật thử");
        administrator().body(type).put("/api/v1/award-types/" + code).then().statusCode(201);
        Map<String, Object> prize = Map.of(
                "recipientKind",
                kind,
                "coefficient",
                new BigDecimal(coefficient),
                "legalBasis",
                "Nghị định thử",
                "confidence",
                "found");
        Map<String, Object> version = Map.of(
                "name",
                Map.of("vi", name),
                "recipientKinds",
                List.of(kind),
                "level",
                "state",
                "legalBasis",
                "Luật thử",
                "confidence",
                "found",
                "prizes",
                List.of(prize));
        administrator()
                .body(version)
                .put("/api/v1/award-types/" + code + "/versions/" + law)
                .then()
                .statusCode(201);
        return code;
    }

    public void baseSalary(LocalDate from, long amount) {
        administrator()
                .body(Map.of("amount", amount, "legalBasis", "Nghị định thử", "confidence", "found"))
                .put("/api/v1/base-salaries/" + from)
                .then()
                .statusCode(201);
    }

    public void issue(String decision) {
        approver()
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(200);
    }

    public static WriteAwardType type(
            String name, AwardConcept concept, List<RecipientKind> kinds, LocalDate from, LocalDate to) {
        return new WriteAwardType(
                new Name(name, null),
                List.of(name + " (tên khác)"),
                concept,
                kinds,
                AwardLevel.GRASSROOTS,
                "Luật thử 15/2003/QH11",
                from,
                to,
                null);
    }

    /** The award officer of the department. */
    public RequestSpecification officer() {
        return world.as(Role.AWARD_OFFICER, DEPARTMENT);
    }

    /** Another award officer, who stands on the province above. */
    public RequestSpecification secondOfficer() {
        return world.as(Role.AWARD_OFFICER, PROVINCE);
    }

    public RequestSpecification approver() {
        return world.as(Role.APPROVER, DEPARTMENT);
    }

    public RequestSpecification viewer() {
        return world.as(Role.VIEWER, DEPARTMENT);
    }

    public RequestSpecification stranger() {
        return world.as(Role.AWARD_OFFICER, OTHER_DEPARTMENT);
    }

    public RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, PROVINCE);
    }

    /** Somebody who is an administrator, but of the other department only. */
    public RequestSpecification administratorElsewhere() {
        return world.as(Role.ADMINISTRATOR, OTHER_DEPARTMENT);
    }

    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification patching(RequestSpecification who) {
        return who.contentType("application/merge-patch+json;charset=UTF-8");
    }

    public static String nextNumber() {
        return NUMBERS.incrementAndGet() + "/QĐ-AW";
    }

    public static Map<String, Object> decisionBody() {
        return new HashMap<>(Map.of(
                "authority", DEPARTMENT, "number", nextNumber(), "date", "2022-12-20", "signer", "Nguyễn Văn Ký"));
    }

    /** A draft decision of the department, entered by its officer; its id. */
    public String draft() {
        return draft(decisionBody());
    }

    public String draft(Map<String, Object> body) {
        return officer()
                .body(body)
                .post("/api/v1/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> awardBody(String decision, String recipient) {
        return new HashMap<>(Map.of(
                "decision",
                decision,
                "type",
                PRAISE,
                "recipient",
                new HashMap<>(
                        Map.of("kind", "individual", "name", recipient, "unit", DEPARTMENT, "position", "Chuyên viên")),
                "achievementYear",
                2022,
                "presentedOn",
                "2022-12-26"));
    }

    /** An award under a decision, entered by the officer; its id. */
    public String award(String decision, String recipient) {
        return officer()
                .body(awardBody(decision, recipient))
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A decision with one award, issued by the approver; the id of the award. */
    public String issuedAward(String recipient) {
        String decision = draft();
        String award = award(decision, recipient);
        issue(decision);
        return award;
    }

    @ActivateRequestContext
    public UUID importDecision(Actor actor, RecordedDecision decision) {
        request.actAs(actor);
        return recorded.importDecision(decision);
    }

    @ActivateRequestContext
    public UUID importAward(Actor actor, RecordedAward award) {
        request.actAs(actor);
        return recorded.importAward(award);
    }

    @ActivateRequestContext
    public List<AwardResponse> seenByAnybody(List<UUID> ids) {
        request.actAs(Actor.ANONYMOUS);
        return awards.byIds(ids);
    }

    public static RecordedDecision recordedDecision(String key) {
        return new RecordedDecision(
                key,
                DEPARTMENT,
                null,
                null,
                null,
                new Source("Báo thử", null, null, "tặng danh hiệu cho 06 cá nhân"),
                null,
                KNOWN_SINCE,
                null,
                null,
                null);
    }

    public static RecordedAward recordedAward(String key, String decision, Integer count) {
        return new RecordedAward(
                key,
                decision,
                PRAISE,
                RecipientKind.INDIVIDUAL,
                null,
                null,
                null,
                count,
                2022,
                LocalDate.of(2022, 12, 26),
                new Source("Báo thử", null, null, null),
                null,
                null,
                null,
                null,
                null);
    }

    public String column(String table, String column, String id) {
        return sql.one(
                        "select " + column + "::text as value from " + table + " where id = ?::uuid",
                        row -> String.valueOf(row.textOrNull("value")),
                        id)
                .orElseThrow();
    }

    public List<String> trail(String resource, String key) {
        return sql.list(
                "select action from audit_entries where resource = ? and key = ? order by at, action",
                row -> row.text("action"),
                resource,
                key);
    }
}
