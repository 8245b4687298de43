package vn.tongket.services.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.Columns;

/** Files of rows that are made to harm whoever reads them: external entities (XXE) and zip bombs. */
class HostileFilesTest {

    private static final Columns COLUMNS = new Columns(List.of("unit"), List.of("note"));
    private static final String SECRET = "what stands in a file of the server";

    @TempDir
    private Path folder;

    private HttpServer listener;
    private final AtomicInteger visits = new AtomicInteger();

    @BeforeEach
    void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
    }

    @Test
    void externalEntitiesOfAWorkbookAreNotFetched() throws IOException {
        assertNothingIsFetched(TableFormat.XLSX, workbook(), "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml");
    }

    @Test
    void externalEntitiesOfADocumentAreNotFetched() throws IOException {
        String document = """
                <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>unit</w:t></w:r></w:p></w:tc></w:tr>\
                <w:tr><w:tc><w:p><w:r><w:t>plain</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
                """;
        Map<String, byte[]> parts = Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8));

        assertNothingIsFetched(TableFormat.DOCX, parts, "word/document.xml");
    }

    private void assertNothingIsFetched(TableFormat format, Map<String, byte[]> parts, String... hostile)
            throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        assertThat(texts(format, pack(parts))).as("as it was made").contains("[plain]");
        for (String part : hostile) {
            for (String address : List.of(
                    secret.toUri().toString(),
                    "http://127.0.0.1:" + listener.getAddress().getPort() + "/x")) {
                Map<String, byte[]> changed = new LinkedHashMap<>(parts);
                changed.put(part, withEntity(new String(parts.get(part), StandardCharsets.UTF_8), address));
                assertThat(readOrRefused(format, pack(changed))).noneMatch(text -> text.contains(SECRET));
            }
        }
        assertThat(visits).hasValue(0);
    }

    private static byte[] withEntity(String xml, String address) {
        int root = xml.indexOf('<', xml.indexOf("?>"));
        String type =
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "\"> <!ENTITY e SYSTEM \"" + address + "\"> %p;]>";
        return (xml.substring(0, root) + type + xml.substring(root).replace("plain", "&e;"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> readOrRefused(TableFormat format, Path file) {
        try {
            return texts(format, file);
        } catch (ApiProblem refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    private static List<String> texts(TableFormat format, Path file) {
        List<String> texts = new ArrayList<>();
        try (RowReader rows = format.open(file, COLUMNS)) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                texts.add(String.valueOf(row.cells()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            write(zip, workbook());
            zip.putNextEntry(new ZipEntry("xl/media/picture.png"));
            repeat(zip, new byte[1 << 20], 513);
        }

        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertRefused(bomb, 413, "import.too-packed");
    }

    @Test
    void aWorkbookThatIsPackedTooDenselyIsRefused() {
        OfficeBounds bounds = new OfficeBounds(512L << 20, 500, Duration.ofMinutes(1));
        bounds.bear(400L << 20, 1L << 20, Duration.ZERO);
        bounds.bear(16L << 20, 1, Duration.ZERO);
        assertThatThrownBy(() -> bounds.bear(600L << 20, 2L << 20, Duration.ZERO))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("import.xlsx-too-large"));
        assertThatThrownBy(() -> bounds.bear(20L << 20, 1 << 10, Duration.ZERO))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("import.too-packed"));
        assertThatThrownBy(() -> bounds.bear(1, 1, Duration.ofSeconds(61)))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("import.too-costly"));
    }

    @Test
    void aWorkbookOfTooManyPartsIsRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(workbook());
        for (int i = 0; i < 1_001; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }

        assertRefused(pack(parts), 413, "import.xlsx-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "<!-- -->", "<![CDATA[<a>]]>", "<?a b?>", "&amp;", "é"})
    void aCellOfAHundredAndFiftyMegabytesIsRefusedByItsRow(String filling) throws IOException {
        Path bomb = sheet(zip -> {
            text(zip, rows(1, "unit") + "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>");
            repeat(zip, filling.repeat((1 << 20) / filling.length()).getBytes(StandardCharsets.UTF_8), 150);
            text(zip, "</t></is></c></row>");
        });

        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertRefusedAt(bomb, "/7", "import.row-too-long", "rows");
    }

    @Test
    void blanksBetweenTwoTagsAreRefusedByTheirRow() throws IOException {
        Path bomb = sheet(zip -> {
            text(zip, rows(1, "unit") + "<row r=\"2\">");
            repeat(zip, " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 200);
            text(zip, "</row>");
        });

        assertRefusedAt(bomb, "/2", "import.row-too-long", "rows");
    }

    @Test
    void aRowOfManyCellsThatAreLongTogetherIsRefused() throws IOException {
        String cell = "<c t=\"inlineStr\"><is><t>" + "x".repeat(32_000) + "</t></is></c>";
        Path bomb = sheet(zip -> {
            text(zip, rows(1, "unit") + "<row r=\"2\">");
            repeat(zip, cell.getBytes(StandardCharsets.UTF_8), 16_000);
            text(zip, "</row>");
        });

        assertRefusedAt(bomb, "/2", "import.row-too-long", "rows");
    }

    @Test
    void aCellThatIsLongerThanExcelAllowsIsNamedByRowAndSheet() throws IOException {
        for (Map<String, byte[]> parts : List.of(
                workbook("x".repeat(32_768)),
                with(workbook(), "xl/worksheets/sheet1.xml", sheetOf(rows(1, "unit", "x".repeat(32_768)))))) {
            try (RowReader rows = TableFormat.XLSX.open(pack(parts), COLUMNS)) {
                assertThat(rows.next().faults())
                        .containsExactly(Fault.at("/2/unit", "import.cell-too-long", "rows", 32_768, 32_767));
            }
        }
        assertThat(texts(TableFormat.XLSX, pack(workbook("x".repeat(32_767))))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>99<![CDATA[99]]>99</v></c></row>",
                "<row><c t=\"nothing\"><v>1</v></c></row>",
                "<row r=\"one\"><c><v>1</v></c></row>",
                "<row><c><f t=\"shared\" si=\"1\"/><v>1</v></c></row>",
                "<row>",
                "<row><c><v>1</c></row>"
            })
    void aSheetThatNoOfficeProgramWritesIsRefused(String row) throws IOException {
        Path odd = pack(with(workbook(), "xl/worksheets/sheet1.xml", sheetOf(rows(1, "unit") + row)));

        assertThatThrownBy(() -> texts(TableFormat.XLSX, odd))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("import.not-xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c/>", "<a>", "<c><v>1111111111</v></c>"})
    void aSheetThatIsNothingButTagsIsRefused(String tag) throws IOException {
        Path bomb = sheet(zip -> {
            text(zip, rows(1, "unit") + "<row>");
            repeat(zip, tag.repeat(100_000).getBytes(StandardCharsets.UTF_8), 50);
        });

        assertRefused(bomb, 400, "import.not-xlsx");
    }

    @Test
    void sharedTextsThatAreTooMuchToHoldAreRefusedWhateverTheirPartIsCalled() throws IOException {
        Path bomb = folder.resolve("texts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            write(zip, workbook());
            zip.putNextEntry(new ZipEntry("xl/other.xml"));
            text(zip, "<any>");
            repeat(zip, "<si><t>a</t></si>".repeat(10_000).getBytes(StandardCharsets.UTF_8), 100);
            text(zip, "</any>");
        }

        assertRefused(bomb, 413, "import.xlsx-too-large");
    }

    @Test
    void formulasThatGrowFromAFewLettersAreRefused() throws IOException {
        String longFormula = "<f t=\"shared\" ref=\"A2:XFD2\" si=\"0\">" + "A1+".repeat(300_000) + "A1</f>";
        Path bomb = sheet(zip -> {
            text(zip, rows(1, "unit") + "<row r=\"2\"><c r=\"A2\">" + longFormula + "<v>1</v></c></row><row r=\"3\">");
            repeat(zip, "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>".getBytes(StandardCharsets.UTF_8), 16_000);
            text(zip, "</row>");
        });

        assertRefusedAt(bomb, "/3", "import.row-too-long", "rows");
    }

    @Test
    void aDocumentWithALongRunIsRefused() throws IOException {
        Path bomb = folder.resolve("long.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            text(zip, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:t>");
            repeat(zip, "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 150);
            text(zip, "</w:t></w:document>");
        }

        assertThatThrownBy(() -> TableFormat.DOCX.open(bomb, COLUMNS))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.faults())
                                .containsExactly(Fault.at("", "import.run-too-long", "word/document.xml", 1)));
    }

    @Test
    void aWorkbookOfAMillionRowsIsRead() throws IOException {
        Path file = folder.resolve("million.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("rows");
            sheet.value(0, 0, "unit");
            for (int row = 1; row < 1_048_576; row++) {
                sheet.value(row, 0, "unit " + row % 1_292);
                for (int column = 1; column < 5; column++) {
                    sheet.value(row, column, row * 10 + column);
                }
                if (row % 10_000 == 0) {
                    sheet.flush();
                }
            }
        }

        int rows = 0;
        try (RowReader reader = TableFormat.XLSX.open(file, COLUMNS)) {
            while (reader.next() != null) {
                rows++;
            }
        }
        assertThat(rows).isEqualTo(1_048_575);
    }

    private static void assertRefused(Path file, int status, String code) {
        assertThatThrownBy(() -> texts(TableFormat.XLSX, file)).isInstanceOfSatisfying(ApiProblem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private static void assertRefusedAt(Path file, String place, String code, String sheet) {
        assertThatThrownBy(() -> TableFormat.XLSX.open(file, COLUMNS))
                .isInstanceOfSatisfying(ApiProblem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.faults()).containsExactly(Fault.at(place, code, sheet, 1));
                });
    }

    private static String rows(int first, String... cells) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            rows.append("<row r=\"")
                    .append(first + i)
                    .append("\"><c t=\"inlineStr\"><is><t>")
                    .append(cells[i]);
            rows.append("</t></is></c></row>");
        }
        return rows.toString();
    }

    private static byte[] sheetOf(String rows) {
        return ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> with(Map<String, byte[]> parts, String part, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, content);
        return changed;
    }

    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    /** A workbook whose sheet is written as it is packed, since no array holds it. */
    private Path sheet(Content rows) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(workbook());
        parts.remove("xl/worksheets/sheet1.xml");
        Path file = Files.createTempFile(folder, "packed", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, parts);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(zip, "<worksheet><sheetData>");
            rows.write(zip);
            text(zip, "</sheetData></worksheet>");
        }
        return file;
    }

    private static void text(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(ZipOutputStream zip, byte[] piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            zip.write(piece);
        }
    }

    private Map<String, byte[]> workbook() throws IOException {
        return workbook("plain");
    }

    private Map<String, byte[]> workbook(String cell) throws IOException {
        Path file = Files.createTempFile(folder, "workbook", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("rows");
            sheet.value(0, 0, "unit");
            sheet.value(1, 0, cell);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private Path pack(Map<String, byte[]> parts) throws IOException {
        Path file = Files.createTempFile(folder, "packed", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, parts);
        }
        return file;
    }

    private static void write(ZipOutputStream zip, Map<String, byte[]> parts) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
        }
    }
}
