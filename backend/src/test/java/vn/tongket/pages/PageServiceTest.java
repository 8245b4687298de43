package vn.tongket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** What a page says before any script runs. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PageServiceTest {

    @Inject
    PageService pages;

    @Inject
    World world;

    @BeforeEach
    void aUnitWithAnAwkwardName() {
        world.unit("PG-TINH", "Tỉnh <b>Trang</b> & \"Web\"", "tỉnh", null);
    }

    @Test
    void aUnitIsNamedInTheTitleAndNothingOfItRunsAsHtml() {
        PageContent page = pages.content("/don-vi/PG-TINH", "2022-12-26");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo("Tỉnh <b>Trang</b> & \"Web\" – Tổng Kết");
        assertThat(page.head())
                .contains("<title>Tỉnh &lt;b&gt;Trang&lt;/b&gt; &amp; &quot;Web&quot; – Tổng Kết</title>");
        assertThat(page.summary()).doesNotContain("<b>");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(pages.content("/don-vi/NOWHERE", null).status()).isEqualTo(404);
        assertThat(pages.content("/chi-tieu/NOTHING", null).status()).isEqualTo(404);
        assertThat(pages.content("/nam/1901", null).status()).isEqualTo(404);
        assertThat(pages.content("/don-vi/PG-TINH/nam/1901", null).status()).isEqualTo(404);
    }

    @Test
    void otherAddressesAreLeftToTheWebClient() {
        PageContent page = pages.content("/lam-viec/tai-khoan", null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.summary()).isEmpty();
        assertThat(pages.content("/don-vi/so-do", "2022-12-26").status()).isEqualTo(200);
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
