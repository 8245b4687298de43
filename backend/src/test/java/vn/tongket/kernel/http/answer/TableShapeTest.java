package vn.tongket.kernel.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in tables are the numbers of the JSON answer, digit by digit. */
class TableShapeTest {

    private final ObjectMapper json = mapper();

    record Row(BigDecimal value) {}

    @ParameterizedTest
    @CsvSource({
        "1197, 1197",
        "100.00, 100",
        "1E+2, 100",
        "0.00, 0",
        "92.65, 92.65",
        "0.0000001, 0.0000001",
        "12345678901234567890.123456789, 12345678901234567890.123456789"
    })
    void aDecimalKeepsAllItsDigitsAndNoZerosBehindThem(BigDecimal value, String written) throws Exception {
        List<String> cells = TableShape.of(Row.class, json).cells(new Row(value)).stream()
                .map(TableShape::text)
                .toList();

        assertThat(cells).containsExactly(written);
        assertThat(json.writeValueAsString(new Row(value))).isEqualTo("{\"value\":" + written + "}");
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new JsonCustomizer().customize(mapper);
        return mapper;
    }
}
