package vn.tongket.collection.rounds;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;

/** The query parameters of {@code GET /reporting-rounds}. */
class ReportingRoundQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Periods; several with commas.", example = "2022-12")
    String period;

    @RestQuery
    @Nullable
    @Parameter(description = "planned, open, closed; all without it.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "Words of the name or the code; case and diacritics do not matter.", example = "bao cao")
    String q;

    /** What was asked, read. */
    record Filter(
            List<Period> periods,
            List<String> statuses,
            @Nullable String words) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.periods("period", period),
                reader.choices("status", status, Codes.all(RoundStatus.class)),
                reader.search("q", q));
    }
}
