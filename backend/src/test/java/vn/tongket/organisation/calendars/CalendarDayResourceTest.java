package vn.tongket.organisation.calendars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CalendarDayResourceTest {

    private static final AtomicInteger WEEKS = new AtomicInteger();
    private static final String HOLIDAY =
            "{\"kind\": \"holiday\", \"name\": {\"vi\": \"Quốc khánh\", \"en\": \"National Day\"}, \"legalBasis\": \"Điều 112\"}";
    private static final String WORKED =
            "{\"kind\": \"working\", \"name\": {\"vi\": \"Làm bù\"}, \"legalBasis\": \"Thông báo 5015/TB-LĐTBXH\"}";

    @Inject
    World world;

    @Inject
    Sql sql;

    private LocalDate monday;

    @BeforeEach
    void aWeekOfItsOwn() {
        world.unit("CA-TINH", "Tỉnh Lịch", "tỉnh", null);
        monday = LocalDate.of(2500, 1, 4).plusWeeks(WEEKS.incrementAndGet());
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, null);
    }

    private static ValidatableResponse put(RequestSpecification who, Object day, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .body(body)
                .put("/api/v1/calendar-days/" + day)
                .then();
    }

    private static ValidatableResponse delete(RequestSpecification who, Object day, String tag) {
        return (tag == null ? who : who.header("If-Match", tag))
                .delete("/api/v1/calendar-days/" + day)
                .then();
    }

    private List<String> trail(LocalDate day) {
        return sql.list(
                "select action from audit_entries where resource = 'calendar-days' and key = ?",
                row -> row.text("action"),
                day.toString());
    }

    @Test
    void anAdministratorAddsAHolidayAndEverybodyReadsIt() {
        put(administrator(), monday, null, HOLIDAY)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/api/v1/calendar-days/" + monday))
                .body("date", equalTo(monday.toString()))
                .body("kind", equalTo("holiday"))
                .body("name.en", equalTo("National Day"))
                .body("legalBasis", equalTo("Điều 112"))
                .body("recordedAt", equalTo("2023-01-09T05:00:00Z"));
        given().get("/api/v1/calendar-days/" + monday)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name.vi", equalTo("Quốc khánh"));
        given().header("If-None-Match", "\"1\"")
                .get("/api/v1/calendar-days/" + monday)
                .then()
                .statusCode(304);
        assertThat(trail(monday)).containsExactly("create");
        assertThat(sql.number(
                        "select count(*) as n from calendar_days where day = ? and recorded_by like 'administrator%'",
                        monday))
                .isEqualTo(1);
    }

    @Test
    void anEqualBodyChangesNothing() {
        put(administrator(), monday, null, HOLIDAY).statusCode(201);
        put(administrator(), monday, null, HOLIDAY).statusCode(200).header("ETag", "\"1\"");
        put(administrator(), monday, "\"7\"", HOLIDAY).statusCode(200).header("ETag", "\"1\"");
        assertThat(trail(monday)).containsExactly("create");
    }

    @Test
    void aDayIsChangedByWhoKnowsWhatStandsThere() {
        LocalDate saturday = monday.plusDays(5);
        put(administrator(), saturday, null, HOLIDAY).statusCode(201);
        put(administrator(), saturday, null, WORKED).statusCode(428).body("code", equalTo("precondition.required"));
        put(administrator(), saturday, "\"9\"", WORKED).statusCode(412).header("ETag", "\"1\"");
        put(administrator(), saturday, "\"1\"", WORKED)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kind", equalTo("working"))
                .body("name.en", nullValue());
        assertThat(trail(saturday)).containsExactlyInAnyOrder("create", "change");
    }

    @Test
    void nothingIsThereToBeMatched() {
        put(administrator(), monday, "\"1\"", HOLIDAY).statusCode(412);
        given().get("/api/v1/calendar-days/" + monday)
                .then()
                .statusCode(404)
                .body("code", equalTo("calendar-day.unknown"))
                .body("detail", containsString(monday.toString()));
    }

    @Test
    void onlyASaturdayOrSundayIsMadeAWorkingDay() {
        put(administrator(), monday, null, WORKED)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].code", equalTo("calendar-day.worked-anyway"));
        put(administrator(), monday.plusDays(5), null, WORKED).statusCode(201);
        put(administrator(), monday.plusDays(6), null, WORKED).statusCode(201);
    }

    @Test
    void aBodyHasKindNameAndLegalBasisAndNothingElse() {
        put(administrator(), monday, null, "{\"kind\": \"closed\", \"legalBasis\": \" \", \"recordedAt\": \"x\"}")
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.hasItems("/kind", "/name", "/legalBasis", "/recordedAt"));
    }

    @Test
    void aDayIsTakenOut() {
        put(administrator(), monday, null, HOLIDAY).statusCode(201);
        delete(administrator(), monday, null).statusCode(428);
        delete(administrator(), monday, "\"2\"").statusCode(412);
        delete(administrator(), monday, "\"1\"").statusCode(204);
        delete(administrator(), monday, "*").statusCode(404).body("code", equalTo("calendar-day.unknown"));
        assertThat(trail(monday)).containsExactlyInAnyOrder("create", "remove");
    }

    @Test
    void othersKeepNoCalendar() {
        for (RequestSpecification other :
                List.of(world.as(Role.PLANNER, "CA-TINH"), world.as(Role.APPROVER, "CA-TINH"))) {
            put(other, monday, null, HOLIDAY).statusCode(403).body("code", equalTo("access.denied"));
        }
        put(given().contentType("application/json"), monday, null, HOLIDAY).statusCode(401);
        delete(world.as(Role.PLANNER, "CA-TINH"), monday, "*").statusCode(403);
        delete(given(), monday, "*").statusCode(401);
    }

    @Test
    void theListGoesFromDayToDay() {
        put(administrator(), monday.plusDays(6), null, WORKED).statusCode(201);
        put(administrator(), monday.plusDays(2), null, HOLIDAY).statusCode(201);
        String week = "/api/v1/calendar-days?from=" + monday + "&to=" + monday.plusDays(6);
        given().get(week)
                .then()
                .statusCode(200)
                .body(
                        "items.date",
                        contains(
                                monday.plusDays(2).toString(),
                                monday.plusDays(6).toString()));
        given().get(week + "&kind=working").then().body("items.kind", contains("working"));
        given().get(week + "&sort=-date&limit=1&count=true")
                .then()
                .body("total", equalTo(2))
                .body("items.date", contains(monday.plusDays(6).toString()))
                .body("next", containsString("cursor="));
        given().accept("text/csv").get(week).then().statusCode(200).body(containsString("Thông báo 5015"));
        given().get("/api/v1/calendar-days?from=yesterday&kind=closed")
                .then()
                .statusCode(400)
                .body("errors.parameter", org.hamcrest.Matchers.containsInAnyOrder("from", "kind"));
    }

    private static final String OWN_DAY =
            "insert into calendar_days (day, kind, name_vi, legal_basis, recorded_at, recorded_by, revision)"
                    + " values (?, 'holiday', 'Nghỉ', 'Điều 112', ?::timestamptz, 'x', 1)";

    private static ValidatableResponse then(Object day, String instants) {
        return given().get("/api/v1/calendar-days/" + day + "?" + instants).then();
    }

    @Test
    void aDayIsReadAsItWasKnownAndOnFile() {
        LocalDate saturday = monday.plusDays(5);
        sql.update(OWN_DAY, saturday, "2022-06-01T00:00:00Z");
        put(administrator(), saturday, "\"1\"", WORKED).statusCode(200);
        delete(administrator(), saturday, "\"2\"").statusCode(204);

        given().get("/api/v1/calendar-days/" + saturday).then().statusCode(404);
        then(saturday, "asOf=2022-05-31T00:00:00Z").statusCode(404);
        then(saturday, "asOf=2022-07-01T00:00:00Z").statusCode(200).body("kind", equalTo("holiday"));
        then(saturday, "recorded=2022-07-01T00:00:00Z").statusCode(200).body("kind", equalTo("holiday"));
        then(saturday, "asOf=2023-02-01T00:00:00Z").statusCode(404);
        given().get("/api/v1/calendar-days?from=" + monday + "&to=" + monday.plusDays(6) + "&asOf=2022-07-01T00:00:00Z")
                .then()
                .body("items.date", contains(saturday.toString()));
        then(saturday, "asOf=then").statusCode(400).body("errors.parameter", contains("asOf"));
    }

    @Test
    void whatStoodThereBeforeStatesWereKeptWasAlwaysSo() {
        sql.update(
                "insert into calendar_day_records (day, kind, name_vi, legal_basis, written_at, recorded_at, known_since)"
                        + " values (?, 'holiday', 'Nghỉ', 'Điều 112', '2021-05-01T00:00:00Z', '-infinity', '-infinity')",
                monday);

        then(monday, "asOf=1990-01-01T00:00:00Z").statusCode(200).body("recordedAt", equalTo("2021-05-01T00:00:00Z"));
    }

    @Test
    void noStateBeginsBeforeTheOneThatItFollows() {
        sql.update(OWN_DAY, monday, "2022-06-01T00:00:00Z");
        sql.update(
                "update calendar_days set name_vi = 'Khác', recorded_at = '2022-05-30T00:00:00Z' where day = ?",
                monday);

        then(monday, "asOf=2022-06-01T00:00:00Z").body("name.vi", equalTo("Khác"));
        then(monday, "asOf=2022-05-31T00:00:00Z").statusCode(404);
    }

    @Test
    void aDayIsKnownOnItselfAtTheLatest() {
        LocalDate past = LocalDate.of(1990, 1, 1).plusWeeks(WEEKS.get());
        sql.update(OWN_DAY, past, "2022-06-01T00:00:00Z");

        then(past, "asOf=" + past + "T00:00:00Z").statusCode(200);
        then(past, "asOf=" + past.minusDays(1) + "T00:00:00Z").statusCode(404);
        then(past, "asOf=" + past + "T00:00:00Z&recorded=2022-05-31T00:00:00Z").statusCode(404);
    }

    @Test
    void anAddressWithoutADayNamesNothing() {
        given().get("/api/v1/calendar-days/2023-02-29").then().statusCode(404);
        put(administrator(), "tomorrow", null, HOLIDAY).statusCode(404);
    }
}
