package vn.tongket.awards.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.documents.word.WordLayout;
import vn.tongket.awards.documents.word.WordPackage;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.Pdf;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DecisionTemplateResourceTest {

    private static final String TEMPLATES = "/api/v1/decision-templates";

    @Inject
    AwardDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        desk.open();
    }

    /** Other tests write by the template that the application brings. */
    @AfterEach
    void putBack() {
        use(1, "*").statusCode(200);
    }

    private static byte[] edited(String old, String instead) {
        String text = new String(WordLayout.shipped().parts().get(WordPackage.DOCUMENT), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        return WordLayout.shipped()
                .with(Map.of(WordPackage.DOCUMENT, text.replace(old, instead).getBytes(StandardCharsets.UTF_8)))
                .file();
    }

    private ValidatableResponse create(RequestSpecification who, byte[] file, String note) {
        return who.contentType(MadeFile.DOCX)
                .queryParam("note", note)
                .body(file)
                .post(TEMPLATES)
                .then();
    }

    private int created(byte[] file) {
        return create(desk.administrator(), file, "Mẫu của sở")
                .statusCode(201)
                .extract()
                .path("version");
    }

    private ValidatableResponse preview(int version) {
        return desk.administrator()
                .post(TEMPLATES + "/" + version + "/previews")
                .then();
    }

    private ValidatableResponse use(int version, String tag) {
        var who = desk.administrator().body(Map.of("status", "in-use"));
        return (tag == null ? who : who.header("If-Match", tag))
                .put(TEMPLATES + "/" + version + "/status")
                .then();
    }

    @Test
    void aVersionIsHandedInPreviewedAndPutToUse() throws Exception {
        byte[] file = edited(
                "Xét đề nghị của Hội đồng Thi đua - Khen thưởng.",
                "Xét đề nghị của Trưởng phòng Tổ chức ở {{decision.place}}.");
        int version = create(desk.administrator(), file, "Mẫu của sở")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(TEMPLATES + "/"))
                .body("note", is("Mẫu của sở"))
                .body("inUse", is(false))
                .body("previewedAt", nullValue())
                .extract()
                .path("version");
        use(version, "*").statusCode(409).body("code", is("decision-template.not-previewed"));
        Pdf preview = new Pdf(preview(version)
                .statusCode(200)
                .contentType(MadeFile.PDF)
                .extract()
                .asByteArray());
        preview.mustBeForTheArchive();
        assertThat(preview.text()).contains("Trưởng phòng Tổ chức ở Mẫu.", "XEM TRƯỚC");
        use(version, null).statusCode(428);
        use(version, "\"1\"").statusCode(412);
        use(version, "\"2\"").statusCode(200).body("inUse", is(true)).body("previewedAt", notNullValue());
        use(version, null).statusCode(200);
        assertThat(document()).contains("Xét đề nghị của Trưởng phòng Tổ chức ở Trao Thưởng.");
        use(1, "*").statusCode(200).body("inUse", is(true)).body("recordedBy", nullValue());
        assertThat(document()).contains("Xét đề nghị của Hội đồng Thi đua - Khen thưởng.");
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'decision-templates' and key = ? order by at, action",
                        row -> row.text("action"),
                        Integer.toString(version)))
                .containsExactlyInAnyOrder("create", "preview", "use");
    }

    private List<String> document() {
        String decision = desk.draft();
        desk.award(decision, "Lê Thị Mẫu");
        return Word.of(desk.officer()
                        .get("/api/v1/award-decisions/" + decision + "/document?format=docx")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .texts();
    }

    @Test
    void theFileOfAVersionIsHandedOutToGoOnFrom() {
        byte[] shipped = desk.administrator()
                .get(TEMPLATES + "/1/file")
                .then()
                .statusCode(200)
                .contentType(MadeFile.DOCX)
                .header("Content-Disposition", is("attachment; filename=\"mau-quyet-dinh-1.docx\""))
                .extract()
                .asByteArray();
        assertThat(Word.of(shipped).texts()).contains("Số: {{decision.number}}");
        int version = created(shipped);
        assertThat(desk.administrator()
                        .get(TEMPLATES + "/" + version + "/file")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(shipped);
        desk.administrator().get(TEMPLATES + "/999999/file").then().statusCode(404);
        desk.administrator().get(TEMPLATES + "/0").then().statusCode(404);
    }

    @Test
    void theSameFileHandedInTwiceUnderOneKeyIsOneVersion() {
        String key = UUID.randomUUID().toString();
        byte[] file = WordLayout.shipped().file();
        int first = create(desk.administrator().header("Idempotency-Key", key), file, "Một")
                .statusCode(201)
                .extract()
                .path("version");
        create(desk.administrator().header("Idempotency-Key", key), file, "Một")
                .statusCode(201)
                .body("version", is(first));
        create(desk.administrator().header("Idempotency-Key", key), file, "Hai").statusCode(422);
        desk.administrator().get(TEMPLATES + "?limit=1").then().statusCode(200).body("items.version", contains(first));
    }

    @Test
    void faultsAreToldByTheirPlaceAndNothingIsKept() {
        long before = sql.number("select count(*) as n from decision_templates");
        create(desk.administrator(), edited("{{decision.subject}}", "Về {{decision.subjekt}}"), "Sai")
                .statusCode(422)
                .body("errors.code", contains("decision-template.tag"))
                .body("errors[0].message", containsString("11"))
                .body("errors[0].message", containsString("decision.subjekt"));
        create(desk.administrator(), "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Sai")
                .statusCode(422)
                .body("code", is("decision-template.not-docx"));
        desk.administrator()
                .contentType(MadeFile.DOCX)
                .body(WordLayout.shipped().file())
                .post(TEMPLATES)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("note"));
        create(desk.administrator(), WordLayout.shipped().file(), "x".repeat(501))
                .statusCode(400);
        assertThat(sql.number("select count(*) as n from decision_templates")).isEqualTo(before);
    }

    @Test
    void onlyAdministratorsGiveTheTemplate() {
        create(desk.officer(), WordLayout.shipped().file(), "Mẫu").statusCode(403);
        desk.officer().get(TEMPLATES).then().statusCode(403);
        desk.officer().get(TEMPLATES + "/1").then().statusCode(403);
        desk.officer().get(TEMPLATES + "/1/file").then().statusCode(403);
        desk.officer().post(TEMPLATES + "/1/previews").then().statusCode(403);
        AwardDesk.nobody().get(TEMPLATES).then().statusCode(401);
    }

    @Test
    void onlyFilesOfTemplatesMayBeLong() {
        DecisionTemplateBodies bodies = new DecisionTemplateBodies();
        assertThat(bodies.at("POST", TEMPLATES)).isTrue();
        assertThat(bodies.at("PUT", TEMPLATES)).isFalse();
        assertThat(bodies.at("POST", TEMPLATES + "/1/previews")).isFalse();
        assertThat(bodies.bytes()).isEqualTo(4 << 20);
    }
}
