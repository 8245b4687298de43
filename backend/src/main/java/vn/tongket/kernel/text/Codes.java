package vn.tongket.kernel.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enum constants as the API writes them: in lower case, with dashes. */
public final class Codes {

    /** Worked out once for each type: long lists ask for the same few again and again. */
    private static final ClassValue<Codebook> BOOKS = new ClassValue<>() {
        @Override
        protected Codebook computeValue(Class<?> type) {
            Map<String, Enum<?>> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                Enum<?> each = (Enum<?>) constant;
                constants.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
            }
            return new Codebook(List.copyOf(constants.keySet()), constants);
        }
    };

    private record Codebook(List<String> codes, Map<String, Enum<?>> constants) {}

    private Codes() {}

    /** The code of a constant. */
    public static String of(Enum<?> constant) {
        return BOOKS.get(constant.getDeclaringClass()).codes().get(constant.ordinal());
    }

    /** All codes of a type, in its order. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return BOOKS.get(type).codes();
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException whose message lists the codes that exist
     */
    public static <E extends Enum<E>> E read(Class<E> type, String code) {
        return type.cast(constant(type, code));
    }

    /**
     * The same where nothing may be said; null then.
     *
     * @throws IllegalArgumentException whose message lists the codes that exist
     */
    public static <E extends Enum<E>> @Nullable E readOrNull(Class<E> type, @Nullable String code) {
        return code == null ? null : read(type, code);
    }

    /**
     * The same of a type that is an enum.
     *
     * @throws IllegalArgumentException whose message lists the codes that exist
     */
    public static Enum<?> constant(Class<?> type, String code) {
        Codebook book = BOOKS.get(type);
        Enum<?> constant = book.constants().get(code);
        if (constant == null) {
            throw new IllegalArgumentException(String.join(", ", book.codes()));
        }
        return constant;
    }
}
