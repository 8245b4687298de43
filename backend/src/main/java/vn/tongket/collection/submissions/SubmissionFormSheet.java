package vn.tongket.collection.submissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.ReportingRoundResponse;
import vn.tongket.collection.rounds.Round;
import vn.tongket.kernel.text.Name;

/** Writes the form of a report: a cover that tells what it is for and how to fill it, and a native table to fill. */
final class SubmissionFormSheet {

    /** Excel keeps fifteen digits of a number; longer ones are written as text so that none is lost. */
    private static final int EXACT_DIGITS = 15;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Round round;
    private final SubmissionState state;
    private final Map<String, ReportingRoundResponse.AskedIndicator> asked;

    SubmissionFormSheet(Round round, SubmissionState state, Map<String, ReportingRoundResponse.AskedIndicator> asked) {
        this.round = round;
        this.state = state;
        this.asked = asked;
    }

    /** The workbook with the lines of the report. */
    byte[] write(String report, List<SubmissionReader.CheckedLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "TongKet", "1.0");
            cover(workbook.newWorksheet("Hướng dẫn"));
            table(workbook.newWorksheet("Số liệu"), report, lines);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Each line in Vietnamese with English below. */
    private void cover(Worksheet sheet) {
        List<List<String>> lines = List.of(
                List.of("Đợt báo cáo", round.code() + " – " + round.name().vi()),
                List.of("Reporting round", round.code() + " – " + english(round.name())),
                List.of(
                        "Đơn vị",
                        state.unit().code() + " – " + state.unit().name().vi()),
                List.of(
                        "Unit",
                        state.unit().code() + " – " + english(state.unit().name())),
                List.of("Kỳ số liệu", period(DAY)),
                List.of("Period", period(DateTimeFormatter.ISO_LOCAL_DATE)),
                List.of("Hạn gửi", state.due().format(DAY)),
                List.of("Due", state.due().toString()),
                List.of(
                        "Cách điền",
                        "Điền ở trang “Số liệu”. Tỷ lệ: điền tử số và mẫu số, để trống giá trị. Không có số vì không áp dụng: ghi TRUE ở cột “Không áp dụng”. Sửa số đã duyệt: ghi lý do. Ô trống là chưa có số; 0 là số không."),
                List.of(
                        "How to fill it",
                        "Fill the sheet “Số liệu”. Ratios: numerator and denominator, and leave the value empty. Where the indicator has no meaning: TRUE in “notApplicable”. To correct an approved value, give a reason. An empty cell means no value; 0 means zero."),
                List.of(
                        "Phân tổ",
                        "Thêm dòng cho một phần của chỉ tiêu: ghi mã chỉ tiêu và phân tổ, ví dụ level:commune. Không xóa cột ẩn."),
                List.of(
                        "Breakdowns",
                        "Add a row for a part of an indicator: its code and the breakdown, for example level:commune. Keep the hidden column."));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row).get(0));
            sheet.value(row, 1, lines.get(row).get(1));
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            if (row % 2 == 0) {
                sheet.style(row, 0).bold().verticalAlignment("top").set();
            } else {
                sheet.style(row, 0).italic().verticalAlignment("top").set();
            }
        }
        sheet.width(0, 20);
        sheet.width(1, 90);
    }

    private String period(DateTimeFormatter day) {
        return round.period() + " (" + round.dataFrom().format(day) + " – "
                + round.dataTo().format(day) + ")";
    }

    private static String english(Name name) {
        return name.en() == null ? name.vi() : name.en();
    }

    private void table(Worksheet sheet, String report, List<SubmissionReader.CheckedLine> lines) {
        List<String> headings = SubmissionForm.Column.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        for (int row = 0; row < lines.size(); row++) {
            row(sheet, row + 1, report, lines.get(row));
        }
        sheet.range(0, 0, Math.max(1, lines.size()), headings.size() - 1).createTable(headings.toArray(String[]::new));
        sheet.freezePane(1, 1);
        sheet.hideColumn(SubmissionForm.Column.REVISION.ordinal());
        sheet.width(SubmissionForm.Column.NAME.ordinal(), 50);
        sheet.width(SubmissionForm.Column.COMMENT.ordinal(), 40);
    }

    private void row(Worksheet sheet, int row, String report, SubmissionReader.CheckedLine shown) {
        SubmissionResponse.ReportLine line = shown.shown();
        ReportingRoundResponse.AskedIndicator indicator = asked.get(line.indicator());
        SubmissionForm.Cells cells = SubmissionForm.Cells.of(line.current());
        long revision = line.current() == null ? 0 : line.current().revision();
        put(sheet, row, SubmissionForm.Column.INDICATOR, line.indicator());
        if (indicator != null) {
            put(sheet, row, SubmissionForm.Column.NAME, indicator.name().vi() + english(indicator));
            put(sheet, row, SubmissionForm.Column.UNIT_OF_MEASURE, indicator.unitOfMeasure());
        }
        put(sheet, row, SubmissionForm.Column.BREAKDOWN, shown.breakdown());
        put(sheet, row, SubmissionForm.Column.VALUE, cells.value());
        put(sheet, row, SubmissionForm.Column.NUMERATOR, cells.numerator());
        put(sheet, row, SubmissionForm.Column.DENOMINATOR, cells.denominator());
        if (cells.notApplicable() != null) {
            sheet.value(row, SubmissionForm.Column.NOT_APPLICABLE.ordinal(), true);
        }
        put(sheet, row, SubmissionForm.Column.COMMENT, cells.comment());
        if (line.previous() != null) {
            put(sheet, row, SubmissionForm.Column.PREVIOUS, line.previous().value());
        }
        put(
                sheet,
                row,
                SubmissionForm.Column.REVISION,
                new SubmissionForm.Mark(report, revision, cells.print()).text());
        sheet.style(row, SubmissionForm.Column.NAME.ordinal()).wrapText(true).set();
    }

    private static String english(ReportingRoundResponse.AskedIndicator indicator) {
        String name = indicator.name().en();
        return name == null ? "" : "\n" + name;
    }

    private static void put(Worksheet sheet, int row, SubmissionForm.Column column, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        if (number.precision() <= EXACT_DIGITS) {
            sheet.value(row, column.ordinal(), number);
        } else {
            sheet.value(row, column.ordinal(), number.toPlainString());
        }
    }

    private static void put(Worksheet sheet, int row, SubmissionForm.Column column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column.ordinal(), text);
        }
    }
}
