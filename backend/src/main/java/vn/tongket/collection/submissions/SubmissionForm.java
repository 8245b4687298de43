package vn.tongket.collection.submissions;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/** The sheet of a report as a form: its columns, what its rows hold, and the mark by which a row is known again. */
final class SubmissionForm {

    private static final int PRINT_BYTES = 6;

    private SubmissionForm() {}

    /** A column. Its heading has the Vietnamese words, and the name that faults use. */
    enum Column {
        INDICATOR("indicator", "Mã chỉ tiêu"),
        NAME("name", "Tên chỉ tiêu"),
        BREAKDOWN("breakdown", "Phân tổ"),
        UNIT_OF_MEASURE("unitOfMeasure", "Đơn vị tính"),
        VALUE("value", "Giá trị"),
        NUMERATOR("numerator", "Tử số"),
        DENOMINATOR("denominator", "Mẫu số"),
        NOT_APPLICABLE("notApplicable", "Không áp dụng"),
        COMMENT("comment", "Ghi chú"),
        REASON("reason", "Lý do sửa"),
        PREVIOUS("previous", "Kỳ trước"),
        REVISION("revision", "Phiên bản");

        private final String code;
        private final String words;

        Column(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String heading() {
            return words + " (" + code + ")";
        }

        static List<String> headings() {
            return Arrays.stream(values()).map(Column::heading).toList();
        }
    }

    /** What a filled form must have, and may have; the reader finds the sheet by it. */
    static final Columns COLUMNS = new Columns(
            Stream.of(Column.INDICATOR, Column.REVISION).map(Column::heading).toList(),
            Column.headings().stream()
                    .filter(heading ->
                            !heading.equals(Column.INDICATOR.heading()) && !heading.equals(Column.REVISION.heading()))
                    .toList());

    /**
     * The cells of a row that somebody fills. Of a ratio with its parts the value is left out: it is computed.
     *
     * @param notApplicable true or, where it applies, null
     */
    record Cells(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean notApplicable,
            @Nullable String comment) {

        static final Cells EMPTY = new Cells(null, null, null, null, null);

        /** Numbers and texts that say the same become equal. */
        Cells {
            value = bare(value);
            numerator = bare(numerator);
            denominator = bare(denominator);
            notApplicable = Boolean.TRUE.equals(notApplicable) ? true : null;
            comment = comment == null || comment.isBlank()
                    ? null
                    : SearchText.canonical(comment).replaceAll("\\R", "\n");
        }

        private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }

        static Cells of(SubmissionResponse.@Nullable Value stated) {
            return stated == null
                    ? EMPTY
                    : new Cells(
                            stated.numerator() == null ? stated.value() : null,
                            stated.numerator(),
                            stated.denominator(),
                            stated.notApplicable(),
                            stated.comment());
        }

        private List<@Nullable Object> list() {
            return Arrays.asList(value, numerator, denominator, notApplicable, comment);
        }

        /** The columns in which others differ. */
        List<Difference> against(Cells others) {
            List<Column> columns =
                    List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.NOT_APPLICABLE, Column.COMMENT);
            return columns.stream()
                    .map(column -> {
                        int place = columns.indexOf(column);
                        return new Difference(
                                column, list().get(place), others.list().get(place));
                    })
                    .filter(difference -> !Objects.equals(difference.mine(), difference.theirs()))
                    .toList();
        }

        /** Tells later whether anybody wrote in the row. */
        String print() {
            String text = list().stream().map(Cells::text).collect(Collectors.joining("\u0000"));
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, PRINT_BYTES);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String text(@Nullable Object cell) {
            return switch (cell) {
                case null -> "";
                case BigDecimal number -> number.toPlainString();
                default -> cell.toString();
            };
        }
    }

    /** Two cells that differ. */
    record Difference(
            Column column, @Nullable Object mine, @Nullable Object theirs) {

        String mineText() {
            return mine == null ? "–" : Cells.text(mine);
        }

        String theirsText() {
            return theirs == null ? "–" : Cells.text(theirs);
        }
    }

    /**
     * What a row of the form carries hidden.
     *
     * @param report the report for which the form was made
     * @param revision of the chain, 0 where there was none
     * @param print of the cells as they were written
     */
    record Mark(String report, long revision, String print) {

        /** A row that somebody added. */
        static Mark added(String report) {
            return new Mark(report, 0, "");
        }

        String text() {
            return report + "/" + revision + "/" + print;
        }

        /** Reads a mark; a text that is none was changed by hand. */
        static Mark parse(String text) {
            String[] parts = text.split("/(?=[^/]*$)|/(?=[^/]*/[^/]*$)");
            if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
                throw new IllegalArgumentException(text);
            }
            return new Mark(parts[0], Long.parseLong(parts[1]), parts[2]);
        }
    }
}
