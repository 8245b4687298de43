package vn.tongket.awards.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Source;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.Pdf;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DecisionDocumentResourceTest {

    @Inject
    AwardDesk desk;

    @Inject
    RecordedAwards recorded;

    @Inject
    CurrentRequest request;

    @Inject
    SettableClock clock;

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static ValidatableResponse document(RequestSpecification who, String decision, String query) {
        return who.get("/api/v1/award-decisions/" + decision + "/document" + query)
                .then();
    }

    private static Word word(RequestSpecification who, String decision) {
        return Word.of(document(who, decision, "?format=docx")
                .statusCode(200)
                .contentType(MadeFile.DOCX)
                .header("Content-Disposition", is("attachment; filename=\"quyet-dinh-" + decision + ".docx\""))
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray());
    }

    private String awardFor(String decision, String name, String achievement, Long prize) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "decision",
                decision,
                "type",
                AwardDesk.MERIT,
                "recipient",
                Map.of("kind", "individual", "name", name, "unit", AwardDesk.DEPARTMENT, "position", "Chuyên viên"),
                "achievementYear",
                2022,
                "achievement",
                achievement));
        if (prize != null) {
            body.put("statedPrize", prize);
        }
        return desk.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anIssuedDecisionIsADocumentInBothFormats() throws Exception {
        String decision = desk.draft();
        desk.award(decision, "Trần Thị Bưởi");
        clock.advance(Duration.ofSeconds(1));
        desk.award(decision, "An Văn Cam");
        desk.issue(decision);
        Word word = word(desk.officer(), decision);
        assertThat(word.texts())
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN TỈNH TRAO THƯỞNG",
                        "SỞ TRAO THƯỞNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Trao Thưởng, ngày 20 tháng 12 năm 2022",
                        "Về việc tặng Giấy khen năm 2022",
                        "Căn cứ Luật thử;",
                        "Điều 1. Tặng Giấy khen cho 02 cá nhân đã có thành tích năm 2022 có tên tại Phụ lục I kèm theo Quyết định này.",
                        "Nguyễn Văn Ký",
                        "PHỤ LỤC I",
                        "Trần Thị Bưởi",
                        "Chuyên viên, Sở Trao Thưởng",
                        "An Văn Cam")
                .doesNotContain("DỰ THẢO");
        Pdf pdf = new Pdf(document(desk.officer(), decision, "?format=pdf")
                .statusCode(200)
                .contentType(MadeFile.PDF)
                .extract()
                .asByteArray());
        pdf.mustBeForTheArchive();
        assertThat(pdf.text()).contains("SỞ TRAO THƯỞNG", "PHỤ LỤC I", "Trần Thị Bưởi");
    }

    @Test
    void theFormatIsToldByParameterOrHeader() {
        String decision = desk.draft();
        desk.award(decision, "Lê Thị Mẫu");
        document(desk.officer(), decision, "").statusCode(200).contentType(MadeFile.PDF);
        document(desk.officer().accept(MadeFile.DOCX), decision, "")
                .statusCode(200)
                .contentType(MadeFile.DOCX);
        document(desk.officer().accept(MadeFile.DOCX), decision, "?format=pdf")
                .statusCode(200)
                .contentType(MadeFile.PDF);
        document(desk.officer(), decision, "?format=csv").statusCode(400).body("errors.parameter", contains("format"));
        document(desk.officer(), decision, "?format=doc").statusCode(400);
        document(desk.officer().accept("text/html"), decision, "").statusCode(406);
        desk.officer().get("/api/v1/award-decisions?format=pdf").then().statusCode(400);
        desk.officer()
                .head("/api/v1/award-decisions/" + decision + "/document")
                .then()
                .statusCode(200);
    }

    @Test
    void aDraftIsForThoseWithARoleOnTheAuthorityAndMarked() {
        String decision = desk.draft();
        desk.award(decision, "Lê Văn Nháp");
        assertThat(word(desk.as(Role.VIEWER, AwardDesk.DEPARTMENT), decision)
                        .texts()
                        .getFirst())
                .isEqualTo("DỰ THẢO");
        document(AwardDesk.nobody(), decision, "").statusCode(404).body("code", is("award-decision.unknown"));
        document(desk.stranger(), decision, "").statusCode(404);
        desk.issue(decision);
        document(given(), decision, "").statusCode(200);
        desk.annul(decision);
        assertThat(word(given(), decision).texts().getFirst()).startsWith("ĐÃ BỊ HỦY BỎ");
    }

    @Test
    void whatIsNotPublicIsNotInTheDocumentOfThePublic() {
        String decision = desk.draft();
        awardFor(decision, "Lê Thị Hoa", "Chữa bệnh hiểm nghèo", 447_000L);
        String taken = awardFor(decision, "Nguyễn Thị Kín", "Việc kín đáo", 447_000L);
        desk.issue(decision);
        desk.officer()
                .header("If-Match", "*")
                .body(Map.of("nameShown", false, "ground", "request", "reason", "Theo đơn"))
                .put("/api/v1/awards/" + taken + "/publicity")
                .then()
                .statusCode(200);
        Word inside = word(desk.officer(), decision);
        assertThat(inside.texts())
                .contains("Chữa bệnh hiểm nghèo", "447.000", "Nguyễn Thị Kín", "Tổng số tiền thưởng: 894.000 đồng.")
                .anyMatch(text -> text.contains("Tổng số tiền thưởng là 894.000 đồng"));
        Word outside = word(given(), decision);
        String all = String.join("\n", outside.texts());
        assertThat(all)
                .contains("Lê Thị Hoa", "(tên không công khai)", "02 cá nhân")
                .contains("Mức tiền thưởng theo quy định của pháp luật")
                .doesNotContain("Chữa bệnh", "447.000", "894.000", "Nguyễn Thị Kín", "Việc kín");
        assertThat(articles(outside)).isEqualTo(articles(inside));
        assertThat(word(desk.stranger(), decision).texts()).isEqualTo(outside.texts());
    }

    private static long articles(Word word) {
        return word.texts().stream().filter(text -> text.startsWith("Điều ")).count();
    }

    @Test
    void whatIsNotOursToWriteIsNotWritten() {
        document(given(), recorded().toString(), "").statusCode(409).body("code", is("decision-document.not-ours"));
        String empty = desk.draft();
        document(desk.officer(), empty, "").statusCode(409).body("code", is("decision-document.without-awards"));
        desk.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn"))
                .put("/api/v1/award-decisions/" + empty + "/status")
                .then()
                .statusCode(200);
        document(desk.officer(), empty, "").statusCode(409).body("code", is("decision-document.not-ours"));
        document(given(), UUID.randomUUID().toString(), "").statusCode(404);
        document(given(), "x", "").statusCode(404);
    }

    @ActivateRequestContext
    UUID recorded() {
        request.actAs(Actor.installation("test"));
        return recorded.importDecision(new RecordedDecision(
                "doc-" + UUID.randomUUID(),
                AwardDesk.DEPARTMENT,
                null,
                null,
                null,
                new Source("Báo thử", null, null, null),
                null,
                Instant.parse("2022-12-25T17:00:00Z"),
                null,
                null,
                null));
    }
}
