package vn.tongket.services.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.text.SearchText;

/** A JSON object a line, whose members are the columns. The first line is row 1; empty lines are passed over. */
final class NdjsonRows implements RowReader {

    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_DEPTH = 8;
    private static final int MOST_DIGITS = 60;

    private static final ObjectReader TREES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxNumberLength(MOST_DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final BufferedReader text;
    private final List<String> columns;
    private final Map<String, Integer> places;
    private int row;

    private NdjsonRows(BufferedReader text, Columns columns) {
        this.text = text;
        this.columns = columns.known();
        this.places = StrictText.places(this.columns);
    }

    static NdjsonRows open(Path file, Columns columns) throws IOException {
        return new NdjsonRows(StrictText.open(file), columns);
    }

    @Override
    public @Nullable TableRow next() {
        for (String line = line(); line != null; line = line()) {
            row++;
            if (!line.isBlank()) {
                return row(line);
            }
        }
        return null;
    }

    /** A line, of which no more than is allowed is ever in memory. */
    private @Nullable String line() {
        try {
            StringBuilder line = new StringBuilder();
            int c = text.read();
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = text.read()) {
                if (line.length() == LONGEST_LINE) {
                    throw ApiProblem.badRequest("import.line-too-long", row + 1, LONGEST_LINE);
                }
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            throw StrictText.unreadable(e, "import.not-ndjson");
        }
    }

    private TableRow row(String line) {
        @Nullable Object[] cells = new Object[columns.size()];
        List<Fault> faults = new ArrayList<>(0);
        JsonNode tree = tree(line);
        if (tree == null || !tree.isObject()) {
            faults.add(Fault.at("/" + row, "import.not-json-object"));
        } else {
            tree.properties().forEach(member -> cell(member, cells, faults));
        }
        return new TableRow(row, places, Arrays.asList(cells), faults);
    }

    private static @Nullable JsonNode tree(String line) {
        try {
            return TREES.readTree(line);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private void cell(Map.Entry<String, JsonNode> member, @Nullable Object[] cells, List<Fault> faults) {
        String pointer = "/" + row + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
        Integer place = places.get(member.getKey());
        JsonNode value = member.getValue();
        if (place == null) {
            faults.add(Fault.at(pointer, "body.unknown-member", String.join(", ", columns)));
        } else if (value.isContainerNode()) {
            faults.add(Fault.at(pointer, "import.not-a-single-value"));
        } else if (value.isTextual() && !SearchText.printable(value.textValue())) {
            faults.add(Fault.at(pointer, "body.control-character"));
        } else {
            cells[place] = plain(value);
        }
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isTextual()) {
            return StrictText.cell(value.textValue());
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? value.booleanValue() : null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
