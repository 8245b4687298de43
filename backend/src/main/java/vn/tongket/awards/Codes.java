package vn.tongket.awards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Enum constants as the API writes them: in lower case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    /** Reads a code; an unknown one is refused with those that exist. */
    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", all(type))));
    }
}
