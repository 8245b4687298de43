package vn.tongket.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.events.Mails;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Mails before a token ends. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TokenEndTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    @Inject
    Mailer mailer;

    @Inject
    MockMailbox mailbox;

    private TokenEndService ends;
    private String username;

    @BeforeEach
    void somebodyOnADayOfTheirOwn() {
        settable.advance(Duration.ofDays(2600L + 100L * DAYS.incrementAndGet()));
        mailbox.clear();
        world.unit("TE", "Tỉnh Thử Hạn Mã", "tỉnh", null);
        username = world.account(Role.REPORTER, "TE");
        ends = service("14,3");
    }

    @AfterEach
    void putTheClockBack() {
        settable.reset();
    }

    private TokenEndService service(String days) {
        Mails mails = new Mails(mailer, Optional.of("smtp"), Optional.of("example.gov.vn"), Optional.empty());
        return new TokenEndService(new TokenEndRepository(sql), mails, clock, days);
    }

    private String token(String by, String name, int days, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("name", name);
        body.put("expiresInDays", days);
        return World.inPerson(by)
                .body(body)
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Mail> mailsAfter(int days) {
        settable.advance(Duration.ofDays(days));
        mailbox.clear();
        while (QuarkusTransaction.requiringNew().call(ends::tellNext)) {}
        return mailbox.getMailsSentTo(username + "@example.gov.vn");
    }

    @Test
    void areSentOnceForEachOfTheDays() {
        token(username, "Báo cáo ngày", 30, Map.of());

        assertThat(mailsAfter(15)).isEmpty();
        assertThat(mailsAfter(1)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains("“Báo cáo ngày” sắp hết hạn");
            assertThat(mail.getText())
                    .contains("Kính gửi Người thử " + username, "Dear Người thử", "12:00", "tkt_")
                    .doesNotContain("{");
        });
        assertThat(mailsAfter(0)).isEmpty();
        assertThat(mailsAfter(10)).isEmpty();
        assertThat(mailsAfter(1)).hasSize(1);
        assertThat(mailsAfter(0)).isEmpty();
        assertThat(mailsAfter(4)).isEmpty();
    }

    @Test
    void areNotMadeUpForWhereTheDaysHavePassed() {
        token(username, "Ngắn", 10, Map.of());
        token(username, "Dài", 30, Map.of());

        assertThat(mailsAfter(0))
                .as("made for fewer days than the first notice")
                .isEmpty();
        assertThat(mailsAfter(28)).as("both notices are due, one says enough").hasSize(1);
        assertThat(mailsAfter(0)).isEmpty();
    }

    @Test
    void areNotSentMoreThanADayLate() {
        token(username, "Trước khi có thư", 30, Map.of());

        assertThat(mailsAfter(20)).as("its day was four days ago").isEmpty();
        assertThat(mailsAfter(7)).hasSize(1);
    }

    @Test
    void areNotSentForWhatWasRevokedOrRotated() {
        String revoked = token(username, "Thu hồi", 20, Map.of());
        String rotated = token(username, "Đổi", 20, Map.of());
        World.inPerson(username).delete("/api/v1/tokens/" + revoked).then().statusCode(204);
        World.inPerson(username)
                .body(Map.of("overlapHours", 168, "expiresInDays", 60))
                .post("/api/v1/tokens/" + rotated + "/rotation")
                .then()
                .statusCode(201);

        assertThat(mailsAfter(5)).isEmpty();
        assertThat(mailsAfter(1)).isEmpty();
    }

    @Test
    void areNotSentToWhoIsDisabled() {
        world.account(Role.ADMINISTRATOR, null);
        token(username, "Đã khóa", 20, Map.of());
        sql.update("update accounts set status = 'disabled' where username = ?", username);

        assertThat(mailsAfter(6)).isEmpty();
    }

    @Test
    void goToThePersonWhoAnswersForASystem() {
        String administrator = world.account(Role.ADMINISTRATOR, "TE");
        String system = World.inPerson(administrator)
                .body(Map.of(
                        "username",
                        "te." + UUID.randomUUID().toString().substring(0, 8),
                        "displayName",
                        "Kho dữ liệu",
                        "responsible",
                        username,
                        "roles",
                        List.of(Map.of("role", "viewer", "unit", "TE"))))
                .post("/api/v1/service-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        token(administrator, "Đồng bộ", 20, Map.of("account", system));

        assertThat(mailsAfter(6))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getText())
                        .contains("của hệ thống Kho dữ liệu, do bạn phụ trách", "of the system Kho dữ liệu"));
    }

    @Test
    void areNotSentWhereNoDaysAreSet() {
        assertThat(service("none").configured()).isFalse();
        assertThat(service("7").configured()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0", "14,-3", "400"})
    void daysThatAreNoneAreRefusedAtTheStart(String days) {
        assertThatIllegalStateException().isThrownBy(() -> service(days));
    }
}
