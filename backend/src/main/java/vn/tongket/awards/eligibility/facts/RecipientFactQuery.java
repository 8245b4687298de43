package vn.tongket.awards.eligibility.facts;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /recipient-facts}. */
class RecipientFactQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a recipient; what is recorded of those merged with it counts as its own.")
    String recipient;

    @RestQuery
    @Nullable
    @Parameter(
            description = "annual-grade, initiative, conduct, service, absence, collective-year; several with commas.")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "Only facts of this year.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "in-force, withdrawn; without it both.")
    String status;

    /** What was asked, read. */
    record Filter(
            @Nullable UUID recipient,
            List<String> kinds,
            @Nullable Integer year,
            List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.id("recipient", recipient),
                reader.choices("kind", kind, Codes.all(FactKind.class)),
                reader.year("year", year),
                reader.choices("status", status, Codes.all(RecordStatus.class)));
    }
}
