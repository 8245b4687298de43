package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A list as a table: the members of a row, nested ones with dotted names; the same columns whatever the rows hold. */
final class TableShape {

    private final List<List<String>> columns;
    private final ObjectMapper json;

    private TableShape(List<List<String>> columns, ObjectMapper json) {
        this.columns = columns;
        this.json = json;
    }

    static TableShape of(Class<?> rowType, ObjectMapper json) {
        List<List<String>> columns = new ArrayList<>();
        collect(rowType, List.of(), columns);
        return new TableShape(columns, json);
    }

    private static void collect(Class<?> type, List<String> path, List<List<String>> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            List<String> here = new ArrayList<>(path);
            here.add(component.getName());
            if (nested(component.getType())) {
                collect(component.getType(), here, columns);
            } else {
                columns.add(here);
            }
        }
    }

    private static boolean nested(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    List<String> header() {
        return columns.stream().map(path -> String.join(".", path)).toList();
    }

    List<JsonNode> cells(Object row) {
        JsonNode tree = json.valueToTree(row);
        return columns.stream()
                .map(path -> {
                    JsonNode node = tree;
                    for (String member : path) {
                        node = node.path(member);
                    }
                    return node;
                })
                .toList();
    }

    /** A cell as text: plain values with bars between, records as JSON, a breakdown as {@code level:commune}. */
    static String text(JsonNode cell) {
        if (cell.isArray() && cell.path(0).isObject()) {
            return cell.toString();
        }
        if (cell.isArray()) {
            return StreamSupport.stream(cell.spliterator(), false)
                    .map(TableShape::text)
                    .collect(Collectors.joining("|"));
        }
        if (cell.isObject()) {
            return cell.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .map(member -> member.getKey() + ":" + text(member.getValue()))
                    .collect(Collectors.joining(","));
        }
        return cell.isNull() || cell.isMissingNode()
                ? ""
                : cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asText();
    }
}
