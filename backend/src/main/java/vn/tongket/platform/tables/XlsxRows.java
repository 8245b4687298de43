package vn.tongket.platform.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Columns;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.text.SearchText;

/**
 * The first sheet of a workbook whose first row has one of the required columns; rows are numbered as the spreadsheet
 * does. Of a formula the value counts that the spreadsheet kept with it.
 */
final class XlsxRows implements RowReader {

    /** Of a number Excel keeps fifteen digits; what follows them comes from binary fractions. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int MOST_EXPONENT = 400;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final Map<String, Integer> places;

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream, Iterator<Row> rows, List<String> header) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = rows;
        this.header = header;
        this.places = StrictText.places(header);
    }

    static XlsxRows open(Path file, Columns columns) throws IOException {
        ZipLimits.check(file, "import.not-xlsx");
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile());
            return open(workbook, columns);
        } catch (ExcelReaderException e) {
            close(workbook);
            throw ApiProblem.badRequest("import.not-xlsx");
        } catch (RuntimeException e) {
            close(workbook);
            throw e;
        }
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private static XlsxRows open(ReadableWorkbook workbook, Columns columns) throws IOException {
        for (Sheet sheet : workbook.getSheets().toList()) {
            Stream<Row> stream = sheet.openStream();
            Iterator<Row> rows = stream.iterator();
            List<String> header = rows.hasNext() ? header(rows.next(), columns) : List.of();
            if (columns.required().stream().anyMatch(header::contains)) {
                columns.check(header);
                return new XlsxRows(workbook, stream, rows, header);
            }
            stream.close();
        }
        throw ApiProblem.invalidBody(columns.required().stream()
                .map(column -> Fault.at("/1/" + column, "import.missing-column"))
                .toList());
    }

    private static List<String> header(Row row, Columns columns) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            header.add(row.hasCell(i) ? columns.named(SearchText.canonical(row.getCellText(i))) : "");
        }
        while (!header.isEmpty() && header.getLast().isEmpty()) {
            header.removeLast();
        }
        return header;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.faults().isEmpty() || row.cells().stream().anyMatch(cell -> cell != null)) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw ApiProblem.badRequest("import.not-xlsx");
        }
    }

    private TableRow row(Row row) {
        List<Fault> faults = new ArrayList<>(0);
        List<@Nullable Object> cells = new ArrayList<>(header.size());
        for (int i = 0; i < Math.max(header.size(), row.getCellCount()); i++) {
            Object cell = row.hasCell(i) ? cell(row, i, faults) : null;
            if (i < header.size()) {
                cells.add(cell);
            } else if (cell != null) {
                faults.add(Fault.at("/" + row.getRowNum(), "import.cells", header.size(), i + 1));
            }
        }
        return new TableRow(row.getRowNum(), places, cells, faults);
    }

    private @Nullable Object cell(Row row, int column, List<Fault> faults) {
        Cell cell = row.getCell(column);
        String pointer = "/" + row.getRowNum() + "/" + (column < header.size() ? header.get(column) : column + 1);
        if (cell.getType() == CellType.ERROR) {
            faults.add(Fault.at(pointer, "import.cell-error", String.valueOf(cell.getRawValue())));
            return null;
        }
        return switch (cell.getValue()) {
            case BigDecimal number
            when Math.abs((long) number.scale()) > MOST_EXPONENT -> {
                faults.add(Fault.at(pointer, "import.cell-error", cell.getRawValue()));
                yield null;
            }
            case BigDecimal number -> number.round(EXCEL);
            case Boolean flag -> flag;
            case null -> null;
            case Object other -> text(other.toString(), pointer, faults);
        };
    }

    private static @Nullable String text(String text, String pointer, List<Fault> faults) {
        String canonical = StrictText.cell(text);
        if (canonical != null && !SearchText.printable(canonical)) {
            faults.add(Fault.at(pointer, "body.control-character"));
        }
        return canonical;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
