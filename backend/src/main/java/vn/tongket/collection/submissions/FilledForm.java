package vn.tongket.collection.submissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.tables.HiddenRows;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.RowCells;
import vn.tongket.services.tables.RowReader;
import vn.tongket.services.tables.TableFormat;
import vn.tongket.services.tables.TableRow;

/**
 * The rows of a form that came back, read before they are held against the report.
 *
 * @param rows those that can be read
 * @param faults what cannot, as {@code /row/column}
 * @param hidden those that who opens the workbook does not see
 */
record FilledForm(List<Row> rows, List<Fault> faults, HiddenRows hidden) {

    /** More rows than any report has. */
    private static final int MOST_ROWS = 5_000;

    /**
     * A row.
     *
     * @param number of the row in its sheet
     * @param shown what its cells look like
     */
    record Row(
            int number,
            String indicator,
            Breakdown breakdown,
            SubmissionForm.Cells cells,
            Shown shown,
            @Nullable String reason,
            SubmissionForm.Mark mark) {

        String key() {
            return SubmissionReader.key(indicator, breakdown.text());
        }

        Fault fault(SubmissionForm.Column column, String code, Object... arguments) {
            return Fault.at("/" + number + "/" + column.code(), code, arguments);
        }
    }

    /**
     * What the numbers of a row look like to who opens the workbook.
     *
     * @param percentage whether the value bears a percent sign
     */
    record Shown(String value, String numerator, String denominator, boolean percentage) {}

    /**
     * Reads a workbook.
     *
     * @param report the report that it should be the form of
     * @throws ApiProblem 400 where it is no such workbook
     */
    static FilledForm read(ReceivedFile file, NumberForm numbers, String report) {
        FilledForm form = new FilledForm(new ArrayList<>(), new ArrayList<>(), new HiddenRows());
        Set<String> seen = new HashSet<>();
        try (RowReader reader = TableFormat.XLSX.open(file.path(), SubmissionForm.COLUMNS)) {
            int read = 0;
            form.faults.addAll(reader.mergedCells());
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                if (++read > MOST_ROWS) {
                    throw ApiProblem.unprocessable("submission.form-too-long", MOST_ROWS);
                }
                form.hidden.pass(reader, row);
                form.add(new RowCells(named(row), TableFormat.XLSX, numbers), report, seen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }

    /** The same row with the names of columns instead of their headings. */
    private static TableRow named(TableRow row) {
        Map<String, Integer> places = new HashMap<>();
        List<Fault> faults = new ArrayList<>(row.faults());
        for (SubmissionForm.Column column : SubmissionForm.Column.values()) {
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

    private void add(RowCells cells, String report, Set<String> seen) {
        cells.faults().addAll(cells.row().faults());
        String indicator = cells.required(SubmissionForm.Column.INDICATOR.code());
        Breakdown breakdown =
                cells.orElse(SubmissionForm.Column.BREAKDOWN.code(), Breakdown::parse, Breakdown.FORM, Breakdown.WHOLE);
        SubmissionForm.Mark mark = cells.orElse(
                SubmissionForm.Column.REVISION.code(),
                SubmissionForm.Mark::parse,
                report + "/1/…",
                SubmissionForm.Mark.added(report));
        Row row = new Row(cells.row().row(), indicator, breakdown, filled(cells), shown(cells), reason(cells), mark);
        if (cells.faults().isEmpty() && !mark.report().equals(report)) {
            faults.add(row.fault(SubmissionForm.Column.REVISION, "submission.form-other", mark.report()));
        } else if (cells.faults().isEmpty() && !seen.add(row.key())) {
            faults.add(row.fault(SubmissionForm.Column.INDICATOR, "round.twice", indicator));
        } else if (cells.faults().isEmpty()) {
            rows.add(row);
        }
        faults.addAll(cells.faults());
    }

    private static SubmissionForm.Cells filled(RowCells cells) {
        return new SubmissionForm.Cells(
                cells.numberOrPercentage(SubmissionForm.Column.VALUE.code()),
                cells.number(SubmissionForm.Column.NUMERATOR.code()),
                cells.number(SubmissionForm.Column.DENOMINATOR.code()),
                cells.flag(SubmissionForm.Column.NOT_APPLICABLE.code()),
                cells.text(SubmissionForm.Column.COMMENT.code()));
    }

    private static Shown shown(RowCells cells) {
        return new Shown(
                cells.shown(SubmissionForm.Column.VALUE.code()),
                cells.shown(SubmissionForm.Column.NUMERATOR.code()),
                cells.shown(SubmissionForm.Column.DENOMINATOR.code()),
                cells.isPercentage(SubmissionForm.Column.VALUE.code()));
    }

    private static @Nullable String reason(RowCells cells) {
        return cells.text(SubmissionForm.Column.REASON.code());
    }
}
