package vn.tongket.awards.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.Pdf;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CertificateTemplateResourceTest {

    private static final String TEMPLATES = "/api/v1/certificate-templates";
    private static final String LAYOUT = """
            <html lang="vi"><head><title>Giấy khen</title></head><body>
            <p style="font-family: Arial; font-weight: bold">Mẫu của sở: {{recipient.name}}</p><p data-if="recipient.place">Ở {{recipient.place}}</p>
            <img src="certificate:qr" alt="Mã"/></body></html>
            """;

    @Inject
    AwardDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        desk.open();
    }

    /** Other tests print by the layout that the application brings. */
    @AfterEach
    void putBack() {
        use(1, "*").statusCode(200);
    }

    private ValidatableResponse create(String html) {
        return desk.administrator()
                .body(Map.of("html", html, "note", "Mẫu của sở"))
                .post(TEMPLATES)
                .then();
    }

    private int created(String html) {
        return create(html).statusCode(201).extract().path("version");
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
    void aVersionIsWrittenPreviewedAndPutToUse() throws Exception {
        int version = create(LAYOUT)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(TEMPLATES + "/"))
                .body("html", is(LAYOUT.strip()))
                .body("note", is("Mẫu của sở"))
                .body("inUse", is(false))
                .body("previewedAt", nullValue())
                .extract()
                .path("version");
        use(version, "*").statusCode(409).body("code", is("certificate-template.not-previewed"));
        Pdf preview = new Pdf(preview(version)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
        assertThat(preview.text()).contains("Mẫu của sở: Công Tằng Tôn Nữ");
        assertThat(preview.format()).isEqualTo("297×210");
        preview.mustBeForTheArchive();
        use(version, null).statusCode(428);
        use(version, "\"1\"").statusCode(412);
        use(version, "\"2\"").statusCode(200).body("inUse", is(true)).body("previewedAt", notNullValue());
        use(version, null).statusCode(200);
        assertThat(certificate()).contains("Mẫu của sở: Lê Thị Mẫu");
        use(1, "*").statusCode(200).body("inUse", is(true)).body("recordedBy", nullValue());
        assertThat(certificate()).contains("GIẤY KHEN").doesNotContain("Mẫu của sở");
        desk.administrator()
                .get(TEMPLATES + "/" + version)
                .then()
                .statusCode(200)
                .body("html", is(LAYOUT.strip()))
                .body("inUse", is(false));
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'certificate-templates' and key = ? order by at, action",
                        row -> row.text("action"),
                        Integer.toString(version)))
                .containsExactlyInAnyOrder("create", "preview", "use");
    }

    private String certificate() {
        String decision = desk.draft();
        String award = desk.award(decision, "Lê Thị Mẫu");
        desk.issue(decision);
        return new Pdf(desk.officer()
                        .get("/api/v1/awards/" + award + "/certificate")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .text();
    }

    @Test
    void versionsAreCountedAndListedWithoutTheirTexts() {
        int first = created(LAYOUT);
        int second = created(LAYOUT);
        assertThat(second).isGreaterThan(first);
        desk.administrator()
                .get(TEMPLATES + "?limit=2")
                .then()
                .statusCode(200)
                .body("items[0].version", is(second))
                .body("items[0].html", nullValue())
                .body("items[0].recordedBy", notNullValue())
                .body("items.inUse", contains(false, false));
    }

    @Test
    void theShippedVersionCanBeReadAsAModel() {
        desk.administrator()
                .get(TEMPLATES + "/1")
                .then()
                .statusCode(200)
                .body("html", containsString("{{recipient.name}}"))
                .body("inUse", is(true));
        desk.administrator().get(TEMPLATES + "/999999").then().statusCode(404);
        desk.administrator().get(TEMPLATES + "/0").then().statusCode(404);
    }

    @Test
    void faultsAreToldByTheirLines() {
        create("<html><head></head>\n<body>\n<script>x</script><p>{{x}}</p><img src='certificate:qr'/></body></html>")
                .statusCode(422)
                .body("errors.pointer", contains("/html", "/html"))
                .body("errors.code", contains("certificate-template.element", "certificate-template.placeholder"))
                .body("errors[0].message", containsString("3"));
        create("").statusCode(400).body("errors.pointer", contains("/html"));
        create("x".repeat(700_001)).statusCode(400).body("errors.pointer", contains("/html"));
    }

    @Test
    void aLayoutThatNeedsMoreThanASheetIsNotUsed() {
        int version = created(LAYOUT.replace("<p data-if", "<p style=\"height: 220mm\" data-if"));
        preview(version).statusCode(422).body("code", is("certificate-template.too-long"));
        use(version, "*").statusCode(409);
    }

    @Test
    void onlyAdministratorsGiveTheLayout() {
        desk.officer().get(TEMPLATES).then().statusCode(403);
        desk.officer().get(TEMPLATES + "/1").then().statusCode(403);
        desk.officer().post(TEMPLATES + "/1/previews").then().statusCode(403);
        AwardDesk.nobody().get(TEMPLATES).then().statusCode(401).body("code", endsWith("missing"));
    }
}
