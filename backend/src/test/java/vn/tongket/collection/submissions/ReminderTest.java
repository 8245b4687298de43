package vn.tongket.collection.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;

/** What people are told of their reports, each thing once. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReminderTest {

    @Inject
    RoundDesk desk;

    @Inject
    ReminderService reminders;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String teams;
    private String round;

    @BeforeEach
    void aRoundDueInThreeDays() {
        clock.reset();
        desk.stand();
        teams = desk.count();
        round = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private List<String> told() {
        return sql.list(
                "select type || ' ' || (data ->> 'unit') as told from events where data ->> 'round' = ? order by at, 1",
                row -> row.text("told"),
                round);
    }

    @Test
    void aReportThatIsDueSoonIsRemindedOfOnce() {
        reminders.remind();
        reminders.remind();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "submission.due-soon " + RoundDesk.COMMUNE,
                        "submission.due-soon " + RoundDesk.NEIGHBOUR,
                        "submission.due-soon " + RoundDesk.WARD);
    }

    @Test
    void whatWasSentIsNotRemindedOf() {
        desk.enter(RoundDesk.COMMUNE, teams, 4);
        desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
        reminders.remind();
        assertThat(told()).hasSize(2).noneMatch(text -> text.endsWith(" " + RoundDesk.COMMUNE));
    }

    @Test
    void whoWasRemindedAndSentIsNotRemindedAgainWhenItComesBack() {
        reminders.remind();
        desk.enter(RoundDesk.COMMUNE, teams, 4);
        desk.send(round, RoundDesk.COMMUNE);
        desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(200);
        reminders.remind();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "submission.due-soon " + RoundDesk.COMMUNE,
                        "submission.due-soon " + RoundDesk.NEIGHBOUR,
                        "submission.due-soon " + RoundDesk.WARD,
                        "submission.returned " + RoundDesk.COMMUNE);
    }

    @Test
    void whatIsOverdueIsToldOnceMore() {
        reminders.remind();
        clock.advance(Duration.ofDays(4));
        reminders.remind();
        reminders.remind();
        assertThat(told()).hasSize(6).contains("submission.overdue " + RoundDesk.WARD);
    }

    @Test
    void anotherDayIsRemindedOfAnew() {
        reminders.remind();
        desk.put(
                        round,
                        Bodies.with(
                                RoundDesk.round(teams),
                                "approvals",
                                1,
                                "due",
                                List.of(java.util.Map.of("level", "commune", "date", "2023-01-11"))))
                .then()
                .statusCode(200);
        reminders.remind();
        assertThat(told()).hasSize(6);
    }

    @Test
    void aRoundThatIsNotOpenRemindsNobody() {
        round = desk.begin(Bodies.with(RoundDesk.round(teams), "opensOn", "2023-01-10"));
        reminders.remind();
        assertThat(told()).isEmpty();
    }

    @Test
    void reportersAreToldOfAReturnAndOfTheLastApproval() {
        desk.enter(RoundDesk.COMMUNE, teams, 4);
        desk.send(round, RoundDesk.COMMUNE);
        desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(200);
        desk.send(round, RoundDesk.COMMUNE);
        desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(200);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "submission.returned " + RoundDesk.COMMUNE, "submission.approved " + RoundDesk.COMMUNE);
        assertThat(sql.list(
                        "select data ->> 'reason' as reason from events where type = 'submission.returned' and data ->> 'round' = ?",
                        row -> row.text("reason"),
                        round))
                .containsExactly("Thiếu hai thôn");
    }

    @Test
    void aStepThatIsNotTheLastTellsNobody() {
        round = desk.begin(RoundDesk.round(teams));
        desk.enter(RoundDesk.COMMUNE, teams, 4);
        desk.send(round, RoundDesk.COMMUNE);
        desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(200);
        assertThat(told()).isEmpty();
    }
}
