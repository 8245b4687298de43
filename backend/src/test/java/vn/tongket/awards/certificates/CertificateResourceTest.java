package vn.tongket.awards.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Source;
import vn.tongket.services.jobs.JobRunner;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.Pdf;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CertificateResourceTest {

    @Inject
    AwardDesk desk;

    @Inject
    RecordedAwards recorded;

    @Inject
    CurrentRequest request;

    @Inject
    JobRunner jobs;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void open() {
        desk.open();
    }

    private static ValidatableResponse certificate(RequestSpecification who, String award) {
        return who.get("/api/v1/awards/" + award + "/certificate").then();
    }

    private Pdf printed(String award) {
        return new Pdf(certificate(desk.officer(), award)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", is("attachment; filename=\"" + AwardDesk.serial(award) + ".pdf\""))
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray());
    }

    private String issued(Map<String, String> recipient) {
        String decision = desk.draft();
        String award = desk.award(decision, recipient);
        desk.issue(decision);
        return award;
    }

    @Test
    void aCertificateIsOneSheetForTheArchiveWithEveryVietnameseLetter() throws Exception {
        String award = issued(Map.of(
                "kind",
                "individual",
                "name",
                "Nguyễn Thị Thuỳ Dương",
                "position",
                "Phó Trưởng phòng",
                "unit",
                AwardDesk.DEPARTMENT));
        Pdf certificate = printed(award);
        certificate.mustBeForTheArchive();
        assertThat(certificate.sheets()).isEqualTo(1);
        assertThat(certificate.format()).isEqualTo("297×210");
        assertThat(certificate.text())
                .contains("GIẤY KHEN", "SỞ TRAO THƯỞNG", "Nguyễn Thị Thuỳ Dương", "Phó Trưởng phòng, Sở Trao Thưởng")
                .contains("Đã có thành tích năm 2022", "ngày 20 tháng 12 năm 2022", "Nguyễn Văn Ký")
                .contains(AwardDesk.serial(award));
    }

    @Test
    void whatARecipientIsCalledIsTextAndNeverPartOfTheLayout() throws Exception {
        Pdf certificate =
                printed(issued(Map.of("kind", "household", "name", "Hộ <b>Ông</b> & {{decision.signer}} \\1 $0")));
        certificate.mustBeForTheArchive();
        assertThat(certificate.text()).contains("Hộ <b>Ông</b> & {{decision.signer}} \\1 $0");
    }

    @Test
    void theCodeOnTheSheetLeadsToTheAnswer() {
        String award = issued(Map.of("kind", "collective", "name", "Phòng Công nghệ số"));
        URI read = URI.create(printed(award).code(0));
        assertThat(read.getScheme() + "://" + read.getAuthority()).isEqualTo("https://tongket.example");
        assertThat(read.getPath()).startsWith("/xac-minh/").hasSizeLessThan(30);
        String serial = read.getPath().replace("/xac-minh/", "");
        AwardDesk.nobody()
                .get("/api/v1/verify/" + serial)
                .then()
                .statusCode(200)
                .body("status", is("genuine"))
                .body("serial", is(AwardDesk.serial(award)))
                .body("award.recipient.name", is("Phòng Công nghệ số"));
    }

    @Test
    void whatIsNotInForceHasNoCertificate() {
        String draft = desk.draft();
        String award = desk.award(draft, "Lê Văn Nháp");
        certificate(desk.officer(), award).statusCode(409).body("code", is("certificate.not-issued"));
        certificate(desk.stranger(), award).statusCode(404).body("code", is("award.unknown"));
        desk.issue(draft);
        certificate(desk.officer(), award).statusCode(200);
        certificate(desk.stranger(), award).statusCode(403);
        certificate(desk.as(Role.VIEWER, AwardDesk.DEPARTMENT), award).statusCode(403);
        certificate(AwardDesk.nobody(), award).statusCode(401);
        desk.annul(draft);
        certificate(desk.officer(), award).statusCode(409).body("code", is("certificate.annulled"));
        certificate(desk.officer(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whoIsNotNamedHasNoCertificate() {
        certificate(desk.officer(), recorded().toString()).statusCode(409).body("code", is("certificate.unnamed"));
    }

    @ActivateRequestContext
    UUID recorded() {
        request.actAs(Actor.installation("test"));
        String key = "cert-" + UUID.randomUUID();
        Source source = new Source("Báo thử", null, null, null);
        recorded.importDecision(new RecordedDecision(
                key,
                AwardDesk.DEPARTMENT,
                null,
                null,
                null,
                source,
                null,
                Instant.parse("2022-12-25T17:00:00Z"),
                null,
                null,
                null));
        return recorded.importAward(new RecordedAward(
                key,
                key,
                AwardDesk.MERIT,
                RecipientKind.INDIVIDUAL,
                null,
                null,
                null,
                6,
                2022,
                null,
                source,
                null,
                null,
                null,
                null,
                null));
    }

    private ValidatableResponse order(RequestSpecification who, String decision) {
        return who.body(Map.of("decision", decision))
                .post("/api/v1/certificate-batches")
                .then();
    }

    @Test
    void aJobPrintsAllCertificatesOfADecisionInOneFile() throws Exception {
        String decision = desk.draft();
        List<String> serials = List.of(
                desk.award(decision, "Trần Thị Bưởi"),
                desk.award(decision, "An Văn Cam"),
                desk.award(decision, "Ức Thị Đào"));
        desk.issue(decision);
        String job = order(desk.approver(), decision)
                .statusCode(202)
                .header("Location", startsWith("http"))
                .body("kind", is("certificate-batch"))
                .body("status", is("queued"))
                .extract()
                .path("id");
        jobs.doAll();
        Map<String, Object> result = desk.approver()
                .get("/api/v1/jobs/" + job)
                .then()
                .body("status", is("succeeded"))
                .body("done", is(3))
                .body("total", is(3))
                .body("result.certificates", is(3))
                .body("result.template", is(1))
                .extract()
                .path("result");
        Pdf batch = new Pdf(desk.approver()
                .get((String) result.get("file"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + result.get("sha256") + "\"")
                .extract()
                .asByteArray());
        batch.mustBeForTheArchive();
        assertThat(batch.sheets()).isEqualTo(3);
        assertThat(batch.text()).containsSubsequence("An Văn Cam", "Trần Thị Bưởi", "Ức Thị Đào");
        assertThat(batch.code(0)).endsWith(AwardDesk.serial(serials.get(1)).replace("-", ""));
        assertThat(batch.code(2)).endsWith(AwardDesk.serial(serials.get(2)).replace("-", ""));
        desk.officer().get((String) result.get("file")).then().statusCode(404);
        desk.approver()
                .head((String) result.get("file"))
                .then()
                .statusCode(200)
                .header("Content-Length", result.get("size").toString());
    }

    @Test
    void anOrderIsTakenOnceAndRefusedWhereNothingCanBePrinted() {
        String decision = desk.draft();
        desk.award(decision, "Nguyễn Văn Một");
        order(desk.officer(), decision)
                .statusCode(422)
                .body("errors.pointer", contains("/decision"))
                .body("errors.code", contains("certificate-batch.nothing-to-print"));
        desk.issue(decision);
        order(desk.stranger(), decision).statusCode(403);
        String key = UUID.randomUUID().toString();
        String first = order(desk.officer().header("Idempotency-Key", key), decision)
                .statusCode(202)
                .extract()
                .path("id");
        order(desk.officer().header("Idempotency-Key", key), decision)
                .statusCode(202)
                .body("id", is(first));
        desk.annul(decision);
        jobs.doAll();
        desk.officer()
                .get("/api/v1/jobs/" + first)
                .then()
                .body("status", is("failed"))
                .body("result", nullValue())
                .body("problem.errors.code", contains("certificate-batch.nothing-to-print"));
        order(desk.officer(), decision).statusCode(422);
    }

    /** As after a power cut: the job says that somebody is at it, who is not there any more. */
    @Test
    void aBatchThatBrokeOffIsPrintedOnceByTheNextProcess() {
        String decision = desk.draft();
        desk.award(decision, "Nguyễn Văn Dở");
        desk.issue(decision);
        String job = order(desk.officer(), decision).statusCode(202).extract().path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update jobs set status = 'running', worker = gen_random_uuid(), attempts = 1, done = 1, total = 1, started_at = created_at, leased_until = created_at + interval '1 minute' where id = ?::uuid",
                        job));
        jobs.doAll();
        desk.officer().get("/api/v1/jobs/" + job).then().body("status", is("running"));
        clock.advance(Duration.ofMinutes(2));
        jobs.doAll();
        clock.advance(Duration.ofMinutes(-2));
        desk.officer()
                .get("/api/v1/jobs/" + job)
                .then()
                .body("status", is("succeeded"))
                .body("result.certificates", is(1));
        assertThat(sql.number("select count(*) as n from certificate_batches where decision_id = ?::uuid", decision))
                .isEqualTo(1);
    }

    @Test
    void whatWasPrintedIsKeptForSevenDays() {
        String decision = desk.draft();
        desk.award(decision, "Nguyễn Văn Cũ");
        desk.issue(decision);
        order(desk.officer(), decision).statusCode(202);
        jobs.doAll();
        String earlier = batchesOf(decision);
        clock.advance(Duration.ofDays(8));
        order(desk.officer(), decision).statusCode(202);
        jobs.doAll();
        clock.advance(Duration.ofDays(-8));
        desk.officer().get("/api/v1/certificate-batches/" + earlier).then().statusCode(404);
        assertThat(sql.number("select count(*) as n from certificate_batch_pieces where batch_id = ?::uuid", earlier))
                .isZero();
        assertThat(batchesOf(decision)).isNotEqualTo(earlier);
    }

    private String batchesOf(String decision) {
        return sql.one(
                        "select id from certificate_batches where decision_id = ?::uuid order by made_at desc limit 1",
                        row -> row.id("id").toString(),
                        decision)
                .orElseThrow();
    }
}
