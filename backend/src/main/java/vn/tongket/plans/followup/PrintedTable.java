package vn.tongket.plans.followup;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.plans.followup.TableCheck.Cell;
import vn.tongket.services.tables.NumberForm;

/** A printed table, read: its heading, its rows, which columns have numbers, which rows and columns call themselves a total. */
final class PrintedTable {

    private static final int MOST_CELLS = 10_000;
    private static final int MOST_COLUMNS = 40;

    private static final Pattern TOTAL = Pattern.compile("(tong( so| cong| chung)?|cong|total)( [(:].*|:)?");
    private static final Pattern ORDINAL = Pattern.compile("[IVX]{1,8}|[A-Z]|[a-z]|\\d{1,3}(\\.\\d{1,3}){0,4}");

    /** No number and no numbering of a printed table is longer. */
    private static final int LONGEST = 40;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final List<List<String>> rows;
    private final NumberForm form;
    private final List<List<@Nullable BigDecimal>> numbers = new ArrayList<>();
    private final int heading;
    private final boolean numbered;

    private PrintedTable(List<List<String>> rows, NumberForm form) {
        this.rows = rows;
        this.form = form;
        rows.forEach(row -> numbers.add(row.stream().map(this::number).toList()));
        this.heading = heading();
        this.numbered = isNumbered();
    }

    /**
     * Reads one.
     *
     * @throws ApiProblem 422 where it is none, is too large, or its numbers could be read in two ways
     */
    static PrintedTable read(WritePrintedTable body) {
        List<List<String>> rows = cells(body.text());
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() < 2 || columns < 2) {
            throw refused(Fault.at("/text", "table.none"));
        }
        if (rows.size() * columns > MOST_CELLS || columns > MOST_COLUMNS) {
            throw refused(Fault.at("/text", "table.too-large", MOST_CELLS, MOST_COLUMNS));
        }
        List<List<String>> even = rows.stream()
                .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                        .limit(columns)
                        .toList())
                .toList();
        boolean stated = body.numbers() != null && body.numbers() != NumberForm.UNSTATED;
        return new PrintedTable(even, stated ? Objects.requireNonNull(body.numbers()) : form(even));
    }

    private static ApiProblem refused(Fault fault) {
        return ApiProblem.unprocessable(List.of(fault));
    }

    private static List<List<String>> cells(String text) {
        String plain = text.replace("\r\n", "\n").replace('\u00a0', ' ');
        char separator = plain.indexOf('\t') >= 0 ? '\t' : plain.indexOf(';') >= 0 ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(plain)) {
            for (CsvRecord line : reader) {
                rows.add(line.getFields().stream().map(String::strip).toList());
            }
        } catch (CsvParseException | IOException e) {
            throw refused(Fault.at("/text", "table.none"));
        }
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    /** How numbers are written, from those that can be read in one way only. */
    private static NumberForm form(List<List<String>> rows) {
        List<String> texts = rows.stream()
                .flatMap(row -> row.stream().skip(isOrdinal(row.getFirst()) ? 1 : 0))
                .map(PrintedTable::bare)
                .toList();
        boolean vietnamese =
                texts.stream().anyMatch(text -> isNumber(NumberForm.VI_VN, text) && !isNumber(NumberForm.EN, text));
        boolean english =
                texts.stream().anyMatch(text -> isNumber(NumberForm.EN, text) && !isNumber(NumberForm.VI_VN, text));
        if (vietnamese != english) {
            return vietnamese ? NumberForm.VI_VN : NumberForm.EN;
        }
        texts.forEach(text -> {
            if (NumberForm.UNSTATED.read(text) instanceof NumberForm.Ambiguous(BigDecimal one, BigDecimal other)) {
                throw refused(Fault.at(
                        "/numbers", "import.ambiguous-number", text, one.toPlainString(), other.toPlainString()));
            }
        });
        return NumberForm.EN;
    }

    private static boolean isNumber(NumberForm form, String text) {
        return form.read(text) instanceof NumberForm.Number;
    }

    /** Without the sign of a percentage, and without spaces; empty where it is too long for a number. */
    private static String bare(String cell) {
        String text = cell.length() > LONGEST ? "" : cell.replace(" ", "");
        return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isOrdinal(String cell) {
        return cell.length() <= LONGEST && ORDINAL.matcher(undotted(cell)).matches();
    }

    /** Without what closes a numbering, as in "1." or "a)". */
    private static String undotted(String cell) {
        int end = cell.length();
        while (end > 0 && (cell.charAt(end - 1) == '.' || cell.charAt(end - 1) == ')')) {
            end--;
        }
        return cell.substring(0, end);
    }

    private @Nullable BigDecimal number(String cell) {
        return form.read(bare(cell)) instanceof NumberForm.Number(BigDecimal number) ? number : null;
    }

    /** Rows without numbers, or with years for numbers: in the first row, or below words in one that names nothing. */
    private int heading() {
        int row = 0;
        while (row < rows.size() - 1 && isHeading(row)) {
            row++;
        }
        return row;
    }

    private boolean isHeading(int row) {
        boolean words = numbers.get(row).stream().noneMatch(Objects::nonNull);
        boolean years = numbers.get(row).stream().allMatch(PrintedTable::headsAColumn)
                && (row == 0 || rows.get(row).getFirst().isEmpty());
        return words || years;
    }

    private static boolean headsAColumn(@Nullable BigDecimal number) {
        return number == null
                || number.scale() == 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    /** Whether the first column numbers the rows, as I, 1, 1.1, a. */
    private boolean isNumbered() {
        long ordinals =
                body().filter(row -> isOrdinal(rows.get(row).getFirst())).count();
        boolean names = body().anyMatch(row ->
                numbers.get(row).get(1) == null && !rows.get(row).get(1).isEmpty());
        return names && ordinals * 2 > rows.size() - heading;
    }

    /** The place of a row among others, as it is printed. */
    String ordinal(int row) {
        return undotted(rows.get(row).getFirst());
    }

    /** The rows below the heading. */
    IntStream body() {
        return IntStream.range(heading, rows.size());
    }

    /** Whether the first column numbers the rows. */
    boolean numbered() {
        return numbered;
    }

    /** The columns that have numbers to be added up. */
    List<Integer> columns() {
        return IntStream.range(numbered ? 1 : 0, rows.getFirst().size())
                .filter(column -> body().filter(row -> numbers.get(row).get(column) != null)
                                .count()
                        > 1)
                .filter(column -> !isPercent(column))
                .boxed()
                .toList();
    }

    /** The columns of percentages. */
    List<Integer> percentages() {
        return IntStream.range(1, rows.getFirst().size())
                .filter(this::isPercent)
                .boxed()
                .toList();
    }

    private boolean isPercent(int column) {
        return body().anyMatch(row -> rows.get(row).get(column).endsWith("%")
                        && numbers.get(row).get(column) != null)
                || heads(column).anyMatch(text -> text.contains("%") || text.startsWith("ty le"));
    }

    private Stream<String> heads(int column) {
        return IntStream.range(0, heading)
                .mapToObj(row -> SearchText.fold(rows.get(row).get(column)));
    }

    /** Whether a row calls itself a total. */
    boolean isTotalRow(int row) {
        return IntStream.range(0, Math.min(2, rows.get(row).size()))
                .anyMatch(column -> isTotal(SearchText.fold(rows.get(row).get(column))));
    }

    /** Whether a column calls itself a total. */
    boolean isTotalColumn(int column) {
        return heads(column).anyMatch(PrintedTable::isTotal);
    }

    private static boolean isTotal(String folded) {
        return TOTAL.matcher(folded.strip()).matches();
    }

    /** A number of the table; empty where the cell has none. */
    Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(numbers.get(row).get(column)).map(value -> new Cell(row + 1, column + 1, value));
    }

    List<List<String>> rows() {
        return rows;
    }
}
