package vn.tongket.services.seals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.rooms.Retention;
import vn.tongket.services.audit.RetentionService;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What the law wants erased or taken down goes by a rule and an entry, and the verification finds nothing wrong with that. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ErasedAndVerifiedTest {

    @Inject
    AwardDesk desk;

    @All
    @Inject
    List<Retention> erasures;

    @Inject
    RetentionService erasing;

    @Inject
    TrailRetentionService trailRetention;

    @Inject
    SealService seals;

    @Inject
    TrailVerificationRepository trail;

    @Inject
    SettableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private List<TrailVerificationResponse.Finding> findings() {
        return trail.verify(0, null, null).findings();
    }

    @Test
    void everyErasureAndATakeDownLeaveTheTrailWhole() {
        desk.open();
        String given = desk.draft();
        String award = desk.award(given, "Trần Văn Được Khen");
        desk.issue(given);
        desk.officer()
                .header("If-Match", "*")
                .body(Map.of("nameShown", false, "ground", "request", "reason", "Theo đơn của người được khen"))
                .put("/api/v1/awards/" + award + "/publicity")
                .then()
                .statusCode(200);
        desk.award(desk.draft(), "Trần Văn Chưa Khen");
        assertThat(findings()).as("after the take-down").isEmpty();
        seals.seal();

        clock.advance(Duration.ofDays(3 * 366));
        QuarkusTransaction.begin();
        try {
            assertThat(erasures).hasSizeGreaterThan(2);
            int erased =
                    erasures.stream().mapToInt(each -> erasing.erase(each, 2)).sum();
            assertThat(erased).as("the draft at least").isPositive();
            assertThat(findings()).as("after the erasures").isEmpty();

            assertThat(trailRetention.remove(2)).isPositive();
            assertThat(findings()).as("after the trail was shortened").isEmpty();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
