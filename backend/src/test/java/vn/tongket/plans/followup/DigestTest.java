package vn.tongket.plans.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MailerName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.TimeoutException;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.events.Mails;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** The daily digest: who is told what, when, once; through a real SMTP server. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class DigestTest {

    private static final String DOMAIN = "example.gov.vn";
    private static final Map<String, Object> ALL = Map.of(
            "enabled",
            true,
            "hour",
            7,
            "kinds",
            List.of("due-in-7", "due-in-3", "due-in-1", "overdue"),
            "roles",
            List.of("lead", "coordinator"));

    @Inject
    World world;

    @Inject
    FollowupDesk desk;

    @Inject
    DigestRepository digests;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentRequest request;

    @Inject
    Sql sql;

    @Inject
    @MailerName("smtp")
    Mailer mailer;

    @Inject
    SettableClock settableClock;

    @Inject
    Clock clock;

    private GreenMail smtp;
    private String plan;

    @BeforeEach
    void aPlanInDraftAndAServer() {
        settableClock.reset();
        desk.open();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("delete from task_digests");
            sql.update("delete from task_digest_events");
            sql.update("update tasks set withdrawn_in = 2 where withdrawn_in is null and due is not null "
                    + "and plan_id in (select id from plans where status = 'issued')");
        });
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.smtp.port", Integer.class);
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        plan = desk.draft(FollowupDesk.newYear());
    }

    @AfterEach
    void stop() {
        settableClock.reset();
        smtp.stop();
    }

    private DigestService service() {
        Mails mails = new Mails(mailer, Optional.of("127.0.0.1"), Optional.of(DOMAIN), Optional.empty());
        return new DigestService(digests, mails, audit, request, clock);
    }

    /** What the job does; how many tasks were told to all. */
    private int run() {
        return service().waiting().stream().mapToInt(this::tell).sum();
    }

    /**
     * The client listens a moment after it has connected, and misses the greeting of a server that sits in the same
     * process and speaks at once; then both wait until the client gives up. The job would try again, and so does this, for
     * that alone: nothing had been sent.
     */
    private int tell(UUID account) {
        int received = smtp.getReceivedMessages().length;
        for (int attempt = 1; ; attempt++) {
            try {
                return tellOnce(account);
            } catch (TimeoutException unheard) {
                assertThat(smtp.getReceivedMessages()).hasSize(received);
                assertThat(attempt).as("attempts that nobody heard").isLessThan(10);
            }
        }
    }

    private int tellOnce(UUID account) {
        DigestService service = service();
        return QuarkusTransaction.requiringNew().call(() -> service.tell(account));
    }

    /** Somebody new who wants to be told. */
    private String reader(Role role, String unit, Object... settings) {
        String username = world.account(role, unit);
        World.inPerson(username)
                .body(Bodies.with(ALL, settings))
                .put("/api/v1/me/digest")
                .then()
                .statusCode(201);
        return username;
    }

    private List<MimeMessage> mailsTo(String username) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(mail -> to(mail).equals(username + "@" + DOMAIN))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private String lastTo(String username) {
        try {
            return ((String) mailsTo(username).getLast().getContent()).replace("\r\n", "\n");
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The Vietnamese half. */
    private String vietnamese(String username) {
        return lastTo(username).split("\n--\n")[0];
    }

    private void day(String day, int hour) {
        Instant then =
                LocalDate.parse(day).atTime(hour, 0).atZone(clock.getZone()).toInstant();
        settableClock.reset();
        settableClock.advance(Duration.between(SettableClock.START, then));
    }

    @Test
    void aReporterOfTheLeadIsToldOfWhatIsDueAndOverdue() throws Exception {
        desk.due(plan, "T1", "2023-01-06");
        desk.due(plan, "T2", "2023-01-10");
        desk.due(plan, "T3", "2023-01-12");
        desk.due(plan, "T4", "2023-01-18");
        desk.due(plan, "T5", "2023-01-19");
        desk.issue(plan);
        String reader = reader(Role.REPORTER, FollowupDesk.DEPARTMENT);
        assertThat(run()).isEqualTo(4);
        assertThat(mailsTo(reader)).hasSize(1);
        assertThat(mailsTo(reader).getFirst().getSubject()).isEqualTo("Nhiệm vụ cần chú ý ngày 2023-01-09: 4");
        assertThat(mailsTo(reader).getFirst().getFrom()[0]).hasToString("tongket@" + DOMAIN);
        assertThat(vietnamese(reader))
                .containsSubsequence(
                        "Quá hạn (1)",
                        "- T1 Nhiệm vụ T1 (Kế hoạch năm",
                        "): hạn 2023-01-06; chủ trì: Sở Theo Dõi",
                        "Đến hạn trong 1 ngày làm việc (1)",
                        "- T2 ",
                        "Đến hạn trong 3 ngày làm việc (1)",
                        "- T3 ",
                        "Đến hạn trong 7 ngày làm việc (1)",
                        "- T4 ")
                .doesNotContain("T5");
        assertThat(lastTo(reader)).contains("Overdue (1)", "Each thing is told once.");
    }

    @Test
    void eachThingIsToldOnceAndAnewWhenTheDeadlineMoves() {
        String task = desk.due(plan, "T1", "2023-01-18");
        desk.issue(plan);
        String reader = reader(Role.REPORTER, FollowupDesk.DEPARTMENT);
        assertThat(run()).isEqualTo(1);
        assertThat(run()).as("the same day").isZero();
        day("2023-01-10", 8);
        assertThat(run()).as("nothing new").isZero();
        assertThat(mailsTo(reader)).hasSize(1);
        day("2023-01-13", 8);
        assertThat(run()).as("three working days").isEqualTo(1);
        day("2023-01-17", 8);
        assertThat(run()).as("one").isEqualTo(1);
        day("2023-01-19", 8);
        assertThat(run()).as("overdue").isEqualTo(1);
        assertThat(vietnamese(reader)).contains("Quá hạn (1)");
        desk.set(task, "due = '2023-01-30'");
        day("2023-01-20", 8);
        assertThat(run()).as("another deadline").isEqualTo(1);
    }

    @Test
    void nobodyIsToldBeforeHisHour() {
        desk.due(plan, "T1", "2023-01-10");
        desk.issue(plan);
        reader(Role.REPORTER, FollowupDesk.DEPARTMENT, "hour", 14);
        day("2023-01-09", 13);
        assertThat(run()).isZero();
        day("2023-01-09", 14);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void whoeverTurnedItOffOrIsDisabledIsNotTold() {
        desk.due(plan, "T1", "2023-01-10");
        desk.issue(plan);
        reader(Role.REPORTER, FollowupDesk.DEPARTMENT, "enabled", false);
        world.account(Role.ADMINISTRATOR, null);
        String gone = reader(Role.REPORTER, FollowupDesk.DEPARTMENT);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update accounts set status = 'disabled' where username = ?", gone));
        assertThat(run()).isZero();
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyOpenTasksOfPlansInForceAreTold() {
        desk.completed(desk.due(plan, "T1", "2023-01-10"), "2023-01-06");
        desk.accepted(desk.due(plan, "T2", "2023-01-10"), "2023-01-06", "2023-01-07");
        desk.set(
                desk.due(plan, "T3", "2023-01-10"),
                "cancelled_on = '2023-01-06', cancelled_by = 'x', cancelled_reason = 'x'");
        desk.set(desk.due(plan, "T4", "2023-01-10"), "paused_on = '2023-01-06', paused_by = 'x', paused_reason = 'x'");
        desk.task(plan, "T5");
        desk.issue(plan);
        desk.due(desk.draft(FollowupDesk.newYear()), "T6", "2023-01-10");
        reader(Role.REPORTER, FollowupDesk.DEPARTMENT);
        assertThat(run()).isZero();
    }

    @Test
    void theRolesSayWhoseTasks() {
        desk.due(plan, "T1", "2023-01-10", "coordinators", List.of(FollowupDesk.HELPER));
        desk.due(plan, "T2", "2023-01-10", "lead", FollowupDesk.COMMUNE);
        desk.issue(plan);
        String lead = reader(Role.REPORTER, FollowupDesk.DEPARTMENT, "roles", List.of("lead"));
        String helper = reader(Role.PLANNER, FollowupDesk.HELPER, "roles", List.of("coordinator"));
        String helperOfNone = reader(Role.REPORTER, FollowupDesk.HELPER, "roles", List.of("lead", "supervisor"));
        String owner = reader(Role.PLANNER, FollowupDesk.DEPARTMENT, "roles", List.of("supervisor"));
        String viewer = reader(Role.VIEWER, FollowupDesk.DEPARTMENT, "roles", List.of("lead", "supervisor"));
        assertThat(run()).isEqualTo(1 + 1 + 2);
        assertThat(vietnamese(lead)).contains("T1").doesNotContain("T2");
        assertThat(vietnamese(helper)).contains("T1").doesNotContain("T2");
        assertThat(vietnamese(owner)).contains("T1", "T2", "chủ trì: Xã Theo Dõi");
        assertThat(mailsTo(helperOfNone)).isEmpty();
        assertThat(mailsTo(viewer)).isEmpty();
    }

    @Test
    void whatStaysOverdueIsBroughtBeforeTheApproversOfThePlan() {
        desk.due(plan, "T1", "2023-01-09", "lead", FollowupDesk.COMMUNE);
        desk.issue(plan);
        Object[] settings = {"kinds", List.of("escalated"), "escalateAfterWorkingDays", 3, "roles", List.of("lead")};
        String approver = reader(Role.APPROVER, FollowupDesk.DEPARTMENT, settings);
        reader(Role.PLANNER, FollowupDesk.DEPARTMENT, settings);
        reader(Role.APPROVER, FollowupDesk.COMMUNE, settings);
        day("2023-01-11", 8);
        assertThat(run()).as("two working days later").isZero();
        day("2023-01-12", 8);
        assertThat(run()).as("three").isEqualTo(1);
        assertThat(vietnamese(approver)).contains("Quá hạn từ 3 ngày làm việc trở lên (1)", "T1");
        day("2023-01-13", 8);
        assertThat(run()).isZero();
    }

    @Test
    void whatTheServerDidNotTakeIsToldTheNextTime() {
        desk.due(plan, "T1", "2023-01-10");
        desk.issue(plan);
        String reader = reader(Role.REPORTER, FollowupDesk.DEPARTMENT);
        smtp.stop();
        assertThatThrownBy(this::run).isInstanceOf(RuntimeException.class);
        assertThat(sql.number("select count(*) as n from task_digest_events")).isZero();
        smtp.start();
        assertThat(run()).isEqualTo(1);
        assertThat(mailsTo(reader)).hasSize(1);
    }

    @Test
    void aLongDigestStaysReadable() {
        for (int i = 1; i <= 53; i++) {
            desk.due(plan, "T" + i, "2023-01-06");
        }
        desk.issue(plan);
        String reader = reader(Role.REPORTER, FollowupDesk.DEPARTMENT);
        assertThat(run()).isEqualTo(53);
        assertThat(vietnamese(reader))
                .contains("Quá hạn (53)", "- T50 ", "… và 3 nhiệm vụ nữa")
                .doesNotContain("- T51 ");
    }

    @Test
    void aHolidayIsNoWorkingDay() {
        desk.due(plan, "T1", "2023-05-04");
        desk.issue(plan);
        reader(Role.REPORTER, FollowupDesk.DEPARTMENT, "kinds", List.of("due-in-3"));
        day("2023-04-27", 8);
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                insert into calendar_days (day, kind, name_vi, legal_basis, recorded_at, recorded_by, revision)
                select d, 'holiday', 'Nghỉ lễ', 'Bộ luật Lao động', now(), 'test', 1 from unnest(array['2023-05-01', '2023-05-02']::date[]) d
                on conflict do nothing
                """));
        assertThat(run()).as("Friday, Wednesday, Thursday").isEqualTo(1);
    }

    @Test
    void theJobDoesNothingWithoutAServer() {
        DigestService without = new DigestService(
                digests,
                new Mails(mailer, Optional.empty(), Optional.of(DOMAIN), Optional.empty()),
                audit,
                request,
                clock);
        assertThat(without.canTell()).isFalse();
        new DigestJob(without).run();
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void theSettingsAreProposedSetAndChanged() {
        String username = world.account(Role.REPORTER, FollowupDesk.DEPARTMENT);
        String token = World.newToken(username, "*:read", "*:write");
        var answer = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me/digest")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        assertThat(answer.extract().<Boolean>path("enabled")).isFalse();
        assertThat(answer.extract().<Boolean>path("mailed")).isFalse();
        assertThat(put(token, null, ALL)).isEqualTo(201);
        assertThat(put(token, null, ALL)).as("the same").isEqualTo(200);
        Map<String, Object> other = Bodies.with(ALL, "hour", 16);
        assertThat(put(token, null, other)).isEqualTo(428);
        assertThat(put(token, "\"7\"", other)).isEqualTo(412);
        assertThat(put(token, "\"1\"", other)).isEqualTo(200);
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'digests' and actor_name = ?",
                        row -> row.text("action"),
                        username))
                .containsExactlyInAnyOrder("create", "change");
        assertThat(io.restassured.RestAssured.given().get("/api/v1/me/digest").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBeIsRefused() {
        String token = world.token(Role.REPORTER, FollowupDesk.COMMUNE);
        assertThat(put(token, null, Bodies.with(ALL, "escalateAfterWorkingDays", 3)))
                .isEqualTo(422);
        assertThat(put(token, null, Bodies.with(ALL, "kinds", List.of("escalated"))))
                .isEqualTo(422);
        assertThat(put(token, null, Bodies.with(ALL, "kinds", List.of()))).isEqualTo(400);
        assertThat(put(token, null, Bodies.with(ALL, "kinds", List.of("shouting"))))
                .isEqualTo(400);
        assertThat(put(token, null, Bodies.with(ALL, "hour", 24))).isEqualTo(400);
        assertThat(put(token, null, Bodies.with(ALL, "roles", null))).isEqualTo(400);
        assertThat(put(token, "\"3\"", ALL)).as("of nothing").isEqualTo(412);
    }

    private static int put(String token, String ifMatch, Map<String, Object> body) {
        var request = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/me/digest")
                .statusCode();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        ResourceBundle vietnamese = ResourceBundle.getBundle(FollowupWords.BUNDLE, java.util.Locale.of("vi"));
        ResourceBundle english = ResourceBundle.getBundle(FollowupWords.BUNDLE, java.util.Locale.ENGLISH);
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (DigestKind kind : DigestKind.values()) {
            assertThat(english.keySet()).contains("digest.kind." + kind.code());
        }
        for (vn.tongket.plans.tasks.Timing timing : vn.tongket.plans.tasks.Timing.values()) {
            assertThat(english.keySet()).contains("timing." + timing.code());
        }
    }
}
