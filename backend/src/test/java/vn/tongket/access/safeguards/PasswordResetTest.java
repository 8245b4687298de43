package vn.tongket.access.safeguards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.access.accounts.AccountWatch;
import vn.tongket.access.accounts.OwnAccount;
import vn.tongket.access.accounts.SignInPlace;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.events.Mails;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Links by mail to set a new password, and notices. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PasswordResetTest {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String RESETS = "/api/v1/password-resets";
    private static final String NEW_PASSWORD = "hồ Ba Bể sáng sớm nay";
    private static final SignInPlace PLACE = new SignInPlace("10.5.5.5", "Firefox, Windows");

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

    @Inject
    OwnAccount accounts;

    @Inject
    AccountWatch watch;

    @Inject
    PublicAddress publicAddress;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentRequest request;

    private PasswordResetService service;
    private String username;

    @BeforeEach
    void somebodyOnADayOfTheirOwn() {
        settable.advance(Duration.ofDays(1200L + 2L * DAYS.incrementAndGet()));
        mailbox.clear();
        world.unit("PR", "Tỉnh Thử Thư", "tỉnh", null);
        username = world.account(Role.REPORTER, "PR");
        service = new PasswordResetService(
                new PasswordResetRepository(sql), accounts, watch, mails(), publicAddress, audit, request, clock);
    }

    @AfterEach
    void putTheClockBack() {
        settable.reset();
    }

    private Mails mails() {
        return new Mails(mailer, Optional.of("smtp"), Optional.of("example.gov.vn"), Optional.empty());
    }

    private void ask(String name) {
        QuarkusTransaction.requiringNew().run(() -> service.ask(new WritePasswordReset(name), PLACE));
    }

    @ActivateRequestContext
    void mail() {
        while (QuarkusTransaction.requiringNew().call(service::mailNext)) {}
    }

    private List<Mail> mailed() {
        return mailbox.getMailsSentTo(username + "@example.gov.vn");
    }

    private String linkOf(Mail mail) {
        return mail.getText()
                .replaceFirst("(?s).*https://tongket\\.example/dang-nhap#dat-lai=([A-Za-z0-9_-]{43}).*", "$1");
    }

    private String link() {
        ask(username);
        mail();
        return linkOf(mailed().getLast());
    }

    private static ValidatableResponse complete(String secret, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("secret", secret, "newPassword", password))
                .put(RESETS)
                .then();
    }

    private int signIn(String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .statusCode();
    }

    @Test
    void aLinkSetsANewPasswordOnceAndEndsSessions() {
        String session = World.session(username);
        String secret = link();
        assertThat(sql.number("select count(*) as n from password_resets where secret_hash = ?", secret))
                .isZero();
        assertThat(sql.number("select count(*) as n from password_resets where secret_hash = ?", Secret.hash(secret)))
                .isEqualTo(1);

        complete(secret, "Password2026!").statusCode(422).body("errors.code", contains("password.common"));
        complete(secret, NEW_PASSWORD).statusCode(204);

        given().cookie("tongket_session", session).get("/api/v1/me").then().statusCode(401);
        assertThat(signIn(World.PASSWORD)).isEqualTo(401);
        assertThat(signIn(NEW_PASSWORD)).isEqualTo(201);
        complete(secret, "một mật khẩu khác nữa")
                .statusCode(422)
                .body("errors.code", contains("password-reset.link-not-good"));
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where key = ? and action in ('mail-reset-link', 'reset-password')",
                        username))
                .isEqualTo(2);
    }

    @Test
    void aLinkHoldsThirtyMinutes() {
        String secret = link();
        settable.advance(Duration.ofMinutes(30));

        complete(secret, NEW_PASSWORD).statusCode(422);
    }

    @Test
    void oneLinkUsedTheOthersAreWorthNothing() {
        String first = link();
        String second = link();
        assertThat(first).isNotEqualTo(second);

        complete(second, NEW_PASSWORD).statusCode(204);
        complete(first, "một mật khẩu khác nữa").statusCode(422);
    }

    @Test
    void anAccountGetsThreeWithinAnHour() {
        for (int i = 0; i < 5; i++) {
            link();
        }

        assertThat(mailed()).hasSize(3);
    }

    @Test
    void enumerationByAsking() {
        world.account(Role.ADMINISTRATOR, null);
        String disabled = world.account(Role.REPORTER, "PR");
        sql.update("update accounts set status = 'disabled' where username = ?", disabled);
        ask("nobody-" + username);
        ask(disabled);
        ask(username);
        assertThat(sql.number("select count(*) as n from password_resets where requested_at = ?", clock.instant()))
                .as("every name costs one row")
                .isEqualTo(3);

        mail();

        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(1);
        assertThat(mailed()).hasSize(1);
    }

    @Test
    void anAddressAsksTenTimesAnHour() {
        for (int i = 0; i < 10; i++) {
            ask("nobody-" + i);
        }

        assertThatThrownBy(() -> ask("nobody-10"))
                .isInstanceOfSatisfying(
                        ApiProblem.class, held -> assertThat(held.status()).isEqualTo(429));
        settable.advance(Duration.ofMinutes(61));
        ask("nobody-10");
    }

    @Test
    void withoutMailAnAdministratorIsNamed() {
        given().contentType(ContentType.JSON)
                .body(Map.of("username", username))
                .post(RESETS)
                .then()
                .statusCode(501)
                .body("code", is("password-reset.no-mail"));
    }

    @Test
    void noticesAreMailedOnceInBothLanguages() {
        NoticeService notices = new NoticeService(new NoticeRepository(sql), mails(), clock);
        for (AccountWatch.Happening what : AccountWatch.Happening.values()) {
            QuarkusTransaction.requiringNew().run(() -> notices.happened(accountId(), what, PLACE.toString()));
        }

        while (QuarkusTransaction.requiringNew().call(notices::tellNext)) {}

        assertThat(mailed()).hasSize(AccountWatch.Happening.values().length);
        assertThat(mailed())
                .allSatisfy(mail -> assertThat(mail.getText())
                        .contains("Kính gửi", "Dear", "12:00")
                        .doesNotContain("{"));
        assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext)).isFalse();
    }

    private java.util.UUID accountId() {
        return sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                .orElseThrow();
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(ResourceBundle.getBundle(SafeguardWords.BUNDLE, CurrentRequest.VIETNAMESE)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle(SafeguardWords.BUNDLE, java.util.Locale.ENGLISH)
                        .keySet());
    }
}
