package vn.tongket.observations;

import vn.tongket.platform.persistence.Json;
import vn.tongket.platform.text.Source;

/** Hands the rows of an import to the database by {@code copy}, a piece at a time. */
final class ImportStaging {

    private final ObservationImportRepository repository;
    private final Json json;
    private final CopyLines rows = new CopyLines();
    private final CopyLines definitions = new CopyLines();
    private final CopyLines places = new CopyLines();
    private final CopyLines parts = new CopyLines();

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
            case ImportKeys.Place place ->
                places.add(
                        place.number(),
                        place.unit().id(),
                        place.unit().code(),
                        json.text(place.unit()),
                        place.period().text(),
                        place.period().lastDay());
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
                value.knownSince());
        if (rows.isFull()) {
            flush("import_rows", rows);
        }
    }

    /** Hands over what is left. */
    void end() {
        flush("import_rows", rows);
        flush("import_definitions", definitions);
        flush("import_places", places);
        flush("import_parts", parts);
    }

    private void flush(String table, CopyLines lines) {
        if (!lines.isEmpty()) {
            repository.copy(table, lines.take());
        }
    }
}
