package vn.tongket.collection.submissions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.HostileWorkbook;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** The form of a report: taken, filled in a spreadsheet, handed back; nobody's value is lost on the way. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SubmissionFormTest {

    private static final String COMMUNE = RoundDesk.COMMUNE;

    @Inject
    World world;

    @Inject
    RoundDesk desk;

    @Inject
    SettableClock clock;

    private String teams;
    private String rate;
    private String round;

    @BeforeEach
    void aRoundOfACountAndARatio() {
        clock.reset();
        desk.stand();
        teams = desk.count();
        rate = desk.percentage();
        round = desk.begin(RoundDesk.round(teams, rate));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private Response take(Role role, String at) {
        return world.as(role, at).get(RoundDesk.address(round, COMMUNE) + "/form");
    }

    private FormInHand form() {
        return new FormInHand(
                take(Role.REPORTER, COMMUNE).then().statusCode(200).extract().asByteArray());
    }

    private ValidatableResponse handBack(FormInHand form, String query) {
        return handBack(form.save(), Role.REPORTER, COMMUNE, query);
    }

    private ValidatableResponse handBack(byte[] body, Role role, String at, String query) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + world.token(role, at))
                .header("Accept-Language", "en")
                .contentType(Xlsx.MEDIA_TYPE)
                .body(body)
                .post(RoundDesk.address(round, COMMUNE) + "/form" + query)
                .then();
    }

    private ValidatableResponse preview(FormInHand form) {
        return handBack(form.save(), Role.REPORTER, COMMUNE, "/preview");
    }

    private static void counts(ValidatableResponse answer, int created, int changed, int unchanged) {
        answer.statusCode(200)
                .body("created", is(created))
                .body("changed", is(changed))
                .body("unchanged", is(unchanged));
    }

    private ValidatableResponse value(String indicator) {
        return world.as(Role.REPORTER, COMMUNE)
                .get("/api/v1/observations/" + indicator + "/" + COMMUNE + "/2022-12")
                .then();
    }

    @Nested
    class Taken {

        @Test
        void tellsWhatItIsForAndHowToFillItInBothLanguages() {
            Response answer = take(Role.REPORTER, COMMUNE);
            assertThat(answer.contentType()).startsWith(Xlsx.MEDIA_TYPE);
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"" + round + "_" + COMMUNE + ".xlsx\"");
            assertThat(new FormInHand(answer.asByteArray()).cover())
                    .contains(
                            "Đợt báo cáo | " + round + " – Báo cáo tháng 12",
                            "Đơn vị | " + COMMUNE + " – Xã Một",
                            "Hạn gửi | 12/01/2023",
                            "Due | 2023-01-12")
                    .anyMatch(line -> line.startsWith("Cách điền | "))
                    .anyMatch(line -> line.startsWith("How to fill it | "));
        }

        @Test
        void hasARowForEachLineWithWhatIsThereAndWhatWasBefore() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            RoundDesk.made(desk.enter(COMMUNE, rate, RoundDesk.PERIOD, Map.of("numerator", 3, "denominator", 4)));
            FormInHand form = form();

            assertThat(form.headings())
                    .startsWith("Mã chỉ tiêu (indicator)", "Tên chỉ tiêu (name)")
                    .endsWith("Phiên bản (revision)");
            assertThat(form.cell(2, "indicator")).isEqualTo(teams);
            assertThat(form.cell(2, "name")).asString().startsWith("Số tổ");
            assertThat(form.cell(2, "value")).isEqualTo(new BigDecimal("11"));
            assertThat(form.cell(3, "indicator")).isEqualTo(rate);
            assertThat(form.cell(3, "value")).isNull();
            assertThat(form.cell(3, "numerator")).isEqualTo(new BigDecimal("3"));
            assertThat(form.cell(3, "denominator")).isEqualTo(new BigDecimal("4"));
        }

        @Test
        void isForReportersOfTheUnitOnly() throws IOException {
            take(Role.APPROVER, COMMUNE).then().statusCode(403);
            take(Role.REPORTER, RoundDesk.NEIGHBOUR).then().statusCode(404);
            given().get(RoundDesk.address(round, COMMUNE) + "/form").then().statusCode(401);
            handBack(form().save(), Role.APPROVER, COMMUNE, "").statusCode(403);
            handBack(form().save(), Role.REPORTER, RoundDesk.NEIGHBOUR, "").statusCode(404);
        }
    }

    @Nested
    class HandedBack {

        @Test
        void asItWasItChangesNothing() {
            RoundDesk.made(desk.enter(COMMUNE, teams, RoundDesk.PERIOD, Map.of("value", 11, "comment", "một\r\nhai")));
            RoundDesk.made(desk.enter(COMMUNE, rate, RoundDesk.PERIOD, Map.of("numerator", 1, "denominator", 3)));
            counts(handBack(form(), ""), 0, 0, 2);
            value(teams).body("version", is(1));
            value(rate).body("version", is(1));
        }

        @Test
        void itsCellsBecomeDraftsOfTheRoundsBasis() {
            FormInHand form = form().write(2, "value", 12)
                    .write(2, "comment", "đếm tay")
                    .write(3, "numerator", 3)
                    .write(3, "denominator", 4)
                    .write(4, "indicator", rate)
                    .write(4, "breakdown", "level:commune")
                    .write(4, "notApplicable", true);
            counts(handBack(form, "?dryRun=true"), 3, 0, 0);
            value(teams).statusCode(404);
            counts(handBack(form, ""), 3, 0, 0);
            value(teams)
                    .body("value", is(12))
                    .body("comment", is("đếm tay"))
                    .body("status", is("draft"))
                    .body("periodBasis", is("decree-09"));
            value(rate).body("value", is(75));
            counts(handBack(form, ""), 0, 0, 3);
            counts(handBack(form().write(2, "value", 13), ""), 0, 1, 2);
            value(teams).body("value", is(13)).body("version", is(2));
        }

        @Test
        void textsAreNumbersAsTheCallerSaysTheyAreWritten() {
            handBack(form().write(2, "value", "1.197"), "").statusCode(422);
            counts(handBack(form().write(2, "value", "1.197"), "?locale=vi-VN"), 1, 0, 1);
            value(teams).body("value", is(1197));
        }

        @Test
        void everyFaultyCellIsNamedAndNothingIsWritten() {
            FormInHand form = form().write(2, "value", "mười hai")
                    .write(3, "notApplicable", "có")
                    .write(4, "indicator", "RR_NONE")
                    .write(4, "value", 1)
                    .write(5, "indicator", teams)
                    .write(5, "revision", "RR-KHAC/RR-XA-1/0/abc")
                    .write(6, "indicator", rate)
                    .write(6, "breakdown", "level:commune")
                    .write(7, "indicator", rate)
                    .write(7, "breakdown", "level:commune");
            handBack(form, "")
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/2/value import.number-form",
                                    "/3/notApplicable body.unknown-value",
                                    "/4/indicator submission.not-asked",
                                    "/5/revision submission.form-other",
                                    "/7/indicator round.twice"));
            handBack(form().write(2, "value", -1).write(3, "numerator", 5).write(3, "denominator", 4), "")
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/2/value", "/3/numerator"));
            handBack(form().write(2, "value", 3).write(3, "numerator", 5), "").statusCode(422);
            value(teams).statusCode(404);
        }

        @Test
        void anApprovedValueIsCorrectedWithAReasonOnly() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            RoundDesk.made(desk.enter(COMMUNE, rate, RoundDesk.PERIOD, Map.of("numerator", 3, "denominator", 4)));
            desk.send(round, COMMUNE).then().statusCode(200);
            handBack(form().write(2, "value", 12), "")
                    .statusCode(422)
                    .body("errors.collect { it.pointer + ' ' + it.code }", contains("/2 observation.held"));
            desk.approve(RoundDesk.DISTRICT, round, COMMUNE);
            desk.approve(RoundDesk.PROVINCE, round, COMMUNE);
            handBack(form().write(2, "value", 12), "").statusCode(422).body("errors.pointer", contains("/2/reason"));
            counts(handBack(form().write(2, "value", 12).write(2, "reason", "đếm lại"), ""), 0, 1, 1);
        }

        @Test
        void isNoFormWithoutItsColumnsAndNoWorkbookWithoutItsBytes() {
            handBack(
                            "không phải bảng tính".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            Role.REPORTER,
                            COMMUNE,
                            "")
                    .statusCode(400)
                    .body("code", is("import.not-xlsx"));
            handBack(form().write(1, "revision", null), "").statusCode(400);
            handBack(form(), "?locale=fr").statusCode(400);
        }
    }

    @Nested
    class Previewed {

        @Test
        void asItWasItChangesNothing() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            preview(form())
                    .statusCode(200)
                    .body("rows", is(2))
                    .body("unchanged", is(2))
                    .body("changes", empty());
        }

        @Test
        void tellsOfEachRowWhatStandsAndWhatWouldAndWritesNothing() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            FormInHand form =
                    form().write(2, "value", 12).write(3, "numerator", 3).write(3, "denominator", 4);
            RoundDesk.made(desk.enter(COMMUNE, teams, 14));
            preview(form)
                    .statusCode(200)
                    .body("unchanged", is(0))
                    .body("changes.row", contains(2, 3))
                    .body("changes.indicator", contains(teams, rate))
                    .body("changes.conflict", contains(true, false))
                    .body("changes[0].standing.value", is(14))
                    .body("changes[1].standing", nullValue())
                    .body("changes[0].filled.value", is(12))
                    .body("changes[1].revision", is(0))
                    .body("changes[1].filled.denominator", is(4));
            value(teams).body("value", is(14));
            value(rate).statusCode(404);
        }

        @Test
        void namesEveryFaultyCell() {
            preview(form().write(2, "value", -1).write(3, "numerator", 5).write(3, "denominator", 4))
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/2/value", "/3/numerator"));
        }

        @Test
        void isForReportersOfTheUnitOnly() throws IOException {
            handBack(form().save(), Role.APPROVER, COMMUNE, "/preview").statusCode(403);
            handBack(HostileWorkbook.withACell(150, "x"), Role.REPORTER, COMMUNE, "/preview")
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors[0].code", is("import.row-too-long"));
            handBack(form().save(), Role.REPORTER, RoundDesk.NEIGHBOUR, "/preview")
                    .statusCode(404);
        }
    }

    @Nested
    class Overtaken {

        @Test
        void whatAnotherChangedMeanwhileIsRefusedWithBothValues() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            FormInHand form = form();
            RoundDesk.made(desk.enter(COMMUNE, teams, 14));
            RoundDesk.made(desk.enter(COMMUNE, rate, RoundDesk.PERIOD, Map.of("numerator", 3, "denominator", 4)));
            form.write(2, "value", 12).write(3, "numerator", 1).write(3, "denominator", 4);

            List<String> pointers = handBack(form, "")
                    .statusCode(409)
                    .body("code", is("submission.form-conflict"))
                    .body("errors[0].message", containsString("The form says 12; meanwhile somebody entered 14."))
                    .extract()
                    .path("errors.pointer");
            assertThat(pointers).containsExactly("/2/value", "/3/numerator");
            value(teams).body("value", is(14));
        }

        @Test
        void whoSawBothValuesSaysForEachRowWhichOneCounts() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            FormInHand form =
                    form().write(2, "value", 12).write(3, "numerator", 1).write(3, "denominator", 4);
            RoundDesk.made(desk.enter(COMMUNE, teams, 14));
            RoundDesk.made(desk.enter(COMMUNE, rate, RoundDesk.PERIOD, Map.of("numerator", 3, "denominator", 4)));
            String choice = "?overrule=2@" + seen(form, 2) + "&leave=3";

            counts(handBack(form, choice + "&dryRun=true"), 0, 1, 1);
            value(teams).body("value", is(14));
            counts(handBack(form, choice), 0, 1, 1);
            value(teams).body("value", is(12));
            value(rate).body("value", is(75));
        }

        @Test
        void whatMovedOnOnceMoreAfterTheChoiceIsAConflictAgain() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            FormInHand form = form().write(2, "value", 12);
            RoundDesk.made(desk.enter(COMMUNE, teams, 14));
            String choice = "?overrule=2@" + seen(form, 2);
            RoundDesk.made(desk.enter(COMMUNE, teams, 15));
            handBack(form, choice).statusCode(409).body("errors.pointer", contains("/2/value"));
            value(teams).body("value", is(15));
        }

        @Test
        void aChoiceIsARowWithItsRevisionAndOneOnly() {
            handBack(form(), "?overrule=2&leave=hai")
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("overrule", "leave"));
            handBack(form(), "?overrule=2@1&leave=2")
                    .statusCode(400)
                    .body("errors.code", contains("submission.form-choice-twice"));
        }

        private int seen(FormInHand form, int row) {
            return preview(form).extract().path("changes.find { it.row == " + row + " }.revision");
        }

        @Test
        void cellsThatNobodyWroteInUndoNothing() {
            RoundDesk.made(desk.enter(COMMUNE, teams, 11));
            FormInHand form = form().write(3, "numerator", 3).write(3, "denominator", 4);
            RoundDesk.made(desk.enter(COMMUNE, teams, 14));
            counts(handBack(form, ""), 1, 0, 1);
            value(teams).body("value", is(14));
        }

        @Test
        void theSameFromTwoSidesIsNoConflict() {
            FormInHand form = form().write(2, "value", 12);
            RoundDesk.made(desk.enter(COMMUNE, teams, 12));
            assertThat(Objects.requireNonNull(form.cell(2, "revision")).toString())
                    .startsWith(round + "/" + COMMUNE + "/0/");
            counts(handBack(form, ""), 0, 0, 2);
        }
    }
}
