package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.services.audit.RetentionService;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.SettableClock;

/** What old drafts say of people goes after the years that are set. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardRetentionTest {

    private static final int YEARS = 5;

    @Inject
    Refusals refusals;

    @Inject
    AwardWorld world;

    @Inject
    RetentionService service;

    @Inject
    AwardRetentionRepository held;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    /** A draft of so many years ago. */
    private String draftOf(int yearsAgo, String name) {
        String award = world.award(world.draft(), name);
        sql.update(
                "update awards set recorded_at = recorded_at - make_interval(years => ?) where id = ?",
                yearsAgo,
                UUID.fromString(award));
        return award;
    }

    @Test
    void whatAnOldDraftSaysOfAPersonGoes() {
        String draft = draftOf(YEARS + 1, "Lâm Văn Nháp Cũ");
        String withdrawn = draftOf(YEARS + 1, "Lâm Thị Rút Cũ");
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn"))
                .put("/api/v1/awards/" + withdrawn + "/status")
                .then()
                .statusCode(200);

        assertThat(service.erase(held, YEARS)).isGreaterThanOrEqualTo(2);

        for (String award : new String[] {draft, withdrawn}) {
            world.viewer()
                    .get("/api/v1/awards/" + award)
                    .then()
                    .statusCode(200)
                    .body("status", is("withdrawn"))
                    .body("recipient.name", nullValue())
                    .body("recipient.position", nullValue());
            assertThat(world.trail("awards", award)).contains("erase");
            assertThat(world.column("awards", "search_text", award)).isEmpty();
        }
        assertThat(service.erase(held, YEARS)).as("once").isZero();
    }

    @Test
    void youngerLinesAndAwardsStay() {
        String young = draftOf(YEARS - 1, "Lâm Văn Nháp Mới");
        String given = world.issuedAward("Lâm Văn Được Khen");
        service.erase(held, YEARS);
        world.viewer().get("/api/v1/awards/" + young).then().body("recipient.name", is("Lâm Văn Nháp Mới"));
        anybody().get("/api/v1/awards/" + given).then().body("recipient.name", is("Lâm Văn Được Khen"));
    }

    @Test
    void nothingGoesWhereNoYearsAreSet() {
        String old = draftOf(YEARS + 40, "Lâm Văn Không Hạn");
        assertThat(service.erase(held)).isZero();
        world.viewer().get("/api/v1/awards/" + old).then().body("recipient.name", is("Lâm Văn Không Hạn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ck_awards_erased          | erased_on = current_date
            ck_awards_recipient_named | recipient_name = null
            ck_awards_erased          | erased_on = current_date, recipient_name = null, status = 'withdrawn'
            """)
    void theDatabaseErasesAllOrNothing(String constraint, String set) {
        String draft = draftOf(0, "Lâm Văn Ràng Buộc");
        assertThat(refusals.of("update awards set " + set + " where id = ?", UUID.fromString(draft)))
                .isEqualTo(constraint);
    }

    @Test
    void whatIsWithdrawnStaysButForItsErasure() {
        String withdrawn = draftOf(0, "Lâm Văn Rút");
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn"))
                .put("/api/v1/awards/" + withdrawn + "/status")
                .then()
                .statusCode(200);
        assertThat(refusals.of("update awards set recipient_name = 'Khác' where id = ?", UUID.fromString(withdrawn)))
                .isEqualTo(Refusals.RESTRICT);
    }
}
