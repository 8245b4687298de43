package vn.tongket.awards.councils;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /councils}. */
class CouncilQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "The unit whose council it is, code or id; several with commas. A code is read today.",
            example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Only those whose term holds on this day.", example = "2022-12-20")
    String date;

    /** What was asked, read. */
    record Filter(List<String> units, @Nullable LocalDate date) {}

    Filter read(QueryReader reader) {
        return new Filter(reader.texts("unit", unit), reader.date("date", date));
    }
}
