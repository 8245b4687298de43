package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Lists as CSV and XLSX: the same columns always, numbers as numbers, and nothing that a spreadsheet would run. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TableTest {

    private static final String UNITS = "/api/v1/units?within=TB&sort=code";

    @Inject
    World world;

    @BeforeEach
    void unitsWithDangerousNamesAndValues() {
        world.unit("TB", "Tỉnh Thử Bảng", "tỉnh", null);
        world.unit("TB-1", "=HYPERLINK(\"http://x\",\"bấm\")", "xã", "TB");
        world.unit("TB-2", "+84 209, \"quoted\"\nhai dòng", "xã", "TB");
        world.as(Role.ADMINISTRATOR, "TB")
                .header("If-Match", "*")
                .body(Bodies.with(Bodies.indicator("Lượng trong bảng", "amount"), "decimals", 2))
                .put("/api/v1/indicators/TB_AMOUNT")
                .then()
                .statusCode(anyOf(is(200), is(201)));
        world.as(Role.ADMINISTRATOR, "TB")
                .contentType("text/csv")
                .body("indicator,unit,period,value,knownSince\nTB_AMOUNT,TB,2020,-92.65,2022-12-26T00:00:00Z\n"
                        + "TB_AMOUNT,TB,2021,12345678901234567890.5,2022-12-26T00:00:00Z\n")
                .post("/api/v1/observations/imports")
                .then()
                .statusCode(200);
    }

    @Nested
    class AsCsv {

        @Test
        void hasAHeaderRowAndIsUtf8() {
            Response answer = given().accept("text/csv").get(UNITS);

            assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
            List<String> lines = text(answer).lines().toList();
            assertThat(lines.getFirst())
                    .startsWith(
                            "id,code,name.vi,name.en,level,kind,parent.id,parent.code,parent.name.vi,parent.name.en,validFrom,validTo,");
            assertThat(lines.get(1)).contains(",TB,Tỉnh Thử Bảng,,province,tỉnh,,,,,,");
        }

        @ParameterizedTest
        @CsvSource({
            "csv, units.csv, text/csv;charset=UTF-8",
            "xlsx, units.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        })
        void hasANameATypeAndTheTotal(String format, String name, String type) {
            given().get(UNITS + "&count=true&limit=1&format=" + format)
                    .then()
                    .header("Content-Disposition", is("attachment; filename=\"" + name + "\""))
                    .header("Content-Type", equalToIgnoringCase(type))
                    .header("X-Total-Count", is("3"));
        }

        @Test
        void isAskedForByFormatToo() {
            assertThat(given().get(UNITS + "&format=csv").contentType()).startsWith("text/csv");
            assertThat(given().accept("text/csv").get(UNITS + "&format=json").contentType())
                    .startsWith("application/json");
        }

        @Test
        void endsItsLinesAndQuotesItsCellsByTheStandard() {
            String csv = text(given().get(UNITS + "&format=csv"));

            assertThat(csv).contains("\r\n").contains("\"'+84 209, \"\"quoted\"\"\nhai dòng\"");
        }

        @Test
        void hasNoFormulas() {
            assertThat(text(given().get(UNITS + "&format=csv")))
                    .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"bấm\"\")\"");
        }

        @Test
        void keepsNumbersAsNumbers() {
            assertThat(text(given().get("/api/v1/observations?indicator=TB_AMOUNT&format=csv")))
                    .contains(",2020,,-92.65,")
                    .contains(",2021,,12345678901234567890.5,");
        }

        @Test
        void beginsWithAByteOrderMarkOnRequest() {
            byte[] bytes = given().get(UNITS + "&format=csv&bom=true").asByteArray();

            assertThat(bytes).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
            assertThat(given().get(UNITS + "&format=csv").asByteArray()[0]).isEqualTo((byte) 'i');
        }

        @Test
        void saysWhereItGoesOnInTheLinkHeader() {
            assertThat(given().get(UNITS + "&format=csv&limit=1").header("Link"))
                    .contains("format=csv", "cursor=", "rel=\"next\"");
        }

        @Test
        void hasItsHeaderAlsoWithoutRows() {
            assertThat(text(given().get("/api/v1/units?parent=TB-1&format=csv")).lines())
                    .hasSize(1);
        }

        private static String text(Response answer) {
            answer.then().statusCode(200);
            return new String(answer.asByteArray(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class AsXlsx {

        @Test
        void hasACoverSheetWithTitleSourceDateAndNotes() throws IOException {
            try (ReadableWorkbook workbook = workbook(UNITS)) {
                List<Row> cover = workbook.getFirstSheet().read();

                assertThat(cover)
                        .extracting(row -> row.getCellText(0))
                        .containsExactly(
                                "Tổng Kết", "Nguồn / Source", "Ngày / Date", "Số dòng / Rows", "Ghi chú / Notes");
                assertThat(cover.get(1).getCellText(1)).startsWith("/api/v1/units?within=TB");
                assertThat(cover.get(2).getCellText(1)).isEqualTo("2023-01-09");
                assertThat(cover.get(3).getCellText(1)).isEqualTo("3");
            }
        }

        @Test
        void hasTextsAsTextsAndNoFormula() throws IOException {
            try (ReadableWorkbook workbook = workbook(UNITS)) {
                List<Row> rows = data(workbook).read();

                assertThat(rows.getFirst().getCellText(2)).isEqualTo("name.vi");
                assertThat(rows.get(2).getCell(2).getType()).isEqualTo(CellType.STRING);
                assertThat(rows.get(2).getCellText(2)).isEqualTo("=HYPERLINK(\"http://x\",\"bấm\")");
                assertThat(rows.get(3).getCellText(2)).isEqualTo("+84 209, \"quoted\"\nhai dòng");
            }
        }

        @Test
        void keepsNumbersAsNumbersAndLongOnesExact() throws IOException {
            try (ReadableWorkbook workbook = workbook("/api/v1/observations?indicator=TB_AMOUNT")) {
                List<Row> rows = data(workbook).read();
                List<String> header = new ArrayList<>();
                rows.getFirst().forEach(cell -> header.add(cell.getText()));
                int value = header.indexOf("value");

                assertThat(rows.get(1).getCell(value).getType()).isEqualTo(CellType.NUMBER);
                assertThat(rows.get(1).getCellAsNumber(value)).contains(new BigDecimal("-92.65"));
                assertThat(rows.get(2).getCell(value).getType()).isEqualTo(CellType.STRING);
                assertThat(rows.get(2).getCellText(value)).isEqualTo("12345678901234567890.5");
                assertThat(rows.get(1).getCellText(header.indexOf("period"))).isEqualTo("2020");
            }
        }

        @Test
        void isANativeTableWithAHeaderRow() throws IOException {
            Map<String, String> parts = parts(UNITS);

            assertThat(parts.keySet()).anyMatch(name -> name.startsWith("xl/tables/table"));
            assertThat(parts.entrySet().stream()
                            .filter(part -> part.getKey().startsWith("xl/tables/table"))
                            .map(Map.Entry::getValue))
                    .singleElement()
                    .asString()
                    .containsPattern("ref=\"A1:[A-Z]+4\"")
                    .contains("<tableColumn ", "name=\"validTo\"");
            assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
        }

        @Test
        void isAValidTableAlsoWithoutRows() throws IOException {
            assertThat(parts("/api/v1/units?parent=TB-1").keySet())
                    .anyMatch(name -> name.startsWith("xl/tables/table"));
        }

        private static Sheet data(ReadableWorkbook workbook) {
            return workbook.getSheets().skip(1).findFirst().orElseThrow();
        }

        private static ReadableWorkbook workbook(String address) throws IOException {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes(address)));
        }

        private static byte[] bytes(String address) {
            Response answer = given().get(address + "&format=xlsx");
            answer.then().statusCode(200).contentType(Xlsx.MEDIA_TYPE);
            return answer.asByteArray();
        }

        private static Map<String, String> parts(String address) throws IOException {
            Map<String, String> parts = new TreeMap<>();
            Path file = Files.createTempFile("table", ".xlsx");
            Files.write(file, bytes(address));
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
            return parts;
        }
    }
}
