package vn.tongket.awards.law;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /award-laws}. */
class AwardLawQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Only the one in force on this day.", example = "2022-12-26")
    String date;

    @Nullable
    LocalDate read(QueryReader reader) {
        return reader.date("date", date);
    }
}
