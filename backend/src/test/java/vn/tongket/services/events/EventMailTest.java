package vn.tongket.services.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Events become mails to those who report for the unit, where a server and a domain are set. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EventMailTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String DOMAIN = "example.gov.vn";

    @Inject
    World world;

    @Inject
    Units units;

    @Inject
    Events events;

    @Inject
    EventRepository repository;

    @Inject
    @All
    List<EventRecipients> recipients;

    @Inject
    Mailer mailer;

    @Inject
    MockMailbox mailbox;

    @Inject
    EventMailService configuredAsInTests;

    @Inject
    Clock clock;

    @Inject
    SettableClock settableClock;

    private String code;
    private String reporter;
    private String approver;
    private String planner;

    /** Far from the events of other tests, which are too old by then. */
    @BeforeEach
    void aUnitAndItsReporterInADistantYear() {
        code = "EV-" + NUMBERS.incrementAndGet();
        world.unit(code, "Xã " + code, "xã", null);
        reporter = world.account(Role.REPORTER, code);
        approver = world.account(Role.APPROVER, code);
        planner = world.account(Role.PLANNER, code);
        settableClock.advance(Duration.ofDays(1000L * NUMBERS.get()));
        tellWhatOthersLeft();
        mailbox.clear();
    }

    @AfterEach
    void today() {
        settableClock.reset();
    }

    private EventMailService service() {
        Mails mails = new Mails(mailer, Optional.of("smtp"), Optional.of(DOMAIN), Optional.empty());
        return new EventMailService(repository, recipients, mails, clock);
    }

    private boolean tell() {
        EventMailService service = service();
        return QuarkusTransaction.requiringNew().call(service::tellNext);
    }

    private void tellWhatOthersLeft() {
        boolean told = tell();
        while (told) {
            told = tell();
        }
    }

    private void record(String type) {
        record(type, Audience.REPORTERS, null);
    }

    private void record(String type, Audience audience, @Nullable String actor) {
        UUID unit = units.resolve(code, java.time.LocalDate.now(clock)).id();
        Event event = new Event(
                type,
                code + "/" + type,
                unit,
                audience,
                actor,
                Map.of(
                        "round",
                        "R1",
                        "roundName",
                        "Báo cáo tháng",
                        "period",
                        "2022-12",
                        "unit",
                        code,
                        "unitName",
                        "Xã {reason}",
                        "due",
                        "2023-01-12",
                        "reason",
                        "Thiếu $1"));
        QuarkusTransaction.requiringNew().run(() -> {
            events.record(List.of(event));
            events.record(List.of(event));
        });
    }

    @Test
    void theReportersOfTheUnitAreToldOnceInBothLanguages() {
        record("submission.returned");
        assertThat(tell()).isTrue();
        assertThat(tell()).isFalse();

        List<Mail> mails = mailbox.getMailsSentTo(reporter + "@" + DOMAIN);
        assertThat(mails).hasSize(1);
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("Báo cáo bị trả lại: Báo cáo tháng – Xã {reason}");
        assertThat(mails.getFirst().getText()).contains("Lý do: Thiếu $1", "Reason: Thiếu $1");
        assertThat(mails.getFirst().getFrom()).isEqualTo("tongket@" + DOMAIN);
    }

    @Test
    void thoseWhoAnswerForThePlanAreToldOfWhatWaitsForThem() {
        record("extension.asked", Audience.OWNERS, null);
        assertThat(tell()).isTrue();
        assertThat(mailbox.getMailsSentTo(approver + "@" + DOMAIN)).hasSize(1);
        assertThat(mailbox.getMailsSentTo(planner + "@" + DOMAIN)).hasSize(1);
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(2);
    }

    @Test
    void awardOfficersAreToldOfNominations() {
        String officer = world.account(Role.AWARD_OFFICER, code);
        record("nomination.submitted", Audience.AWARD_OFFICERS, null);
        assertThat(tell()).isTrue();
        assertThat(mailbox.getMailsSentTo(officer + "@" + DOMAIN)).hasSize(1);
        assertThat(mailbox.getTotalMessagesSent()).isEqualTo(1);
    }

    @Test
    void whoeverDidItThemselvesIsNotTold() {
        record("extension.asked", Audience.OWNERS, planner);
        assertThat(tell()).isTrue();
        assertThat(mailbox.getMailsSentTo(approver + "@" + DOMAIN)).hasSize(1);
        assertThat(mailbox.getMailsSentTo(planner + "@" + DOMAIN)).isEmpty();
    }

    @Test
    void whatHappenedLongAgoIsNotTold() {
        record("submission.approved");
        settableClock.advance(Duration.ofDays(2));
        assertThat(tell()).isFalse();
    }

    @Test
    void whoGetsTheRoleLaterIsNotToldOfWhatWasBefore() {
        record("submission.returned");
        settableClock.advance(Duration.ofMinutes(1));
        String newcomer = world.account(Role.REPORTER, code);
        assertThat(tell()).isTrue();
        assertThat(mailbox.getMailsSentTo(newcomer + "@" + DOMAIN)).isEmpty();
        assertThat(mailbox.getMailsSentTo(reporter + "@" + DOMAIN)).hasSize(1);

        record("submission.approved");
        assertThat(tell()).isTrue();
        assertThat(mailbox.getMailsSentTo(newcomer + "@" + DOMAIN)).hasSize(1);
    }

    @Test
    void withoutAServerNobodyIsTold() {
        assertThat(configuredAsInTests.configured()).isFalse();
        assertThat(service().configured()).isTrue();
    }

    @Test
    void everyEventHasWordsInBothLanguages() {
        ResourceBundle vietnamese = ResourceBundle.getBundle(EventWords.BUNDLE, Locale.of("vi"));
        ResourceBundle english = ResourceBundle.getBundle(EventWords.BUNDLE, Locale.ENGLISH);
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (String kind : List.of("due-soon", "overdue", "returned", "approved")) {
            assertThat(english.keySet()).contains("submission." + kind + ".subject", "submission." + kind + ".text");
        }
        for (String type : List.of(
                "progress.returned",
                "progress.approved",
                "extension.asked",
                "extension.granted",
                "extension.refused",
                "task.accepted",
                "task.refused",
                "occurrence.accepted",
                "occurrence.refused")) {
            assertThat(english.keySet()).contains(type + ".subject", type + ".text");
        }
    }
}
