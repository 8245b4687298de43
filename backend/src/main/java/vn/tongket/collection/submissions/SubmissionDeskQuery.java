package vn.tongket.collection.submissions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /submissions}. */
class SubmissionDeskQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of rounds; several with commas.", example = "CDS-2022-12")
    String round;

    @RestQuery
    @Nullable
    @Parameter(description = "not-started, draft, submitted, approved, returned, superseded; all without it.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "open, due-soon, overdue, on-time, late; all without it.")
    String timeliness;

    @RestQuery("for")
    @Nullable
    @Parameter(
            description =
                    "`reporter`: reports of units for which the caller may enter values. `approver`: reports of which the caller may take the next step of the approval now.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"reporter", "approver"}))
    String audience;

    SubmissionQuery.Filter read(QueryReader reader) {
        return new SubmissionQuery.Filter(
                reader.texts("round", round),
                List.of(),
                null,
                List.of(),
                reader.choices("status", status, Codes.all(SubmissionStatus.class)),
                reader.choices("timeliness", timeliness, Codes.all(Timeliness.class)),
                reader.one("for", audience, ReportAudience::of, String.join(", ", ReportAudience.codes())));
    }
}
