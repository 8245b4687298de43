package vn.tongket.indicators.observations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;

/** Hands the rows of an import to the database by {@code copy}, a piece at a time. */
final class ImportStaging {

    private static final int ASKED_AT_ONCE = 5_000;

    private final ObservationImportRepository repository;
    private final Json json;
    private final CopyLines rows = new CopyLines();
    private final CopyLines definitions = new CopyLines();
    private final CopyLines places = new CopyLines();
    private final CopyLines parts = new CopyLines();
    private final CopyLines said = new CopyLines();

    ImportStaging(ObservationImportRepository repository, Json json) {
        this.repository = repository;
        this.json = json;
    }

    /** What rows refer to by its number. */
    void tell(Record known) {
        switch (known) {
            case ImportKeys.Defined defined ->
                definitions.add(
                        defined.number(),
                        defined.definition().id(),
                        defined.definition().code(),
                        defined.definition().periodBasis().code());
            case ImportKeys.Place place -> {
                places.add(
                        place.number(),
                        place.unit().id(),
                        place.unit().code(),
                        json.text(place.unit()),
                        place.period().text(),
                        place.period().lastDay());
                flushFull("import_places", places);
            }
            case ImportKeys.Part part ->
                parts.add(
                        part.number(),
                        part.breakdown().text(),
                        json.text(part.breakdown().parts()));
            default -> throw new IllegalArgumentException(String.valueOf(known));
        }
    }

    void add(ImportedValue value) {
        ReportedValue reported = value.reported();
        Source source = reported.source();
        rows.add(
                value.row(),
                value.key(),
                value.definition(),
                value.place(),
                value.breakdown(),
                value.basis() == null ? null : value.basis().code(),
                reported.definitionVersion(),
                reported.value(),
                reported.numerator(),
                reported.denominator(),
                reported.notApplicable(),
                reported.origin().code(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                reported.comment(),
                reported.reason(),
                value.knownSince(),
                first(value.calendarDays()),
                last(value.calendarDays()),
                first(value.decreeDays()),
                last(value.decreeDays()));
        flushFull("import_rows", rows);
    }

    /** Hands over what is left. */
    void end() {
        flush("import_rows", rows);
        flush("import_definitions", definitions);
        flush("import_places", places);
        flush("import_parts", parts);
    }

    /** Hands over what is said about the places of drafts, which is asked a piece at a time. */
    void ask(EntryRuleBook book) {
        Set<Period> periods = book.periods();
        int places = periods.isEmpty() ? 0 : repository.ask(periods);
        for (int done = 0; done < places; done += ASKED_AT_ONCE) {
            List<ObservationImportRepository.DraftPlace> asked = repository.asked(done, ASKED_AT_ONCE);
            Map<EntryRules.Place, EntryRules.Rule> rules = book.about(asked.stream()
                    .map(ObservationImportRepository.DraftPlace::about)
                    .collect(Collectors.toSet()));
            asked.forEach(place -> tell(place, rules.get(place.about())));
            flush("import_rules", said);
        }
        if (places > 0) {
            repository.sortOut();
        }
    }

    private void tell(ObservationImportRepository.DraftPlace place, EntryRules.@Nullable Rule rule) {
        if (rule != null) {
            said.add(
                    place.definition(),
                    place.place(),
                    rule.basis() == null ? null : rule.basis().code(),
                    rule.closed(),
                    rule.heldBy(),
                    first(rule.days()),
                    last(rule.days()));
        }
    }

    private static @Nullable LocalDate first(@Nullable Days days) {
        return days == null ? null : days.first();
    }

    private static @Nullable LocalDate last(@Nullable Days days) {
        return days == null ? null : days.last();
    }

    private void flushFull(String table, CopyLines lines) {
        if (lines.isFull()) {
            flush(table, lines);
        }
    }

    private void flush(String table, CopyLines lines) {
        if (!lines.isEmpty()) {
            repository.copy(table, lines.take());
        }
    }
}
