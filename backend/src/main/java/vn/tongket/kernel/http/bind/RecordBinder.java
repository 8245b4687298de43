package vn.tongket.kernel.http.bind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.time.Moments;

/**
 * Binds a JSON tree to a record and finds every fault in one pass: unknown members, wrong types, values outside their
 * constraints. Jackson alone stops at the first, names Java types and takes "1,197" or 1.0 where they were not meant.
 */
@ApplicationScoped
public class RecordBinder {

    /** What a number may have before its point; with an exponent a short text would else make a very long one. */
    private static final int MAX_WHOLE_DIGITS = 40;

    private static final int MAX_DECIMALS = 20;

    private final Validator validator;

    RecordBinder(Validator validator) {
        this.validator = validator;
    }

    /**
     * The record that the tree describes.
     *
     * @throws ApiProblem 400 {@code body.invalid} with all faults
     */
    public <R extends Record> R bind(JsonNode tree, Class<R> type) {
        List<Fault> faults = new ArrayList<>();
        Object bound = new Pass(faults).value(tree, type, "");
        if (bound == null && faults.isEmpty()) {
            faults.add(Fault.at("", "body.required"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidBody(faults);
        }
        return type.cast(bound);
    }

    /**
     * The record that a JSON text describes, for operations that take other formats beside it.
     *
     * @throws ApiProblem 400 where it is not JSON, or with all faults
     */
    public <R extends Record> R read(byte[] json, Class<R> type) {
        try {
            return bind(RecordBodyReader.tree(json), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a record that came another way than by JSON, under the same constraints. */
    public List<Fault> faultsOf(Record made, String pointer) {
        return Violations.of(validator.validate(made), pointer);
    }

    private final class Pass {

        private final List<Fault> faults;

        Pass(List<Fault> faults) {
            this.faults = faults;
        }

        @Nullable
        Object value(JsonNode node, Type type, String pointer) {
            if (node.isNull() || node.isMissingNode()) {
                return null;
            }
            return switch (type) {
                case ParameterizedType generic -> container(node, generic, pointer);
                case Class<?> c when c.isRecord() && stringCreator(c) == null -> object(node, c, pointer);
                case Class<?> c -> scalar(node, c, pointer);
                default -> throw new IllegalStateException("no binding for " + type);
            };
        }

        private @Nullable Object container(JsonNode node, ParameterizedType type, String pointer) {
            Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
            if (type.getRawType() == Map.class) {
                return map(node, element, pointer);
            }
            if (!node.isArray()) {
                return fault(pointer, "body.not-a-list");
            }
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                String place = JsonPointer.child(pointer, i);
                Object item = value(node.get(i), element, place);
                if (item != null) {
                    items.add(item);
                } else if (node.get(i).isNull()) {
                    fault(place, "body.required");
                }
            }
            return type.getRawType() == Set.class ? Set.copyOf(items) : List.copyOf(items);
        }

        private @Nullable Object map(JsonNode node, Type element, String pointer) {
            if (!node.isObject()) {
                return fault(pointer, "body.not-an-object");
            }
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> {
                Object bound = value(member.getValue(), element, JsonPointer.child(pointer, member.getKey()));
                if (bound != null) {
                    members.put(SearchText.canonical(member.getKey()), bound);
                }
            });
            return members;
        }

        private @Nullable Object object(JsonNode node, Class<?> type, String pointer) {
            if (!node.isObject()) {
                return fault(pointer, "body.not-an-object");
            }
            RecordComponent[] components = type.getRecordComponents();
            Set<String> known = Arrays.stream(components)
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            node.fieldNames().forEachRemaining(member -> {
                if (!known.contains(member)) {
                    fault(JsonPointer.child(pointer, member), "body.unknown-member", String.join(", ", known));
                }
            });
            Object[] values = Arrays.stream(components)
                    .map(c ->
                            value(node.path(c.getName()), c.getGenericType(), JsonPointer.child(pointer, c.getName())))
                    .toArray();
            Object bound = construct(type, components, values);
            Violations.of(validator.validate(bound), pointer).stream()
                    .filter(fault -> !told(String.valueOf(fault.pointer())))
                    .forEach(faults::add);
            return bound;
        }

        /** Whether something is known to be wrong at a place or below it. */
        private boolean told(String place) {
            return faults.stream()
                    .map(Fault::pointer)
                    .anyMatch(known -> known != null && (known.equals(place) || known.startsWith(place + "/")));
        }

        private @Nullable Object scalar(JsonNode node, Class<?> type, String pointer) {
            if (type == BigDecimal.class) {
                return node.isNumber() ? decimal(node.decimalValue(), pointer) : fault(pointer, "body.not-a-number");
            }
            if (type == Integer.class) {
                return node.canConvertToInt() && node.isIntegralNumber()
                        ? node.intValue()
                        : fault(pointer, "body.not-a-whole-number");
            }
            if (type == Long.class) {
                return node.canConvertToLong() && node.isIntegralNumber()
                        ? node.longValue()
                        : fault(pointer, "body.not-a-whole-number");
            }
            if (type == Boolean.class) {
                return node.isBoolean() ? node.booleanValue() : fault(pointer, "body.not-a-boolean");
            }
            if (type == JsonNode.class) {
                return node;
            }
            return node.isTextual()
                    ? text(SearchText.canonical(node.textValue()), type, pointer)
                    : fault(pointer, "body.not-a-text");
        }

        private @Nullable Object decimal(BigDecimal value, String pointer) {
            BigDecimal bare = value.stripTrailingZeros();
            return bare.scale() <= MAX_DECIMALS && bare.precision() - bare.scale() <= MAX_WHOLE_DIGITS
                    ? value
                    : fault(pointer, "body.number-size", MAX_WHOLE_DIGITS, MAX_DECIMALS);
        }

        private @Nullable Object text(String text, Class<?> type, String pointer) {
            if (!SearchText.printable(text)) {
                return fault(pointer, "body.control-character");
            }
            try {
                return parse(text, type);
            } catch (DateTimeParseException e) {
                return fault(pointer, type == LocalDate.class ? "body.not-a-date" : "body.not-an-instant");
            } catch (IllegalArgumentException e) {
                return type == UUID.class
                        ? fault(pointer, "body.not-an-id")
                        : fault(pointer, "body.unknown-value", String.valueOf(e.getMessage()));
            }
        }

        private @Nullable Object fault(String pointer, String code, Object... arguments) {
            faults.add(Fault.at(pointer, code, arguments));
            return null;
        }
    }

    private static Object parse(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return Moments.day(text);
        }
        if (type == Instant.class) {
            return Moments.instant(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (Coded.class.isAssignableFrom(type)) {
            return Codes.constant(type, text);
        }
        Method creator = stringCreator(type);
        if (creator == null) {
            throw new IllegalStateException("no binding for " + type);
        }
        try {
            return creator.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Method stringCreator(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && method.isAnnotationPresent(JsonCreator.class)) {
                method.setAccessible(true);
                return method;
            }
        }
        return null;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
