package vn.tongket.platform.tables;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Columns;

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
        Map<String, byte[]> parts = new LinkedHashMap<>(workbook());
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            write(zip, parts);
            zip.putNextEntry(new ZipEntry("xl/media/sharedStrings.xml"));
            zip.write(new byte[17 << 20]);
        }

        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThatThrownBy(() -> TableFormat.XLSX.open(bomb, COLUMNS))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(413));
    }

    @Test
    void aWorkbookOfTooManyPartsIsRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(workbook());
        for (int i = 0; i < 1_001; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }

        assertThatThrownBy(() -> TableFormat.XLSX.open(pack(parts), COLUMNS))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(413));
    }

    private Map<String, byte[]> workbook() throws IOException {
        Path file = Files.createTempFile(folder, "workbook", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("rows");
            sheet.value(0, 0, "unit");
            sheet.value(1, 0, "plain");
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
