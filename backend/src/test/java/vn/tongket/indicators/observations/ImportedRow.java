package vn.tongket.indicators.observations;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/** A row of a file as a test writes it down. */
record ImportedRow(
        String indicator,
        String period,
        String breakdown,
        WriteObservation body,
        @Nullable Instant knownSince) {

    static final String HEADER =
            "indicator,unit,period,breakdown,value,numerator,denominator,notApplicable,periodBasis,sourceDocument,sourcePage,comment,reason,knownSince\n";

    /** A row with a value. */
    static ImportedRow of(String indicator, String period, String value) {
        return new ImportedRow(
                indicator,
                period,
                "",
                new WriteObservation(new BigDecimal(value), null, null, null, null, null, null, null, null),
                null);
    }

    /** A row with a value and words; null where there are none. */
    static ImportedRow of(
            String indicator, String period, String value, @Nullable String comment, @Nullable String reason) {
        return new ImportedRow(
                indicator,
                period,
                "",
                new WriteObservation(new BigDecimal(value), null, null, null, null, null, null, comment, reason),
                null);
    }

    /** A row with parts, and perhaps a value. */
    static ImportedRow parts(
            String indicator,
            String period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator) {
        return new ImportedRow(
                indicator,
                period,
                "",
                new WriteObservation(
                        decimal(value), decimal(numerator), decimal(denominator), null, null, null, null, null, null),
                null);
    }

    /** A row that says nothing but that there can be no number. */
    static ImportedRow notApplicable(String indicator, String period, @Nullable String value) {
        return new ImportedRow(
                indicator,
                period,
                "",
                new WriteObservation(decimal(value), null, null, true, null, null, null, null, null),
                null);
    }

    /** The same about a part of the whole. */
    ImportedRow of(String part) {
        return new ImportedRow(indicator, period, part, body, knownSince);
    }

    /** The same of a past document. */
    ImportedRow since(String instant) {
        return new ImportedRow(indicator, period, breakdown, body, Instant.parse(instant));
    }

    /** The same with a basis. */
    ImportedRow basis(PeriodBasis basis) {
        return with(basis, body.source());
    }

    /** The same with a source. */
    ImportedRow source(String document, @Nullable String page) {
        return with(body.periodBasis(), new Source(document, page, null, null));
    }

    private ImportedRow with(@Nullable PeriodBasis basis, @Nullable Source source) {
        WriteObservation other = new WriteObservation(
                body.value(),
                body.numerator(),
                body.denominator(),
                body.notApplicable(),
                basis,
                null,
                source,
                body.comment(),
                body.reason());
        return new ImportedRow(indicator, period, breakdown, other, knownSince);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    Observations.Key key(String unit) {
        return new Observations.Key(indicator, unit, Period.parse(period), Breakdown.parse(breakdown));
    }

    /** The line of a CSV file. */
    String line(String unit) {
        Source source = body.source();
        return Arrays.asList(
                        indicator,
                        unit,
                        period,
                        breakdown,
                        plain(body.value()),
                        plain(body.numerator()),
                        plain(body.denominator()),
                        body.notApplicable(),
                        body.periodBasis() == null ? null : body.periodBasis().code(),
                        source == null ? null : source.document(),
                        source == null ? null : source.page(),
                        body.comment(),
                        body.reason(),
                        knownSince)
                .stream()
                .map(cell -> cell == null ? "" : "\"" + cell.toString().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
