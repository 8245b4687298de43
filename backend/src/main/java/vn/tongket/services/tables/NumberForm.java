package vn.tongket.services.tables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How numbers are written where they are texts. Which form it is, the caller says; where nobody does, a text that means
 * another number in either form, such as "1.197", is refused with both.
 */
public enum NumberForm {
    /** Nobody said: as {@link #EN}, unless the text is a number in Vietnamese too, and another one. */
    UNSTATED("unstated", "import.number-form") {
        @Override
        String plain(String text) {
            return text;
        }

        @Override
        public Reading read(String text) {
            Reading english = EN.read(text);
            Reading vietnamese = VI_VN.read(text);
            return english instanceof Number(BigDecimal one)
                            && vietnamese instanceof Number(BigDecimal other)
                            && one.compareTo(other) != 0
                    ? new Ambiguous(one, other)
                    : english;
        }
    },
    /** A decimal point and no separators: 1197, 92.65. */
    EN("en", "import.number-form") {
        @Override
        String plain(String text) {
            return text;
        }
    },
    /** A decimal comma; thousands may be separated by points: 1.197, 1197, 92,65. */
    VI_VN("vi-VN", "import.number-form-vi") {
        @Override
        String plain(String text) {
            boolean plain = VIETNAMESE.matcher(text).matches();
            return plain ? text.replace(".", "").replace(',', '.') : "";
        }
    };

    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,40}(\\.\\d{1,20})?");

    private final String code;
    private final String faultCode;

    NumberForm(String code, String faultCode) {
        this.code = code;
        this.faultCode = faultCode;
    }

    abstract String plain(String text);

    /** Its code. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Tells what this form looks like. */
    public String faultCode() {
        return faultCode;
    }

    /** What a text is. */
    public sealed interface Reading {}

    /** A number. */
    public record Number(BigDecimal number) implements Reading {}

    /** None of this form. */
    public record None() implements Reading {}

    /** One number in English, another in Vietnamese. */
    public record Ambiguous(BigDecimal english, BigDecimal vietnamese) implements Reading {}

    /** Reads a text. */
    public Reading read(String text) {
        String plain = plain(text);
        return PLAIN.matcher(plain).matches() ? new Number(new BigDecimal(plain)) : new None();
    }

    /** The codes that callers may say. */
    public static String codes() {
        return said().map(NumberForm::code).collect(Collectors.joining(", "));
    }

    private static Stream<NumberForm> said() {
        return Arrays.stream(values()).filter(form -> form != UNSTATED);
    }

    /**
     * Reads what a caller says, which may be nothing.
     *
     * @throws IllegalArgumentException with the codes that there are
     */
    public static NumberForm said(String code) {
        return said().filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(codes()));
    }

    /** Reads a code that was kept. */
    @JsonCreator
    public static NumberForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(codes()));
    }
}
