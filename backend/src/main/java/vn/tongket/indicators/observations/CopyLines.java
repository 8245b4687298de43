package vn.tongket.indicators.observations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of {@code copy}: tabs between columns, a line each, {@code \N} where there is nothing. */
final class CopyLines {

    /** Small enough that what is copied from here to there dies young. */
    private static final int FULL = 1 << 17;

    private final StringBuilder text = new StringBuilder();

    CopyLines add(@Nullable Object... columns) {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            column(columns[i]);
        }
        text.append('\n');
        return this;
    }

    private void column(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case BigDecimal number -> text.append(number.toPlainString());
            default -> escape(value.toString());
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\\' -> text.append("\\\\");
                default -> text.append(c);
            }
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isFull() {
        return text.length() >= FULL;
    }

    /** All rows so far; then it is empty again. */
    InputStream take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return new ByteArrayInputStream(bytes);
    }
}
