package vn.tongket.awards.awards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.http.bind.Years;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /award-decisions}. */
class AwardDecisionQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The authority (code or id); several with commas. A code is read on the last day of `year`, or today.",
            example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The year of the decision's date; where no date is stated, the year since which it is known. Several with commas.",
            example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "draft, issued, annulled, withdrawn, recorded; several with commas.")
    String status;

    /** What was asked, read. */
    record Filter(List<String> units, List<Integer> years, List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.texts("unit", unit),
                Years.read(reader, "year", year),
                reader.choices("status", status, Codes.all(AwardStatus.class)));
    }
}
