package vn.tongket.awards.eligibility.quotas;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /award-quotas}. */
class AwardQuotaQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Only versions in force on this day.", example = "2022-12-26")
    String date;

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of award types, separated by commas.", example = "GRASSROOTS_EMULATION_FIGHTER")
    String type;

    /** What was asked, read. */
    record Filter(@Nullable LocalDate date, List<String> types) {}

    Filter read(QueryReader reader) {
        return new Filter(reader.date("date", date), reader.texts("type", type));
    }
}
