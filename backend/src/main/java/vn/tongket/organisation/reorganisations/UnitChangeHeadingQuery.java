package vn.tongket.organisation.reorganisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;

/** What stands above the rows of an act that is posted as a file. With a JSON body all of this is in the body. */
class UnitChangeHeadingQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true` does the same and rolls it back.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV: first day of the new state.", example = "2025-07-01")
    String effectiveDate;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV: exact, or known-by for a day by which it had happened.")
    String datePrecision;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV: what the act does, in Vietnamese.")
    String titleVi;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV: the same in English.")
    String titleEn;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV: the document that says so.")
    String document;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV: its address.")
    String documentUrl;

    @RestQuery
    @Nullable
    @Parameter(
            description = "With CSV: whether officers of a unit that ends work for its successors too.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String rightsFollow;

    @RestQuery
    @Nullable
    @Parameter(
            description = "With CSV: since when the act counts as known, where a document of then says so.",
            example = "2025-06-16T00:00:00Z")
    String knownSince;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "With CSV: what becomes of all values of units that end, for periods whose last day they do not"
                            + " reach: stand-in, move, add-up, divide or withdraw. A JSON body can decide about each.")
    String decision;

    @RestQuery
    @Nullable
    @Parameter(
            description = "With CSV: the act whose place this one takes, which is undone in the same step.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String corrects;

    @RestQuery
    @Nullable
    @Parameter(description = "With CSV, and with `corrects`: why that act is undone.")
    String correctionReason;

    /** What stands above the rows, read. */
    record Read(
            LocalDate effectiveDate,
            @Nullable DatePrecision datePrecision,
            Name title,
            Source document,
            boolean rightsFollow,
            @Nullable Instant knownSince,
            @Nullable WriteCorrection corrects,
            @Nullable Decision decision) {

        WriteUnitChange with(List<WriteChange> changes) {
            return new WriteUnitChange(
                    effectiveDate,
                    datePrecision,
                    title,
                    document,
                    rightsFollow,
                    knownSince,
                    corrects,
                    changes,
                    decision == null ? List.of() : List.of(WriteDecision.ofAll(decision)),
                    null);
        }
    }

    boolean isDryRun(QueryReader reader) {
        return reader.flag("dryRun", dryRun);
    }

    /**
     * Reads it.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 with all faults
     */
    Read read(QueryReader reader) {
        require(reader, "effectiveDate", effectiveDate);
        require(reader, "titleVi", titleVi);
        require(reader, "document", document);
        LocalDate day = reader.date("effectiveDate", effectiveDate);
        DatePrecision precision = reader.one(
                "datePrecision",
                datePrecision,
                code -> Codes.read(DatePrecision.class, code),
                String.join(", ", Codes.all(DatePrecision.class)));
        boolean follow = reader.flag("rightsFollow", rightsFollow);
        Instant since = reader.instant("knownSince", knownSince);
        Decision decided = reader.one(
                "decision",
                decision,
                code -> Codes.read(Decision.class, code),
                String.join(", ", Codes.all(Decision.class)));
        UUID corrected = reader.id("corrects", corrects);
        if (corrects != null || correctionReason != null) {
            require(reader, "corrects", corrects);
            require(reader, "correctionReason", correctionReason);
        }
        reader.check();
        return new Read(
                Objects.requireNonNull(day),
                precision,
                new Name(Objects.requireNonNull(titleVi).strip(), titleEn),
                new Source(Objects.requireNonNull(document).strip(), null, documentUrl, null),
                follow,
                since,
                corrected == null
                        ? null
                        : new WriteCorrection(
                                corrected,
                                Objects.requireNonNull(correctionReason).strip(),
                                null),
                decided);
    }

    private static void require(QueryReader reader, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            reader.add(Fault.of(name, "query.required", name));
        }
    }

    /** With a JSON body a heading would be ignored, so it is refused. */
    void refuse(QueryReader reader) {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("effectiveDate", effectiveDate);
        given.put("datePrecision", datePrecision);
        given.put("titleVi", titleVi);
        given.put("titleEn", titleEn);
        given.put("document", document);
        given.put("documentUrl", documentUrl);
        given.put("rightsFollow", rightsFollow);
        given.put("knownSince", knownSince);
        given.put("corrects", corrects);
        given.put("correctionReason", correctionReason);
        given.put("decision", decision);
        given.forEach((name, value) -> {
            if (value != null) {
                reader.add(Fault.of(name, "unit-change.heading-with-json"));
            }
        });
        reader.check();
    }
}
