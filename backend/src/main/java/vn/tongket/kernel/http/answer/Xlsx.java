package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Lists and other tables as XLSX that a screen reader can read: a cover sheet with title, source, date and notes, then one native Excel
 * table with a header row. Texts are texts: no cell is a formula.
 */
@Provider
@Produces(Xlsx.MEDIA_TYPE)
public class Xlsx implements MessageBodyWriter<Object> {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Excel keeps fifteen digits of a number; longer ones are written as text so that none is lost. */
    private static final int EXACT_DIGITS = 15;

    private final ObjectMapper json;
    private final Clock clock;

    @Context
    UriInfo uri;

    Xlsx(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Tabular table = (Tabular) answer;
        TableFile.describe(headers, uri, MEDIA_TYPE, ".xlsx");
        TableShape shape = TableShape.of(table.tableRow(), json);
        Workbook workbook = new Workbook(out, "TongKet", "1.0");
        cover(workbook.newWorksheet("Giới thiệu"), table);
        table(workbook.newWorksheet("Dữ liệu"), shape, table.tableRows());
        workbook.finish();
    }

    private void cover(Worksheet sheet, Tabular table) {
        List<List<String>> lines = List.of(
                List.of("Tổng Kết", title()),
                List.of("Nguồn / Source", uri.getRequestUri().getRawPath() + query()),
                List.of("Ngày / Date", LocalDate.now(clock).toString()),
                List.of("Số dòng / Rows", Integer.toString(table.tableRows().size())),
                List.of(
                        "Ghi chú / Notes",
                        "Ô trống là không có dữ liệu; 0 là số không. An empty cell means no data; 0 means zero."));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row).get(0));
            sheet.value(row, 1, lines.get(row).get(1));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 20);
        sheet.width(1, 90);
    }

    private String title() {
        return uri.getPath().replaceFirst("^/?api/v1/", "");
    }

    private String query() {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static void table(Worksheet sheet, TableShape shape, List<?> rows) {
        List<String> header = shape.header();
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            List<JsonNode> cells = shape.cells(rows.get(row));
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.range(0, 0, Math.max(1, rows.size()), header.size() - 1).createTable(header.toArray(String[]::new));
        sheet.freezePane(1, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, JsonNode cell) {
        if (cell.isNumber() && cell.decimalValue().precision() <= EXACT_DIGITS) {
            sheet.value(row, column, cell.decimalValue());
        } else {
            String text = TableShape.text(cell);
            if (!text.isEmpty()) {
                sheet.value(row, column, text);
            }
        }
    }
}
