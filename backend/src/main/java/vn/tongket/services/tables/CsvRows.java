package vn.tongket.services.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/** A CSV file: a header row of known columns; commas, semicolons or tabs; quotes. The header is row 1. */
final class CsvRows implements RowReader {

    private static final int LONGEST_ROW = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 14;

    private final CloseableIterator<CsvRecord> lines;
    private final List<String> header;
    private final Map<String, Integer> places;
    private int row = 1;

    private CsvRows(CloseableIterator<CsvRecord> lines, List<String> header) {
        this.lines = lines;
        this.header = header;
        this.places = StrictText.places(header);
    }

    static CsvRows open(Path file, Columns columns) throws IOException {
        BufferedReader text = StrictText.open(file);
        CloseableIterator<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(columns.separatorOf(firstLine(text)))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text)
                .iterator();
        try {
            CsvRecord first = read(lines);
            if (first == null) {
                throw ApiProblem.badRequest("body.empty");
            }
            List<String> header = first.getFields().stream()
                    .map(SearchText::canonical)
                    .map(columns::named)
                    .toList();
            columns.check(header);
            return new CsvRows(lines, header);
        } catch (ApiProblem problem) {
            lines.close();
            throw problem;
        }
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder line = new StringBuilder();
        try {
            for (int c = text.read(); c >= 0 && c != '\n' && line.length() < LONGEST_HEADER - 1; c = text.read()) {
                line.append((char) c);
            }
        } catch (CharacterCodingException e) {
            text.close();
            throw StrictText.unreadable(e, "import.not-csv");
        }
        text.reset();
        return line.toString();
    }

    private static @Nullable CsvRecord read(CloseableIterator<CsvRecord> lines) {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw StrictText.unreadable(e, "import.not-csv");
        }
    }

    @Override
    public @Nullable TableRow next() {
        for (CsvRecord line = read(lines); line != null; line = read(lines)) {
            row++;
            if (line.getFieldCount() > 1 || !line.getField(0).isBlank()) {
                return row(line);
            }
        }
        return null;
    }

    private TableRow row(CsvRecord line) {
        List<Fault> faults = new ArrayList<>(0);
        if (line.getFieldCount() != header.size()) {
            faults.add(Fault.at("/" + row, "import.cells", header.size(), line.getFieldCount()));
        }
        int width = Math.min(header.size(), line.getFieldCount());
        List<@Nullable Object> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            String text = StrictText.cell(line.getField(i));
            if (text != null && !SearchText.printable(text)) {
                faults.add(Fault.at("/" + row + "/" + header.get(i), "body.control-character"));
            }
            cells.add(text);
        }
        return new TableRow(row, places, cells, faults);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
