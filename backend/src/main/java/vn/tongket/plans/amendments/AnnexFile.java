package vn.tongket.plans.amendments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.RowCells;
import vn.tongket.services.tables.RowReader;
import vn.tongket.services.tables.TableFormat;
import vn.tongket.services.tables.TableRow;

/**
 * The rows of an annex that came back, read before they are held against the plan.
 *
 * @param rows those that can be read
 * @param faults what cannot, as {@code /row/column}
 */
record AnnexFile(List<Row> rows, List<Fault> faults) {

    /** More rows than any plan has. */
    static final int MOST_ROWS = 5_000;

    /**
     * A row.
     *
     * @param number of the row in its file
     * @param task the task that it names, or null where it names none
     * @param mark what it was when it was written, or null where nobody knows
     */
    record Row(
            int number,
            AnnexCells cells,
            @Nullable UUID task,
            @Nullable AnnexMark mark) {

        String code() {
            return cells.get(AnnexColumn.CODE);
        }

        Fault fault(AnnexColumn column, String code, Object... arguments) {
            return Fault.at("/" + number + "/" + column.code(), code, arguments);
        }
    }

    /**
     * Reads a file of rows.
     *
     * @throws ApiProblem 400 where it is no such file, 422 where it is too long
     */
    static AnnexFile read(ReceivedFile file, TableFormat format, NumberForm numbers) {
        AnnexFile annex = new AnnexFile(new ArrayList<>(), new ArrayList<>());
        Set<String> seen = new HashSet<>();
        try (RowReader reader = format.open(file.path(), AnnexColumn.columns())) {
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                annex.add(new RowCells(named(row), format, numbers), format, seen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return annex;
    }

    /** The rows of an annex as JSON; the first is row 1. */
    static AnnexFile of(List<AnnexRow> rows) {
        AnnexFile annex = new AnnexFile(new ArrayList<>(), new ArrayList<>());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            AnnexRow row = rows.get(i);
            List<Fault> wrong = new ArrayList<>();
            AnnexMark mark = null;
            try {
                mark = row.revision() == null ? null : AnnexMark.parse(row.revision());
            } catch (IllegalArgumentException e) {
                wrong.add(Fault.at("/" + (i + 1) + "/revision", "body.unknown-value", String.valueOf(e.getMessage())));
            }
            annex.add(new Row(i + 1, row.cells(), row.task(), mark), wrong, seen);
        }
        return annex;
    }

    /** The same row with the names of columns instead of their headings. */
    private static TableRow named(TableRow row) {
        Map<String, Integer> places = new HashMap<>();
        List<Fault> faults = new ArrayList<>(row.faults());
        for (AnnexColumn column : AnnexColumn.values()) {
            Integer place = row.columns().get(column.heading());
            if (place != null) {
                places.put(column.code(), place);
            }
            faults.replaceAll(fault -> String.valueOf(fault.pointer()).endsWith("/" + column.heading())
                    ? Fault.at(
                            "/" + row.row() + "/" + column.code(),
                            fault.code(),
                            fault.arguments().toArray())
                    : fault);
        }
        return new TableRow(row.row(), places, row.cells(), faults);
    }

    private void add(RowCells cells, TableFormat format, Set<String> seen) {
        cells.faults().addAll(cells.row().faults());
        cells.required(AnnexColumn.CODE.code());
        cells.required(AnnexColumn.TITLE.code());
        Map<AnnexColumn, String> texts = new EnumMap<>(AnnexColumn.class);
        for (AnnexColumn column : AnnexColumn.filled()) {
            if (cells.row().columns().containsKey(column.code())) {
                texts.put(column, AnnexCells.canonical(text(cells, column, format)));
            }
        }
        UUID task = cells.read(AnnexColumn.TASK.code(), UUID::fromString, "0190b0c4-…");
        AnnexMark mark = cells.read(AnnexColumn.REVISION.code(), AnnexMark::parse, "12/…");
        add(new Row(cells.row().row(), new AnnexCells(texts), task, mark), cells.faults(), seen);
    }

    private void add(Row row, List<Fault> wrong, Set<String> seen) {
        if (rows.size() + 1 > MOST_ROWS) {
            throw ApiProblem.unprocessable("annex.too-long", MOST_ROWS);
        }
        if (wrong.isEmpty() && !seen.add(row.code())) {
            faults.add(row.fault(AnnexColumn.CODE, "annex.code-twice", row.code()));
        } else if (wrong.isEmpty() && row.task() != null && !seen.add(row.task().toString())) {
            faults.add(row.fault(AnnexColumn.TASK, "annex.task-twice"));
        } else if (wrong.isEmpty()) {
            rows.add(row);
        }
        faults.addAll(wrong);
    }

    private static @Nullable String text(RowCells cells, AnnexColumn column, TableFormat format) {
        if (column == AnnexColumn.BUDGET) {
            BigDecimal dong = cells.number(column.code());
            return dong == null ? null : dong.stripTrailingZeros().toPlainString();
        }
        String text = cells.text(column.code());
        return format == TableFormat.CSV && text != null ? unguarded(text) : text;
    }

    /** A text of a CSV file without the apostrophe that keeps it from being run. */
    private static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
