package vn.tongket.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small workbooks that are large once they are unpacked. */
public final class HostileWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private HostileWorkbook() {}

    /** A workbook with a header row, and a second row with one cell of so many megabytes. */
    public static byte[] withACell(int megabytes, String... header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder().setByteArray(plain(header)).get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream content = parts.getInputStream(part)) {
                    if (part.getName().equals(SHEET)) {
                        sheet(new String(content.readAllBytes(), StandardCharsets.UTF_8), megabytes, zip);
                    } else {
                        content.transferTo(zip);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] plain(String... header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("rows");
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
        }
        return bytes.toByteArray();
    }

    private static void sheet(String xml, int megabytes, ZipOutputStream zip) throws IOException {
        int end = xml.indexOf("</sheetData>");
        write(zip, xml.substring(0, end) + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>");
        byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            zip.write(piece);
        }
        write(zip, "</t></is></c></row>" + xml.substring(end));
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
