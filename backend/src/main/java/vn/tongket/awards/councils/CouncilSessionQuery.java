package vn.tongket.awards.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /council-sessions}. */
class CouncilSessionQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a council.")
    String council;

    @RestQuery
    @Nullable
    @Parameter(description = "planned, open, closed, cancelled; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "Held on this day or later.", example = "2022-12-01")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "Held on this day or earlier.", example = "2022-12-31")
    String to;

    /** What was asked, read. */
    record Filter(
            @Nullable UUID council,
            List<String> statuses,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.id("council", council),
                reader.choices("status", status, Codes.all(CouncilSessionStatus.class)),
                reader.date("from", from),
                reader.date("to", to));
    }
}
