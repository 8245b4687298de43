package vn.tongket.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.CsvTable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/** A row of a sample file. An empty cell is null: what the source does not say is not invented. */
record SampleRow(CsvTable.Record cells) {

    @Nullable
    String textOrNull(String column) {
        return cells.cell(column);
    }

    String text(String column) {
        String text = textOrNull(column);
        if (text == null) {
            throw new IllegalStateException("row " + cells.row() + ": " + column + " is empty");
        }
        return text;
    }

    /** Several values, separated by bars. */
    List<String> texts(String column) {
        String text = textOrNull(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    Integer numberOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : Integer.valueOf(text);
    }

    @Nullable
    BigDecimal decimalOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    LocalDate dateOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** A cell read by a rule of its own. */
    <T> @Nullable T read(String column, Function<String, T> rule) {
        String text = textOrNull(column);
        return text == null ? null : rule.apply(text);
    }

    Instant instant(String column) {
        return OffsetDateTime.parse(text(column)).toInstant();
    }

    Name name(String prefix) {
        return new Name(text(prefix + "_vi"), textOrNull(prefix + "_en"));
    }

    @Nullable
    Name nameOrNull(String prefix) {
        return Name.of(textOrNull(prefix + "_vi"), textOrNull(prefix + "_en"));
    }

    LocalizedText localizedText(String prefix) {
        return new LocalizedText(text(prefix + "_vi"), textOrNull(prefix + "_en"));
    }

    @Nullable
    LocalizedText localizedTextOrNull(String prefix) {
        return LocalizedText.of(textOrNull(prefix + "_vi"), textOrNull(prefix + "_en"));
    }

    @Nullable
    Source source() {
        return Source.of(
                textOrNull("source_document"),
                textOrNull("source_page"),
                textOrNull("source_url"),
                textOrNull("quote"));
    }
}
