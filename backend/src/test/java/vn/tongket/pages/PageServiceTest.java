package vn.tongket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.testing.AwardDesk;
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

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(page("/don-vi/NOWHERE", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/chi-tieu/NOTHING", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/nam/1901", null, ADDRESS).status()).isEqualTo(404);
        assertThat(page("/don-vi/PG-TINH/nam/1901", null, ADDRESS).status()).isEqualTo(404);
    }

    @Test
    void otherAddressesAreLeftToTheWebClient() {
        PageContent page = page("/lam-viec/tai-khoan", null, ADDRESS);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.summary()).isEmpty();
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
        assertThat(PageTemplates.fill("<head><!--tongket:head--></head><body><!--tongket:summary--></body>", page))
                .contains("<title>T</title>", "<body><p>S</p></body>");
        assertThat(Html.number(new BigDecimal("1234567.890"))).isEqualTo("1.234.567,89");
        assertThat(Html.number(new BigDecimal("100"))).isEqualTo("100");
    }
}
