package vn.tongket.services.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.Moments;

/** The cells of one row as what they should be, and what is wrong with them. */
public class RowCells {

    private static final int MAX_WHOLE_DIGITS = 40;
    private static final int MAX_DECIMALS = 20;
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final TableRow row;
    private final TableFormat format;
    private final NumberForm numbers;
    private final List<Fault> faults = new ArrayList<>(0);

    /**
     * A row of a file.
     *
     * @param numbers how numbers are written where they are texts
     */
    public RowCells(TableRow row, TableFormat format, NumberForm numbers) {
        this.row = row;
        this.format = format;
        this.numbers = numbers;
    }

    /** The row. */
    public TableRow row() {
        return row;
    }

    /** What was found wrong so far. */
    public List<Fault> faults() {
        return faults;
    }

    /** A text that must be there; empty, with a fault, where it is not. */
    public String required(String column) {
        if (row.cell(column) == null) {
            fault(column, "body.required");
            return "";
        }
        String text = text(column);
        return text == null ? "" : text;
    }

    /** A text; in a workbook a number stands for what its cell shows, since spreadsheets take codes for numbers. */
    public @Nullable String text(String column) {
        return switch (row.cell(column)) {
            case null -> null;
            case String text -> text;
            case ShownNumber shown
            when shown.kind() == ShownNumber.Kind.PLAIN ->
                shown.number().stripTrailingZeros().toPlainString();
            case ShownNumber shown -> shown.text();
            default -> {
                fault(column, "body.not-a-text");
                yield null;
            }
        };
    }

    /**
     * A number; in files that know texts only, or where a cell is a text, as the caller says they are written. A cell that
     * shows a percentage, a date or thousands without their zeros is none.
     */
    public @Nullable BigDecimal number(String column) {
        if (isPercentage(column)) {
            fault(column, "import.percent-cell", shown(column));
            return null;
        }
        return numberOrPercentage(column);
    }

    /** Whether a cell shows a percentage. */
    public boolean isPercentage(String column) {
        return row.cell(column) instanceof ShownNumber shown && shown.kind() == ShownNumber.Kind.PERCENT;
    }

    /** What a cell shows, with a decimal point; empty where nothing stands in it. */
    public String shown(String column) {
        return switch (row.cell(column)) {
            case null -> "";
            case ShownNumber shown -> shown.text();
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }

    /** The same, but that of a percentage the number before the sign counts. */
    public @Nullable BigDecimal numberOrPercentage(String column) {
        return switch (row.cell(column)) {
            case null -> null;
            case ShownNumber shown -> number(column, shown);
            case BigDecimal number -> sized(column, number);
            case String text when format != TableFormat.NDJSON -> written(column, text);
            default -> {
                fault(column, "body.not-a-number");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal number(String column, ShownNumber shown) {
        return switch (shown.kind()) {
            case PLAIN, PERCENT -> sized(column, shown.number());
            case DATE -> refused(column, "import.date-cell", shown.text());
            case THOUSANDS_LEFT_OUT ->
                refused(
                        column,
                        "import.thousands-cell",
                        shown.text(),
                        shown.number().toPlainString());
        };
    }

    private @Nullable BigDecimal written(String column, String text) {
        return switch (numbers.read(text)) {
            case NumberForm.Number(BigDecimal number) -> number;
            case NumberForm.None() -> refused(column, numbers.faultCode(), text);
            case NumberForm.Ambiguous(BigDecimal one, BigDecimal other) ->
                refused(column, "import.ambiguous-number", text, one.toPlainString(), other.toPlainString());
        };
    }

    private @Nullable BigDecimal refused(String column, String code, Object... arguments) {
        fault(column, code, arguments);
        return null;
    }

    private @Nullable BigDecimal sized(String column, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() <= MAX_DECIMALS && bare.precision() - bare.scale() <= MAX_WHOLE_DIGITS) {
            return number;
        }
        fault(column, "body.number-size", MAX_WHOLE_DIGITS, MAX_DECIMALS);
        return null;
    }

    /** A day as 2019-12-20 or 20/12/2019; in a workbook also as spreadsheets count days. */
    public @Nullable LocalDate day(String column) {
        return day(column, text(column));
    }

    /** The day that a text of a column says that was read already. */
    public @Nullable LocalDate day(String column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (format == TableFormat.XLSX && text.matches("\\d{5}")) {
                return SPREADSHEETS_BEGIN.plusDays(Long.parseLong(text));
            }
            return text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : Moments.day(text);
        } catch (DateTimeParseException e) {
            fault(column, "import.not-a-day");
            return null;
        }
    }

    /** Yes or no. */
    public @Nullable Boolean flag(String column) {
        return switch (row.cell(column)) {
            case null -> null;
            case Boolean flag -> flag;
            case String text when format != TableFormat.NDJSON -> parse(column, text, RowCells::flagOf, "true, false");
            default -> {
                fault(column, "body.not-a-boolean");
                yield null;
            }
        };
    }

    private static Boolean flagOf(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** What a text says, or something else where there is none. */
    public <T> T orElse(String column, Function<String, T> parser, String forms, T otherwise) {
        T value = read(column, parser, forms);
        return value == null ? otherwise : value;
    }

    /** What a text says. */
    public <T> @Nullable T read(String column, Function<String, T> parser, String forms) {
        String text = text(column);
        return text == null ? null : parse(column, text, parser, forms);
    }

    /** What a text of a column says that was read already. */
    public <T> @Nullable T parse(String column, String text, Function<String, T> parser, String forms) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            fault(column, "body.unknown-value", forms);
            return null;
        }
    }

    /** Something wrong with a cell. */
    public void fault(String column, String code, Object... arguments) {
        faults.add(Fault.at("/" + row.row() + "/" + column, code, arguments));
    }
}
