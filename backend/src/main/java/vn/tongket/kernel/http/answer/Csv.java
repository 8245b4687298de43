package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists and other tables as CSV (RFC 4180, UTF-8, header row), safe to open in a spreadsheet.
 *
 * <p>Registered for all types: where an operation returns a page within a {@code RestResponse}, writers are chosen by the
 * type of that, and one for pages alone would give way to the writer that prints whatever it gets.
 */
@Provider
@Produces(Csv.MEDIA_TYPE)
public class Csv implements MessageBodyWriter<Object> {

    public static final String MEDIA_TYPE = "text/csv";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final ObjectMapper json;

    @Context
    UriInfo uri;

    Csv(ObjectMapper json) {
        this.json = json;
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
        TableFile.describe(headers, uri, MEDIA_TYPE + ";charset=UTF-8", ".csv");
        TableShape shape = TableShape.of(table.tableRow(), json);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if ("true".equals(uri.getQueryParameters().getFirst("bom"))) {
            writer.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(shape.header());
        for (Object row : table.tableRows()) {
            csv.writeRecord(shape.cells(row).stream().map(Csv::safe).toList());
        }
        csv.flush();
    }

    private static String safe(JsonNode cell) {
        return safe(TableShape.text(cell));
    }

    /** A spreadsheet runs a text that begins like a formula; an apostrophe keeps it a text. Numbers stay numbers. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty()
                && List.of('=', '+', '-', '@', '\t', '\r').contains(text.charAt(0))
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
