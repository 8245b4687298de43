package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.CsvTable;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** What explains figures, ranks them and holds them against their parts: under a tag, and as files. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureFileTest {

    private static final String RANKINGS = "/rankings?level=commune&within=";
    private static final String EXPLAIN = "/figures/explain?unit=";
    private static final String LINES = "/figures/explain/lines?unit=";
    private static final String STATEMENT = "/figures/statement?unit=";

    @Inject
    FigureTrial trial;

    @Inject
    World world;

    private FigureTrial.Province made;

    @BeforeEach
    void aProvinceThatReported() {
        made = trial.province();
        made.define("X", Bodies.with(Bodies.count("Số"), "direction", "higher-is-better"));
        made.value("X", "H1", "2020", "12");
        made.value("X", "A", "2020", "5");
        made.value("X", "B", "2020", "6");
    }

    private String address(String start) {
        return FigureTrial.API + start + made.unit("H1") + "&period=2020&indicator=" + made.indicator("X");
    }

    @Nested
    class UnderATag {

        private String tag(String address) {
            return given().get(address).then().statusCode(200).extract().header("ETag");
        }

        @ParameterizedTest
        @ValueSource(strings = {RANKINGS, EXPLAIN, LINES, STATEMENT})
        void answers304UntilSomethingBehindMoves(String start) {
            String before = tag(address(start));
            given().header("If-None-Match", before)
                    .get(address(start))
                    .then()
                    .statusCode(304)
                    .header("ETag", is(before));

            made.target(made.indicator("X") + "/" + made.unit("A") + "/2021", 1);

            assertThat(tag(address(start))).isNotEqualTo(before);
            given().header("If-None-Match", before).get(address(start)).then().statusCode(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {RANKINGS, EXPLAIN, LINES, STATEMENT})
        void isThatOfTheDayInTheUnitsOfToday(String start) {
            assertThat(tag(address(start) + "&boundaries=current"))
                    .isNotEqualTo(tag(address(start)))
                    .matches("\"\\d+-r1-\\d{4}-\\d{2}-\\d{2}\"");
        }

        @Test
        void isNotGivenToThoseWhoSeeWhatIsNotApprovedYet() {
            world.as(Role.REPORTER, made.unit("P"))
                    .header("If-None-Match", tag(address(EXPLAIN)))
                    .get(address(EXPLAIN))
                    .then()
                    .statusCode(200)
                    .header("ETag", nullValue());
        }

        @Test
        void isThatOfTheContentWhereLinesAreShownToThoseWhoSeeWhatIsNotApprovedYet() {
            world.as(Role.REPORTER, made.unit("P"))
                    .header("If-None-Match", tag(address(LINES)))
                    .get(address(LINES))
                    .then()
                    .statusCode(200)
                    .header("ETag", matchesPattern("\"[0-9a-f]{16}\""));
        }
    }

    @Nested
    class AsFiles {

        private List<Map<String, String>> csv(String address) {
            byte[] file = given().accept("text/csv")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .extract()
                    .asByteArray();
            return CsvTable.read(file).records().stream()
                    .map(CsvTable.Record::cells)
                    .toList();
        }

        @Test
        void aStatementIsTheTotalItsPartsAndTheirSum() {
            List<Map<String, String>> rows = csv(address(STATEMENT));

            assertThat(rows).extracting(row -> row.get("row")).containsExactly("printed", "part", "part", "sum");
            assertThat(rows).extracting(row -> row.get("value")).containsExactly("12", "5", "6", "11");
            assertThat(rows)
                    .extracting(row -> row.get("unit.code"))
                    .containsExactly(made.unit("H1"), made.unit("A"), made.unit("B"), null);
            assertThat(rows.getLast()).containsEntry("difference", "1").containsEntry("verdict", "below");
        }

        @Test
        void aStatementWithoutATotalBeginsWithItsParts() {
            String other = address(STATEMENT).replace(made.unit("H1"), made.unit("P"));

            assertThat(csv(other)).extracting(row -> row.get("row")).containsExactly("part", "part", "sum");
        }

        @Test
        void anExplanationIsTheFigureWithItsRuleAndEveryLine() {
            String other = address(EXPLAIN).replace(made.unit("H1"), made.unit("P"));
            List<Map<String, String>> rows = csv(other);

            assertThat(rows.getFirst())
                    .containsEntry("row", "figure")
                    .containsEntry("value", "12")
                    .containsEntry("method", "sum")
                    .containsKeys("rule.vi", "rule.en");
            assertThat(rows)
                    .filteredOn(row -> row.get("row").equals("line"))
                    .extracting(row -> row.get("unit.code"), row -> row.get("used"))
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(made.unit("H1"), "true"),
                            org.assertj.core.groups.Tuple.tuple(made.unit("A"), "false"));
        }

        @Test
        void anExplanationOfAFormulaNamesTheFiguresInIt() {
            made.define("F", Bodies.with(Bodies.count("Gấp đôi"), "formula", made.indicator("X") + " * 2"));
            List<Map<String, String>> rows = csv(address(EXPLAIN).replaceFirst("_X$", "_F"));

            assertThat(rows).extracting(row -> row.get("row")).containsExactly("figure", "operand");
            assertThat(rows).extracting(row -> row.get("value")).containsExactly("24", "12");
            assertThat(rows.getFirst()).containsEntry("formula", made.indicator("X") + " * 2");
        }

        @ParameterizedTest
        @ValueSource(strings = {EXPLAIN, STATEMENT})
        void areWorkbooksToo(String start) throws IOException {
            byte[] file = given().get(address(start) + "&format=xlsx")
                    .then()
                    .statusCode(200)
                    .contentType(Xlsx.MEDIA_TYPE)
                    .extract()
                    .asByteArray();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                List<Row> rows =
                        workbook.getSheets().skip(1).findFirst().orElseThrow().read();

                assertThat(rows.getFirst().getCellText(0)).isEqualTo("row");
                assertThat(rows.size()).isGreaterThan(2);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {EXPLAIN, STATEMENT})
        void beginWithAByteOrderMarkOnRequest(String start) {
            assertThat(given().get(address(start) + "&format=csv&bom=true").asByteArray())
                    .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        }

        @ParameterizedTest
        @ValueSource(strings = {EXPLAIN, STATEMENT})
        void tellEveryFaultOfTheQueryAtOnce(String start) {
            given().get(FigureTrial.API + start + made.unit("P") + "&period=x&bom=maybe")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("bom", "indicator", "period"));
        }
    }
}
