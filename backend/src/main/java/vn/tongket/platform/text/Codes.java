package vn.tongket.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Enum constants as the API writes them: in lower case, with dashes. */
public final class Codes {

    private Codes() {}

    /** The code of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All codes of a type, in its order. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException whose message lists the codes that exist
     */
    public static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", all(type))));
    }
}
