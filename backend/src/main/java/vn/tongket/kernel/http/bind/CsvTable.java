package vn.tongket.kernel.http.bind;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.SearchText;

/**
 * A CSV file as callers send it: UTF-8, a header row of known columns, commas, semicolons or tabs.
 *
 * @param records the rows below the header
 */
public record CsvTable(List<Record> records) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * One row.
     *
     * @param row its number in the file; the header is row 1
     */
    public record Record(int row, Map<String, String> cells) {

        /** A cell, or null where it is empty or its column is not in the file. */
        public @Nullable String cell(String column) {
            return cells.get(column);
        }
    }

    /**
     * Reads a file.
     *
     * @throws ApiProblem 400 where it is not UTF-8, not CSV, or its columns are not those expected
     */
    public static CsvTable read(byte[] file, List<String> required, List<String> optional) {
        Columns columns = new Columns(required, optional);
        return read(file, columns::separatorOf, columns::check);
    }

    /**
     * Reads a file of the installation itself, whatever its columns are.
     *
     * @throws ApiProblem 400 where it is not UTF-8 or not CSV
     */
    public static CsvTable read(byte[] file) {
        return read(file, firstLine -> ',', header -> {});
    }

    private static CsvTable read(
            byte[] file, Function<String, Character> separator, Consumer<List<String>> headerCheck) {
        String text = decode(file);
        List<CsvRecord> lines =
                parse(text, separator.apply(text.lines().findFirst().orElse("")));
        if (lines.isEmpty()) {
            throw ApiProblem.badRequest("body.empty");
        }
        List<String> header =
                lines.getFirst().getFields().stream().map(SearchText::canonical).toList();
        headerCheck.accept(header);
        List<Record> records = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            CsvRecord line = lines.get(i);
            if (line.getFieldCount() == 1 && line.getField(0).isBlank()) {
                continue;
            }
            if (line.getFieldCount() != header.size()) {
                faults.add(Fault.at("/" + (i + 1), "import.cells", header.size(), line.getFieldCount()));
            }
            records.add(record(i + 1, header, line.getFields(), faults));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidBody(faults);
        }
        return new CsvTable(List.copyOf(records));
    }

    private static Record record(int row, List<String> header, List<String> fields, List<Fault> faults) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            String text = SearchText.canonical(fields.get(i));
            if (!SearchText.printable(text)) {
                faults.add(Fault.at("/" + row + "/" + header.get(i), "body.control-character"));
            } else if (!text.isEmpty()) {
                cells.put(header.get(i), text);
            }
        }
        return new Record(row, cells);
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ApiProblem.badRequest("import.not-utf8");
        }
    }

    private static List<CsvRecord> parse(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException e) {
            throw ApiProblem.badRequest("import.not-csv");
        }
    }
}
