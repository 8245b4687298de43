package vn.tongket.awards.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class VerificationResourceTest {

    private static final String NO_AWARDS = "0000-0000-0000-0000";

    @Inject
    AwardDesk desk;

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

    private void waitAMinute() {
        clock.advance(Duration.ofSeconds(61));
    }

    private static ValidatableResponse verify(String serial) {
        return AwardDesk.nobody().get("/api/v1/verify/" + serial).then();
    }

    private String issued(String decision, String recipient) {
        String award = desk.award(decision, recipient);
        desk.issue(decision);
        return AwardDesk.serial(award);
    }

    @Test
    void aSerialInForceIsGenuineAndShowsWhatTheCertificateSays() {
        String decision = desk.draft();
        String serial = issued(decision, "Nguyễn Thị Hoa");
        verify(serial)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("serial", is(serial))
                .body("status", is("genuine"))
                .body("award.type.name.vi", is("Giấy khen"))
                .body("award.recipient.kind", is("individual"))
                .body("award.recipient.name", is("Nguyễn Thị Hoa"))
                .body("award.recipient.position", is("Chuyên viên"))
                .body("award.recipient.unit.name.vi", is("Sở Trao Thưởng"))
                .body("award.achievementYear", is(2022))
                .body("award.decision.id", is(decision))
                .body("award.decision.date", is("2022-12-20"))
                .body("award.decision.signer", is("Nguyễn Văn Ký"))
                .body("award.presentedOn", is("2022-12-26"))
                .body("annulment", nullValue());
    }

    @Test
    void nothingIsShownButWhatIsPublic() {
        Map<String, Object> answer =
                verify(issued(desk.draft(), "Nguyễn Thị Hoa")).extract().path("$");
        assertThat(answer).containsOnlyKeys("serial", "status", "award", "annulment", "checkedAt");
        Map<String, Object> award = part(answer, "award");
        assertThat(award).containsOnlyKeys("type", "recipient", "achievementYear", "decision", "presentedOn");
        assertThat(part(award, "recipient")).containsOnlyKeys("kind", "name", "unit", "position");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.get(name);
    }

    @Test
    void anAnnulledSerialSaysSinceWhenAndNotWhy() {
        String decision = desk.draft();
        String serial = issued(decision, "Trần Văn Hủy");
        desk.annul(decision);
        verify(serial)
                .statusCode(200)
                .body("status", is("annulled"))
                .body("award.recipient.name", is("Trần Văn Hủy"))
                .body("annulment.date", is("2023-01-09"))
                .body("annulment.decision", nullValue())
                .body(not(containsString("hồ sơ")));
    }

    @Test
    void aSerialIsUnderstoodAsPeopleCopyIt() {
        String serial = issued(desk.draft(), "Lê Văn Chép");
        String copied =
                serial.replace("-", "").replace('0', 'O').replace('1', 'l').toLowerCase(Locale.ROOT);
        verify(copied).statusCode(200).body("serial", is(serial)).body("status", is("genuine"));
    }

    @Test
    void aSerialThatNoAwardHasIsUnknown() {
        verify(NO_AWARDS)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("serial", is(NO_AWARDS))
                .body("status", is("unknown"))
                .body("award", nullValue());
    }

    @Test
    void whatCannotBeASerialIsSaidSo() {
        verify("ABC").statusCode(400).body("code", is("verification.not-a-serial"));
    }

    @Test
    void whoTriesSerialsIsSlowedDownAndWhoHoldsOneIsNot() {
        String serial = issued(desk.draft(), "Phạm Thị Chờ");
        waitAMinute();
        for (int i = 0; i < VerificationLimit.UNKNOWN_FROM_AN_ADDRESS; i++) {
            verify(serial).statusCode(200);
            verify(NO_AWARDS).statusCode(200);
        }
        verify(NO_AWARDS)
                .statusCode(429)
                .header("Retry-After", "60")
                .body("code", is("verification.too-many-attempts"));
        verify(serial).statusCode(429);
        waitAMinute();
        verify(serial).statusCode(200);
    }
}
