package vn.tongket.plans.amendments;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.services.tables.SteadyZip;

/**
 * Writes an annex as files: a workbook with a cover and a native table on A4 landscape, or CSV. That of a version is the
 * same bytes, always.
 *
 * @param cover pairs of a word and what it stands for
 * @param rows in their order
 * @param groups codes of the rows that head others
 * @param keyed whether the hidden columns are written, by which an import knows rows again
 */
record AnnexSheet(List<List<String>> cover, List<AnnexRow> rows, Set<String> groups, boolean keyed) {

    /** Excel keeps fifteen digits of a number; longer ones are written as text so that none is lost. */
    private static final int EXACT_DIGITS = 15;

    private List<AnnexColumn> columns() {
        return keyed ? Arrays.asList(AnnexColumn.values()) : AnnexColumn.filled();
    }

    private String[] headings() {
        return columns().stream().map(AnnexColumn::heading).toArray(String[]::new);
    }

    /** As CSV: UTF-8, a header row, and no text that a spreadsheet would run. */
    byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headings());
            for (AnnexRow row : rows) {
                csv.writeRecord(columns().stream()
                        .map(column -> Csv.safe(AnnexCells.canonical(row.text(column))))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a workbook. */
    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "TongKet", "1.0");
            cover(workbook.newWorksheet("Giới thiệu"));
            table(workbook.newWorksheet("Phụ lục"));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keyed ? bytes.toByteArray() : SteadyZip.of(bytes.toByteArray());
    }

    private void cover(Worksheet sheet) {
        for (int row = 0; row < cover.size(); row++) {
            sheet.value(row, 0, cover.get(row).get(0));
            sheet.value(row, 1, cover.get(row).get(1));
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        }
        sheet.width(0, 24);
        sheet.width(1, 90);
    }

    private void table(Worksheet sheet) {
        String[] headings = headings();
        for (int column = 0; column < headings.length; column++) {
            sheet.value(0, column, headings[column]);
        }
        for (int row = 0; row < rows.size(); row++) {
            row(sheet, row + 1, rows.get(row));
        }
        sheet.range(0, 0, Math.max(1, rows.size()), headings.length - 1).createTable(headings);
        sheet.freezePane(2, 1);
        page(sheet);
        if (keyed) {
            sheet.hideColumn(AnnexColumn.TASK.ordinal());
            sheet.hideColumn(AnnexColumn.REVISION.ordinal());
        }
    }

    /** Printed, it is the annex of the document: A4 landscape, as wide as the paper, its heading on each page. */
    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        List<Integer> widths = List.of(7, 45, 28, 26, 28, 18, 16, 28, 16, 18, 24);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    private void row(Worksheet sheet, int place, AnnexRow row) {
        for (AnnexColumn column : columns()) {
            put(sheet, place, column, row);
        }
        var style =
                sheet.range(place, 0, place, AnnexColumn.filled().size() - 1).style();
        style.wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN);
        if (groups.contains(row.code())) {
            style.bold();
        }
        style.set();
    }

    private static void put(Worksheet sheet, int place, AnnexColumn column, AnnexRow row) {
        BigDecimal budget = row.budget();
        if (column == AnnexColumn.BUDGET && budget != null && budget.precision() <= EXACT_DIGITS) {
            sheet.value(place, column.ordinal(), budget);
            return;
        }
        String text = text(row, column);
        if (text != null) {
            sheet.value(place, column.ordinal(), text);
        }
    }

    private static @Nullable String text(AnnexRow row, AnnexColumn column) {
        String text = AnnexCells.canonical(row.text(column));
        return text.isEmpty() ? null : text;
    }
}
