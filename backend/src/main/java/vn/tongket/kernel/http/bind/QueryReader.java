package vn.tongket.kernel.http.bind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Moments;
import vn.tongket.kernel.time.Period;

/**
 * Reads query parameters and keeps every fault until {@link #check()}, so that one answer names them all. Several values
 * of one parameter are separated by commas.
 */
public final class QueryReader {

    private final List<Fault> faults = new ArrayList<>();

    /** A day, {@code 2022-12-26}. */
    public @Nullable LocalDate date(String name, @Nullable String value) {
        return one(name, value, Moments::day, "2022-12-26");
    }

    /** An instant, {@code 2022-12-26T00:00:00Z} or with an offset. */
    public @Nullable Instant instant(String name, @Nullable String value) {
        return one(name, value, Moments::instant, "2022-12-26T00:00:00Z");
    }

    /** A year. */
    public @Nullable Integer year(String name, @Nullable String value) {
        return one(name, value, QueryReader::parseYear, "2022");
    }

    private static Integer parseYear(String text) {
        Period period = Period.parse(text);
        if (period.frequency() != Frequency.YEAR) {
            throw new IllegalArgumentException();
        }
        return period.year();
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String name, @Nullable String value) {
        Boolean read = one(name, value, QueryReader::parseFlag, "true, false");
        return read != null && read;
    }

    private static Boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** An id. */
    public @Nullable UUID id(String name, @Nullable String value) {
        return one(name, value, UUID::fromString, "0190b0c4-…");
    }

    /** Words to search for, folded; an empty search is a fault. */
    public @Nullable String search(String name, @Nullable String value) {
        return one(
                name,
                value,
                text -> {
                    String folded = SearchText.fold(text);
                    if (folded.isEmpty() || folded.length() > 100) {
                        throw new IllegalArgumentException();
                    }
                    return folded;
                },
                "bac kan");
    }

    /** Periods in SDMX form. */
    public List<Period> periods(String name, @Nullable String value) {
        return many(name, value, Period::parse, Period.FORMS);
    }

    /** Texts, such as codes. */
    public List<String> texts(String name, @Nullable String value) {
        return many(name, value, Function.identity(), "…");
    }

    /** Values out of a list of known ones. */
    public List<String> choices(String name, @Nullable String value, List<String> known) {
        return many(
                name,
                value,
                text -> {
                    if (!known.contains(text)) {
                        throw new IllegalArgumentException();
                    }
                    return text;
                },
                String.join(", ", known));
    }

    /** One value, or null where the parameter is absent. */
    public <T> @Nullable T one(String name, @Nullable String value, Function<String, T> parser, String forms) {
        List<T> values = value != null && value.contains(",") && !forms.contains(",")
                ? refuse(name, value, forms)
                : parse(name, value == null ? List.of() : List.of(SearchText.canonical(value)), parser, forms);
        return values.isEmpty() ? null : values.getFirst();
    }

    /** All values of a parameter. */
    public <T> List<T> many(String name, @Nullable String value, Function<String, T> parser, String forms) {
        List<String> texts = value == null
                ? List.of()
                : Arrays.stream(value.split(",", -1))
                        .map(SearchText::canonical)
                        .distinct()
                        .toList();
        return parse(name, texts, parser, forms);
    }

    private <T> List<T> parse(String name, List<String> texts, Function<String, T> parser, String forms) {
        List<T> values = new ArrayList<>();
        for (String text : texts) {
            try {
                if (text.isEmpty() || !SearchText.printable(text)) {
                    throw new IllegalArgumentException();
                }
                values.add(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                refuse(name, text, forms);
            }
        }
        return List.copyOf(values);
    }

    private <T> List<T> refuse(String name, String value, String forms) {
        faults.add(Fault.of(name, "query.unknown-value", value, forms));
        return List.of();
    }

    /** Adds a fault found elsewhere. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /**
     * Ends the reading.
     *
     * @throws ApiProblem 400 {@code query.invalid} with all faults
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }
}
