package vn.tongket.publication.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** What a page says before any script runs. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PageServiceTest {

    private static final String ADDRESS = "192.0.2.7";

    @Inject
    PageService pages;

    @Inject
    SiteMap map;

    @Inject
    AwardDesk desk;

    @Inject
    World world;

    @BeforeEach
    void aUnitWithAnAwkwardName() {
        world.unit("PG-TINH", "Tỉnh <b>Trang</b> & \"Web\"", "tỉnh", null);
    }

    private PageContent page(String path, String day, String client) {
        return pages.content(new PageAddress(path, day, CurrentRequest.VIETNAMESE, client));
    }

    private PageContent english(String path) {
        return pages.content(new PageAddress(path, null, Locale.ENGLISH, ADDRESS));
    }

    @Test
    void aUnitIsNamedInTheTitleAndNothingOfItRunsAsHtml() {
        PageContent page = page("/don-vi/PG-TINH", "2022-12-26", ADDRESS);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo("Tỉnh <b>Trang</b> & \"Web\" – Tổng Kết");
        assertThat(page.head())
                .contains("<title>Tỉnh &lt;b&gt;Trang&lt;/b&gt; &amp; &quot;Web&quot; – Tổng Kết</title>");
        assertThat(page.summary()).doesNotContain("<b>");
    }

    /** A review of the unit's year, published, with a figure that was corrected since. */
    private void aPublishedYear(int year) {
        world.unit("PG-SO", "Sở Trang", "sở", "PG-TINH");
        world.as(Role.ADMINISTRATOR, "PG-TINH")
                .header("If-Match", "*")
                .body(Bodies.count("Số <tổ> trang"))
                .put("/api/v1/indicators/PG_COUNT")
                .then()
                .statusCode(anyOf(is(200), is(201)));
        approve(year, 1010);
        String review = "/api/v1/reviews/PG-SO/" + year;
        world.as(Role.PLANNER, "PG-SO")
                .body(Map.of(
                        "story",
                        Map.of(
                                "finding",
                                Bodies.name("Tổ & trang đều đủ"),
                                "promised",
                                Bodies.name("Hứa một nghìn tổ.\nVà giữ lời.")),
                        "results",
                        List.of(Map.of(
                                "code", "Q1", "theme", Bodies.name("Hạ tầng"), "text", Bodies.name("Thông suốt"))),
                        "headlines",
                        List.of(Map.of("indicator", "PG_COUNT", "unit", "PG-TINH", "period", Integer.toString(year))),
                        "awards",
                        List.of(),
                        "directives",
                        List.of()))
                .put(review)
                .then()
                .statusCode(201);
        world.as(Role.APPROVER, "PG-SO")
                .header("If-Match", "*")
                .body(Map.of("status", "published"))
                .put(review + "/status")
                .then()
                .statusCode(200);
        approve(year, 1012);
    }

    private void approve(int year, int number) {
        String value = "/api/v1/observations/PG_COUNT/PG-TINH/" + year;
        world.as(Role.REPORTER, "PG-TINH")
                .header("If-Match", "*")
                .body(Map.of("value", number, "reason", "đếm lại"))
                .put(value)
                .then()
                .statusCode(anyOf(is(200), is(201)));
        int version =
                world.as(Role.REPORTER, "PG-TINH").get(value + "/versions").path("items[-1].version");
        String status = value + "/versions/" + version + "/status";
        move(Role.REPORTER, status, "submitted");
        move(Role.APPROVER, status, "approved");
    }

    private void move(Role role, String status, String to) {
        world.as(role, "PG-TINH")
                .header("If-Match", "*")
                .body(Map.of("status", to))
                .put(status)
                .then()
                .statusCode(200);
    }

    @Test
    void aYearIsToldWithItsStoryAndWhatWasCorrectedSince() {
        aPublishedYear(2018);
        PageContent page = page("/don-vi/PG-SO/nam/2018", null, ADDRESS);
        assertThat(page.title()).isEqualTo("Tổng kết năm 2018 – Sở Trang");
        assertThat(page.summary())
                .contains("<p>Tổ &amp; trang đều đủ</p>")
                .contains("<h2>Đã hứa gì</h2>\n<p>Hứa một nghìn tổ.</p>\n<p>Và giữ lời.</p>")
                .contains("<li>Hạ tầng: Thông suốt</li>")
                .containsPattern(
                        "<a href=\"/chi-tieu/PG_COUNT\">Số &lt;tổ&gt; trang</a> \\(2018\\): 1\\.010; đã đính chính ngày \\d\\d/\\d\\d/\\d{4}, nay là 1\\.012");
        assertThat(page.description()).startsWith("Tổ & trang đều đủ; Số <tổ> trang (2018): 1.010");
        assertThat(page.head())
                .contains("<link rel=\"canonical\" href=\"https://tongket.example/don-vi/PG-SO/nam/2018\" />")
                .contains("<meta property=\"og:url\" content=\"https://tongket.example/don-vi/PG-SO/nam/2018\" />");
        assertThat(page("/nam/2018", null, ADDRESS).canonical())
                .isEqualTo("https://tongket.example/don-vi/PG-SO/nam/2018");
        assertThat(page("/", null, ADDRESS).canonical()).isEqualTo("https://tongket.example/");
        assertThat(page("/don-vi/PG-SO", null, ADDRESS).summary()).contains("href=\"/don-vi/PG-SO/nam/2018\"");
        assertThat(page("/chi-tieu/PG_COUNT", null, ADDRESS).summary()).contains("1.012");
        assertThat(page("/chi-tieu", null, ADDRESS).summary()).contains("<a href=\"/chi-tieu/PG_COUNT\">");
    }

    @Test
    void theMapOfTheSiteNamesEachPageByItsLastingAddress() {
        aPublishedYear(2017);
        assertThat(map.xml())
                .hasValueSatisfying(xml -> assertThat(xml)
                        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset ")
                        .contains("<url><loc>https://tongket.example/</loc></url>")
                        .containsPattern(
                                "<url><loc>https://tongket\\.example/don-vi/PG-SO/nam/2017</loc><lastmod>\\d{4}-\\d\\d-\\d\\d</lastmod></url>")
                        .contains("<loc>https://tongket.example/chi-tieu/PG_COUNT</loc>")
                        .contains("<loc>https://tongket.example/don-vi/PG-TINH</loc>")
                        .endsWith("</urlset>\n"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .body("urlset.url.loc", hasItem("https://tongket.example/don-vi/PG-SO/nam/2017"));
    }

    @Test
    void robotsAreTrustedWithThePublicPagesAndToldOfTheMap() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("Disallow: /lam-viec"))
                .body(containsString("Sitemap: https://tongket.example/sitemap.xml"));
    }

    @Test
    void listsSayWhatTheyAreAndADayStaysInTheAddressOfAUnit() {
        for (String path : List.of("/chi-tieu", "/don-vi", "/don-vi/so-do", "/khen-thuong", "/so-sanh", "/xac-minh")) {
            PageContent list = page(path, null, ADDRESS);
            assertThat(list.title()).as(path).endsWith(" – Tổng Kết").isNotEqualTo("Tổng Kết");
            assertThat(list.canonical()).as(path).isEqualTo("https://tongket.example" + path);
            assertThat(list.summary()).as(path).contains("<h1>");
        }
        assertThat(page("/don-vi/PG-TINH", "2022-12-26", ADDRESS).canonical())
                .isEqualTo("https://tongket.example/don-vi/PG-TINH?ngay=2022-12-26");
        PageContent plan = page("/don-vi/PG-TINH/ke-hoach/2023", null, ADDRESS);
        assertThat(plan.title()).startsWith("Kế hoạch năm 2023 – Tỉnh");
        assertThat(page("/don-vi/NOWHERE/ke-hoach/2023", null, ADDRESS).status())
                .isEqualTo(404);
        assertThat(page("/nhiem-vu/nothing", null, ADDRESS).status()).isEqualTo(404);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(page("/don-vi/NOWHERE", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/khong-co/trang-nay", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/lam-viec/khong-biet", null, ADDRESS).status()).isEqualTo(200);
        assertThat(page("/chi-tieu/NOTHING", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/nam/1901", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/don-vi/PG-TINH/nam/1901", null, ADDRESS).status()).isEqualTo(404);
    }

    @Test
    void otherAddressesAreLeftToTheWebClient() {
        PageContent page = page("/lam-viec/tai-khoan", null, ADDRESS);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.summary()).isEmpty();
        assertThat(page.robots()).isEqualTo("noindex");
        assertThat(page.cacheControl()).isEqualTo("no-cache");
        assertThat(page.canonical()).isNull();
        assertThat(page("/don-vi/so-do", "2022-12-26", ADDRESS).status()).isEqualTo(200);
    }

    @Test
    void aCertificateIsAnsweredForWithoutScriptsAndKeptNowhere() {
        desk.open();
        String decision = desk.draft();
        String award = desk.award(decision, "Nguyễn <i>Thị</i> Hoa");
        desk.issue(decision);
        String address = "/xac-minh/" + AwardDesk.serial(award);
        PageContent genuine = page(address, null, ADDRESS);
        assertThat(genuine.status()).isEqualTo(200);
        assertThat(genuine.summary())
                .contains("Khen thưởng có thật", "Nguyễn &lt;i&gt;Thị&lt;/i&gt; Hoa, Chuyên viên<br />Sở Trao Thưởng")
                .contains("ngày 20/12/2022", "<dd>Giấy khen</dd>", "<dd>2022</dd>", "Kiểm tra lúc ")
                .contains("/credential\" download=");
        assertThat(genuine.head()).doesNotContain("Hoa");
        assertThat(genuine.cacheControl()).isEqualTo("no-store");
        assertThat(genuine.robots()).isEqualTo("noindex");
        assertThat(english(address).summary())
                .contains("The award is genuine", "<dt>Given to</dt>", "Sở Trao Thưởng", "Download the credential");
        assertThat(english(address).head()).contains("<title>The award is genuine – Tổng Kết</title>", "en_GB");
        desk.annul(decision);
        assertThat(page(address, null, ADDRESS).summary())
                .contains("Khen thưởng đã bị hủy bỏ", "Hủy bỏ ngày ")
                .doesNotContain("hồ sơ", "/credential");
    }

    @Test
    void aCertificateThatIsNotThereIsNotFound() {
        PageContent unknown = page("/xac-minh/0000000000000000", null, "192.0.2.8");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.summary()).contains("Không có số hiệu này", "0000-0000-0000-0000");
        PageContent malformed = page("/xac-minh/abc", null, "192.0.2.8");
        assertThat(malformed.status()).isEqualTo(404);
        assertThat(malformed.summary()).contains("Đây không phải số hiệu");
        for (int i = 1; i < 30; i++) {
            page("/xac-minh/0000000000000000", null, "192.0.2.8");
        }
        PageContent tooMany = page("/xac-minh/0000000000000000", null, "192.0.2.8");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.summary()).containsPattern("Hãy đợi \\d+ giây").contains("Thử lại");
        assertThat(page("/xac-minh/0000000000000000", null, "192.0.2.9").status())
                .isEqualTo(404);
    }

    @Test
    void aFailureIsToldToWhoeverHoldsACertificateToo() {
        PageContent failed = VerificationPage.failed(CurrentRequest.VIETNAMESE);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.summary()).contains("Chưa kiểm tra được", "Thử lại");
    }

    @Test
    void bothLanguagesSayTheSameOfACertificate() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(CurrentRequest.VIETNAMESE));
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(VerificationPage.BUNDLE, locale).keySet();
    }

    @Test
    void markersAreFilledAndNumbersAreWrittenAsInVietnam() {
        PageContent page = new PageContent(200, "T", "D", "<p>S</p>");
        assertThat(PageTemplates.fill(
                        "<head><!--tongket:head--><title>Built</title></head><body><!--tongket:summary--></body>",
                        page))
                .contains("<title>T</title>", "<body><p>S</p></body>")
                .doesNotContain("Built");
        assertThat(Html.number(new BigDecimal("1234567.890"))).isEqualTo("1.234.567,89");
        assertThat(Html.number(new BigDecimal("100"))).isEqualTo("100");
    }
}
