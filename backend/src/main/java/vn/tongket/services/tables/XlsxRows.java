package vn.tongket.services.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/**
 * The first sheet of a workbook whose first row has one of the required columns; rows are numbered as the spreadsheet
 * does. Of a formula the value counts that the spreadsheet kept with it. Numbers are read as the sheet shows them.
 */
final class XlsxRows implements RowReader {

    private static final int MOST_EXPONENT = 400;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** Excel's own limit. */
    private static final int LONGEST_CELL = 32_767;

    /** More than any file of rows has; other sheets of a workbook may be as wide as they like. */
    private static final int WIDEST_HEADER = 256;

    private final ReadableWorkbook workbook;
    private final String sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final Map<String, Integer> places;
    private final SheetMarks marks;
    private final int headerRow;

    private XlsxRows(
            ReadableWorkbook workbook,
            Sheet sheet,
            Stream<Row> stream,
            Iterator<Row> rows,
            List<String> header,
            int headerRow,
            SheetMarks marks) {
        this.workbook = workbook;
        this.sheet = sheet.getName();
        this.stream = stream;
        this.rows = rows;
        this.header = header;
        this.places = StrictText.places(header);
        this.headerRow = headerRow;
        this.marks = marks;
    }

    static XlsxRows open(Path file, Columns columns) throws IOException {
        Map<String, SheetMarks> marks = OfficeFileLimits.check(file, "import.not-xlsx");
        ReadableWorkbook workbook = asked(() -> new ReadableWorkbook(file.toFile(), WITH_FORMATS));
        try {
            return open(workbook, columns, marks);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** What the library does with a file from outside; whatever it throws says that the file is no workbook. */
    @FunctionalInterface
    private interface Reading<T extends @Nullable Object> {
        T read() throws IOException;
    }

    private static <T extends @Nullable Object> T asked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            throw ApiProblem.badRequest("import.not-xlsx");
        }
    }

    private static XlsxRows open(ReadableWorkbook workbook, Columns columns, Map<String, SheetMarks> marks)
            throws IOException {
        for (Sheet sheet : workbook.getSheets().toList()) {
            Stream<Row> stream = asked(sheet::openStream);
            Iterator<Row> rows = stream.iterator();
            Row first = asked(() -> rows.hasNext() ? rows.next() : null);
            List<String> header = first == null ? List.of() : header(first, columns);
            if (columns.required().stream().anyMatch(header::contains)) {
                columns.check(header);
                return new XlsxRows(
                        workbook,
                        sheet,
                        stream,
                        rows,
                        header,
                        Objects.requireNonNull(first).getRowNum(),
                        marks.getOrDefault(sheet.getName(), SheetMarks.NONE));
            }
            stream.close();
        }
        throw ApiProblem.invalidBody(columns.required().stream()
                .map(column -> Fault.at("/1/" + column, "import.missing-column"))
                .toList());
    }

    private static List<String> header(Row row, Columns columns) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), WIDEST_HEADER); i++) {
            String heading = row.hasCell(i) ? row.getCellText(i) : "";
            header.add(heading.length() > LONGEST_CELL ? heading : columns.named(SearchText.canonical(heading)));
        }
        while (!header.isEmpty() && header.getLast().isEmpty()) {
            header.removeLast();
        }
        return header;
    }

    @Override
    public @Nullable TableRow next() {
        for (Row next = nextRow(); next != null; next = nextRow()) {
            TableRow row = row(next);
            if (!row.faults().isEmpty() || row.cells().stream().anyMatch(cell -> cell != null)) {
                return row;
            }
        }
        return null;
    }

    @Override
    public List<Fault> mergedCells() {
        return marks.mergedBelow(headerRow, header.size());
    }

    @Override
    public boolean hides(int row) {
        return marks.hides(row);
    }

    private @Nullable Row nextRow() {
        return asked(() -> rows.hasNext() ? rows.next() : null);
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
            case BigDecimal number -> CellFormat.shown(number, cell.getDataFormatString(), workbook.isDate1904());
            case Boolean flag -> flag;
            case null -> null;
            case Object other -> text(other.toString(), pointer, faults);
        };
    }

    private @Nullable String text(String text, String pointer, List<Fault> faults) {
        if (text.length() > LONGEST_CELL) {
            faults.add(Fault.at(pointer, "import.cell-too-long", sheet, text.length(), LONGEST_CELL));
            return null;
        }
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
