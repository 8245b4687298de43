package vn.tongket.indicators.observations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.jobs.JobRunner;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.HostileWorkbook;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Files of any length and form: read as they come, taken now or by a job. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LongImportTest {

    private static final String IMPORTS = "/api/v1/observations/imports";
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "indicator,unit,period,value\n";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    JobRunner jobs;

    @ConfigProperty(name = "tongket.import-folder")
    Path folder;

    private List<Path> before = List.of();

    @BeforeEach
    void aProvinceAndItsIndicators() {
        world.unit("LI", "Tỉnh Tệp Dài", "tỉnh", null);
        define("LI_COUNT", Bodies.with(Bodies.count("Số đếm"), "frequency", "month"));
        define("LI_AMOUNT", Bodies.with(Bodies.indicator("Lượng", "amount"), "frequency", "month", "decimals", 2));
        define("LI_RATE", Bodies.percentage("Tỷ lệ"));
        define("LI_SHARE", Bodies.with(Bodies.indicator("Phần", "amount"), "unitOfMeasure", "percent", "decimals", 1));
    }

    @BeforeEach
    void whatLiesThere() throws IOException {
        before = filesOfImports();
    }

    @AfterEach
    void noFileIsLeft() throws IOException {
        assertThat(before).as("files left behind").containsAll(filesOfImports());
    }

    private List<Path> filesOfImports() throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            return files.toList();
        }
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, "LI")
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private RequestSpecification reporter() {
        return world.as(Role.REPORTER, "LI")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(NDJSON, io.restassured.http.ContentType.TEXT)
                                .encodeContentTypeAs(XLSX, io.restassured.http.ContentType.BINARY)))
                .header("Accept-Language", "en");
    }

    private Response send(String type, byte[] file, String query) {
        return reporter().contentType(type).body(file).post(IMPORTS + query);
    }

    private Response send(String type, String file, String query) {
        return send(type, file.getBytes(StandardCharsets.UTF_8), query);
    }

    private String valueOf(String indicator, String period) {
        return sql.one("""
                        select trim_scale(v.value)::text as value from observation_versions v
                        join observations o on o.id = v.observation_id join indicators i on i.id = o.indicator_id
                        where i.code = ? and o.period = ? and v.status = 'draft'
                        """, row -> row.text("value"), indicator, period).orElse("none");
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Boolean flag -> sheet.value(row, column, flag);
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }

    @Nested
    class AJsonObjectALine {

        @Test
        void isTakenWithItsTypes() {
            send(NDJSON, """
                            {"indicator":"LI_COUNT","unit":"LI","period":"2010-01","value":1197}

                            {"indicator":"LI_AMOUNT","unit":"LI","period":"2010-01","value":-92.650,"comment":null,"notApplicable":false}
                            {"indicator":"LI_RATE","unit":"LI","period":"2010","breakdown":"level:commune","numerator":1,"denominator":3}
                            """, "").then().statusCode(200).body("rows", is(3)).body("created", is(3));
            assertThat(valueOf("LI_COUNT", "2010-01")).isEqualTo("1197");
            assertThat(valueOf("LI_AMOUNT", "2010-01")).isEqualTo("-92.65");
            assertThat(valueOf("LI_RATE", "2010")).isEqualTo("33.33");
        }

        @Test
        void isNamedByItsLineWhereItIsNone() {
            send(NDJSON, """
                            {"indicator":"LI_COUNT","unit":"LI","period":"2010-02","value":1}
                            {"indicator":"LI_COUNT",
                            [1]
                            {"indicator":"LI_COUNT","unit":"LI","period":"2010-02","value":1,"status":"approved"}
                            {"indicator":"LI_COUNT","unit":{"code":"LI"},"period":"2010-02","value":1}
                            """, "")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains(
                                    "/2 import.not-json-object",
                                    "/3 import.not-json-object",
                                    "/4/status body.unknown-member",
                                    "/5/unit import.not-a-single-value"));
        }

        @Test
        void neverHasItsTypesGuessed() {
            send(NDJSON, """
                            {"indicator":"LI_COUNT","unit":"LI","period":2010,"value":"1197"}
                            {"indicator":"LI_COUNT","unit":"LI","period":"2010-02","value":1e60}
                            {"indicator":"LI_COUNT","unit":"LI","period":"2010-02","notApplicable":"true"}
                            """, "")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/1/period body.not-a-text",
                                    "/1/value body.not-a-number",
                                    "/2/value body.number-size",
                                    "/3/notApplicable body.not-a-boolean"));
        }

        @Test
        void hasItsNumbersInNoOtherLocale() {
            send(NDJSON, "{}", "?locale=vi-VN")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("import.locale-with-json"));
        }

        @Test
        void isNotOfAnyLength() {
            send(NDJSON, "{}\n{\"comment\":\"" + "x".repeat(70_000) + "\"}", "")
                    .then()
                    .statusCode(400)
                    .body("code", is("import.line-too-long"))
                    .body("detail", containsString("2"));
        }
    }

    @Nested
    class AWorkbook {

        @Test
        void isReadFromItsFirstSheetWithTheColumns() {
            byte[] file = workbook(book -> {
                row(book.newWorksheet("Giới thiệu"), 0, "Tổng Kết", "observations");
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value", "notApplicable", "comment");
                row(sheet, 1, "LI_COUNT", "LI", "2011-01", 1197);
                row(sheet, 3, "LI_AMOUNT", "LI", "2011-01", 0.1 + 0.2, false, "số nhị phân");
                row(sheet, 4, "LI_COUNT", "LI", 2011, "1197");
                row(sheet, 5, "LI_AMOUNT", "LI", 2011, null, true);
            });

            send(XLSX, file, "").then().statusCode(200).body("rows", is(4)).body("created", is(4));

            assertThat(valueOf("LI_COUNT", "2011-01")).isEqualTo("1197");
            assertThat(valueOf("LI_AMOUNT", "2011-01")).isEqualTo("0.3");
            assertThat(valueOf("LI_COUNT", "2011")).isEqualTo("1197");
            send(XLSX, file, "").then().statusCode(200).body("unchanged", is(4));
        }

        @Test
        void tellsWhatItHides() {
            byte[] file = workbook(book -> {
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value");
                row(sheet, 1, "LI_COUNT", "LI", "2012-01", 1);
                row(sheet, 2, "LI_COUNT", "LI", "2012-02", 2);
                row(sheet, 3, "LI_COUNT", "LI", "2012-03", 3);
                sheet.hideRow(2);
                sheet.hideRow(3);
                sheet.hideRow(9);
            });

            send(XLSX, file, "?dryRun=true")
                    .then()
                    .statusCode(200)
                    .body("rows", is(3))
                    .body("hiddenRows", is(2))
                    .body("firstHiddenRow", is(3));
        }

        @Test
        void isNotReadWhereCellsOfItsTableAreMerged() {
            byte[] file = workbook(book -> {
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value");
                row(sheet, 1, "LI_COUNT", "LI", "2012-01", 1);
                row(sheet, 2, null, "LI", "2012-02", 2);
                sheet.range(1, 0, 2, 0).merge();
                sheet.range(1, 5, 2, 6).merge();
            });

            send(XLSX, file, "?dryRun=true")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains("/2 import.merged-cells", "/3/indicator body.required"))
                    .body("errors[0].message", containsString("A2:A3"));
        }

        @Test
        void hasItsFaultyCellsNamedByRowAndColumn() {
            byte[] file = workbook(book -> {
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value");
                row(sheet, 1, "LI_COUNT", "LI", "2011-02", "1.197");
                row(sheet, 2, "LI_COUNT", "LI", "2011-02", "1,197");
                row(sheet, 3, "LI_COUNT", "LI", "2011-02", 1.5);
            });

            send(XLSX, file, "")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains(
                                    "/2/value import.ambiguous-number",
                                    "/3/value import.number-form",
                                    "/4/value observation.count-not-whole"));
            send(XLSX, file, "?locale=vi-VN")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains("/3/value observation.count-not-whole", "/4/value observation.count-not-whole"));
        }

        @Test
        void isReadAsItsReaderSeesIt() {
            byte[] file = workbook(book -> {
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value", "comment");
                row(sheet, 1, "LI_RATE", "LI", "2019", 0.926470588, 0.5);
                sheet.style(1, 3).format("0.00%").set();
                sheet.style(1, 4).format("0%").set();
                row(sheet, 2, "LI_AMOUNT", "LI", "2011-03", 1197.256);
                sheet.style(2, 3).format("#,##0.0").set();
                row(sheet, 3, "LI_SHARE", "LI", "2019", 0.125);
                sheet.style(3, 3).format("0.0%").set();
            });
            send(XLSX, file, "").then().statusCode(200).body("created", is(3));
            assertThat(valueOf("LI_SHARE", "2019")).isEqualTo("12.5");
            assertThat(valueOf("LI_RATE", "2019")).isEqualTo("92.65");
            assertThat(valueOf("LI_AMOUNT", "2011-03")).isEqualTo("1197.3");

            byte[] odd = workbook(book -> {
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value", "numerator", "denominator");
                row(sheet, 1, "LI_COUNT", "LI", "2011-04", 0.125);
                sheet.style(1, 3).format("0.00%").set();
                row(sheet, 2, "LI_COUNT", "LI", "2011-05", 46326);
                sheet.style(2, 3).format("dd/mm/yyyy").set();
                row(sheet, 3, "LI_RATE", "LI", "2018", null, 0.5, 2);
                sheet.style(3, 4).format("0%").set();
                row(sheet, 4, "LI_AMOUNT", "LI", "2011-05", 2500000);
                sheet.style(4, 3).format("#,##0,").set();
            });
            send(XLSX, odd, "")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains(
                                    "/2/value import.percent-cell",
                                    "/3/value import.date-cell",
                                    "/4/numerator import.percent-cell",
                                    "/5/value import.thousands-cell"))
                    .body("errors[1].message", containsString("31/10/2026"));
        }

        @Test
        void withoutTheColumnsOrThatIsNoneIsRefused() {
            byte[] file = workbook(book -> row(book.newWorksheet("Trang"), 0, "chỉ tiêu", "đơn vị"));
            send(XLSX, file, "")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.code",
                            contains("import.missing-column", "import.missing-column", "import.missing-column"));
            send(XLSX, HEADER, "").then().statusCode(400).body("code", is("import.not-xlsx"));
            send(XLSX, "", "").then().statusCode(400).body("code", is("body.empty"));
        }

        @Test
        void withACellOfAHundredAndFiftyMegabytesIsRefusedNowAndAsAJob() throws IOException {
            byte[] file = HostileWorkbook.withACell(150, "indicator", "unit", "period", "value");
            assertThat(file.length).isLessThan(200_000);

            send(XLSX, file, "")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors.collect { it.pointer + ' ' + it.code }", contains("/2 import.row-too-long"));
            String job = send(XLSX, file, "?async=true")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            jobs.doAll();
            reporter()
                    .get("/api/v1/jobs/" + job)
                    .then()
                    .body("status", is("failed"))
                    .body("problem.status", is(422));
        }
    }

    @Nested
    class WhereNobodySaysHowNumbersAreWritten {

        @ParameterizedTest
        @ValueSource(strings = {"2.500", "-1.197", "1.000"})
        void whatCanBeReadInTwoWaysIsRefusedWithBoth(String text) {
            send(CSV, HEADER + "LI_AMOUNT,LI,2012-03," + text + "\n", "")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/2/value"))
                    .body("errors[0].code", is("import.ambiguous-number"))
                    .body("errors[0].message", containsString(text.replace(".", "")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1197", "92.65", "0.5", "0", "-12.5"})
        void whatCanBeReadInOneWayIs(String text) {
            send(CSV, HEADER + "LI_AMOUNT,LI,2012-04," + text + "\n", "").then().statusCode(200);
            assertThat(valueOf("LI_AMOUNT", "2012-04")).isEqualTo(text);
        }

        @Test
        void moreDecimalsThanTheIndicatorHasAreAFault() {
            send(CSV, HEADER + "LI_AMOUNT,LI,2012-04,1.1976\n", "")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", is("observation.too-many-decimals"));
            reporter()
                    .contentType("application/json")
                    .body("{\"value\": 1.1976}")
                    .put("/api/v1/observations/LI_AMOUNT/LI/2012-04")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains("/value observation.too-many-decimals"));
        }

        @Test
        void semicolonsAndTabsSeparateToo() {
            String file = HEADER + "LI_AMOUNT,LI,2012-05,92.65\n";
            for (String separator : List.of(";", "\t")) {
                send(CSV, file.replace(",", separator), "")
                        .then()
                        .statusCode(200)
                        .body("rows", is(1));
            }
            send(CSV, "indicator;unit;period;value\nLI_AMOUNT;LI;2012-06;1.197,5\n", "?locale=vi-VN")
                    .then()
                    .statusCode(200);
            assertThat(valueOf("LI_AMOUNT", "2012-06")).isEqualTo("1197.5");
        }
    }

    @Nested
    class TheVietnameseForm {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1.197 | 1197",
                    "-1.234.567,5 | -1234567.5",
                    "1197 | 1197",
                    "92,65 | 92.65",
                    "0,5 | 0.5",
                })
        void isReadWhereItIsDeclared(String text, String value) {
            send(CSV, HEADER + "LI_AMOUNT,LI,2012-01,\"" + text + "\"\n", "?locale=vi-VN")
                    .then()
                    .statusCode(200);
            assertThat(valueOf("LI_AMOUNT", "2012-01")).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"92.65", "1.19", "1.1976", "1,197.5", "1197.500", ",5", "5,", "1 197", "1e3"})
        void isNotGuessed(String text) {
            send(CSV, HEADER + "LI_AMOUNT,LI,2012-02,\"" + text + "\"\n", "?locale=vi-VN")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/2/value"))
                    .body("errors[0].code", is("import.number-form-vi"))
                    .body("errors[0].message", containsString("92,65"));
        }

        @Test
        void isOneOfTwo() {
            send(CSV, HEADER, "?locale=fr-FR&async=maybe")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("locale", "async"))
                    .body("errors.message", org.hamcrest.Matchers.hasItem(containsString("vi-VN")));
        }
    }

    @Nested
    class AJob {

        private static final int INDICATORS = 100;

        /** Months of many indicators, from a year on. */
        private String rows(int count, int year) {
            for (int i = 0; i < INDICATORS; i++) {
                define("LI_M" + i, Bodies.with(Bodies.count("Số đếm " + i), "frequency", "month"));
            }
            return IntStream.range(0, count)
                    .mapToObj(i -> {
                        int month = i / INDICATORS;
                        return "LI_M%d,LI,%d-%02d,%d\n".formatted(i % INDICATORS, year + month / 12, 1 + month % 12, i);
                    })
                    .collect(Collectors.joining("", HEADER, ""));
        }

        private Response job(Response accepted) {
            String location = accepted.then().statusCode(202).extract().header("Location");
            return reporter().get(location);
        }

        @Test
        void takesAFileThatIsLongOrWhereItIsAskedTo() {
            Response accepted = send(CSV, rows(5_001, 1990), "");
            accepted.then()
                    .statusCode(202)
                    .header("Location", containsString("/api/v1/jobs/" + accepted.path("id")))
                    .body("kind", is("observation-import"))
                    .body("status", is("queued"));
            assertThat(valueOf("LI_M0", "1994-03")).isEqualTo("none");

            jobs.doAll();

            job(accepted)
                    .then()
                    .statusCode(200)
                    .body("status", is("succeeded"))
                    .body("done", is(5_001))
                    .body("total", is(5_001))
                    .body("result.rows", is(5_001))
                    .body("result.created", is(5_001))
                    .body("problem", nullValue());
            assertThat(valueOf("LI_M0", "1994-03")).isEqualTo("5000");
            assertThat(
                            sql.number(
                                    "select count(*) as n from audit_entries where key = 'LI_M0/LI/1994-03' and actor_name like 'reporter-%'"))
                    .isOne();
            send(CSV, rows(5_000, 2000), "").then().statusCode(200);
            send(CSV, rows(5_001, 1990), "?async=false").then().statusCode(200).body("unchanged", is(5_001));
            send(CSV, rows(1, 1980), "?async=true").then().statusCode(202);
        }

        @Test
        void failsWithWhatTheFileWouldHaveBeenRefusedFor() {
            Response accepted = send(CSV, HEADER + "LI_COUNT,LI,2013-05,1\nLI_COUNT,LI,2013-05,x\n", "?async=true");
            jobs.doAll();

            job(accepted)
                    .then()
                    .body("status", is("failed"))
                    .body("problem.status", is(422))
                    .body("problem.code", is("rules.broken"))
                    .body("problem.errors.pointer", contains("/3/value"))
                    .body("problem.errors[0].message", startsWith("x is not a number"));
            assertThat(valueOf("LI_COUNT", "2013-05")).isEqualTo("none");
        }

        @Test
        void thatOnlyTriesLeavesItsResult() {
            Response accepted = send(CSV, rows(1, 1981), "?async=true&dryRun=true");
            jobs.doAll();

            job(accepted)
                    .then()
                    .body("status", is("succeeded"))
                    .body("result.dryRun", is(true))
                    .body("result.created", is(1));
            assertThat(valueOf("LI_M0", "1981-01")).isEqualTo("none");
        }

        @Test
        void takesWorkbooksToo() {
            byte[] file = workbook(book -> {
                Worksheet sheet = book.newWorksheet("Dữ liệu");
                row(sheet, 0, "indicator", "unit", "period", "value");
                row(sheet, 1, "LI_COUNT", "LI", "2013-07", "1.197");
            });
            Response accepted = send(XLSX, file, "?async=true&locale=vi-VN");
            jobs.doAll();

            job(accepted).then().body("status", is("succeeded"));
            assertThat(valueOf("LI_COUNT", "2013-07")).isEqualTo("1197");
        }
    }

    @Nested
    class TheSameKey {

        private Response send(String key, String file, String query) {
            return reporter()
                    .header("Idempotency-Key", key)
                    .contentType(CSV)
                    .body(file.getBytes(StandardCharsets.UTF_8))
                    .post(IMPORTS + query);
        }

        @Test
        void givesTheSameAnswerAndTakesTheFileOnce() {
            String file = HEADER + "LI_COUNT,LI,2014-01,1\n";
            send("li-now", file, "").then().statusCode(200).body("created", is(1));
            send("li-now", file, "").then().statusCode(200).body("created", is(1));
            send("li-now", file + "LI_COUNT,LI,2014-01,2\n", "")
                    .then()
                    .statusCode(422)
                    .body("code", is("idempotency.other-request"));
            send("li-now", file, "?dryRun=true").then().statusCode(422);
        }

        @Test
        void givesTheSameJob() {
            String file = HEADER + "LI_COUNT,LI,2014-02,1\n";
            Response first = send("li-later", file, "?async=true");
            Response second = send("li-later", file, "?async=true");

            second.then()
                    .statusCode(202)
                    .header("Location", is(first.header("Location")))
                    .body("id", is(first.<String>path("id")))
                    .body("status", is("queued"));
            assertThat(sql.number("select count(*) as n from idempotency_keys where key = 'li-later'"))
                    .isOne();
            jobs.doAll();
        }

        @Test
        void isFreeAgainAfterATryAndAfterARefusal() {
            String file = HEADER + "LI_COUNT,LI,2014-03,1\n";
            send("li-free", file, "?dryRun=true").then().statusCode(200).body("created", is(1));
            send("li-free", HEADER + "LI_COUNT,LI,2014-03,x\n", "").then().statusCode(422);
            send("li-free", file, "").then().statusCode(200).body("created", is(1));
        }
    }

    @Nested
    class Limits {

        @Test
        void aThousandFaultsAreNamedAndThatThereAreMore() {
            String file = IntStream.range(0, 1_500)
                    .mapToObj(i -> "LI_COUNT,LI,2015-01,x" + i + "\n")
                    .collect(Collectors.joining("", HEADER, ""));
            send(CSV, file, "")
                    .then()
                    .statusCode(422)
                    .body("errors", hasSize(1_001))
                    .body("errors[999].pointer", is("/1001/value"))
                    .body("errors[1000].code", is("import.more-faults"));
        }

        @Test
        void aFileMayBeLongerThanOtherBodies() {
            String file = HEADER + "LI_COUNT,LI,2015-02,1\n" + "\n".repeat(11 << 20);
            send(CSV, file, "").then().statusCode(200).body("rows", is(1));
        }

        @Test
        void aBodyThatDoesNotSayHowLongItIsHasTheSameLimit() throws IOException {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                OutputStream out = socket.getOutputStream();
                out.write(
                        ("PUT /api/v1/observations/LI_COUNT/LI/2015-02 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                        + world.token(Role.REPORTER, "LI")
                                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                byte[] chunk = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                try {
                    for (int i = 0; i < 12; i++) {
                        out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
                        out.write(chunk);
                        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (IOException closed) {
                    // It was refused before all of it was sent.
                }
                InputStream in = socket.getInputStream();
                assertThat(new String(in.readNBytes(12), StandardCharsets.UTF_8))
                        .isEqualTo("HTTP/1.1 413");
            }
        }

        @Test
        void whoMayEnterNothingAnywhereIsRefusedBeforeTheFileIsRead() {
            world.as(Role.VIEWER, "LI")
                    .contentType("text/csv;charset=UTF-8")
                    .body(HEADER)
                    .post(IMPORTS)
                    .then()
                    .statusCode(403)
                    .body("code", is("access.denied"));
            given().contentType("text/csv;charset=UTF-8")
                    .body(HEADER)
                    .post(IMPORTS)
                    .then()
                    .statusCode(401);
        }
    }
}
