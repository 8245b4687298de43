package vn.tongket.platform.tables;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How numbers are written where they are texts. Which form it is, the caller says; "1.197" alone could be a thousand or
 * one.
 */
public enum NumberForm {
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

    /** The number that a text is, if it is one. */
    public Optional<BigDecimal> read(String text) {
        String plain = plain(text);
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** All codes. */
    public static String codes() {
        return Arrays.stream(values()).map(NumberForm::code).collect(Collectors.joining(", "));
    }

    /** Reads a code. */
    @JsonCreator
    public static NumberForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(codes()));
    }
}
