package vn.tongket.publication.reviews;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /reviews}. */
class ReviewQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "Code or id of a unit; a code is read on the last day of each review's year.",
            example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Years; several with commas.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(
            description = "draft, published; both without it. Drafts are shown to those who have a role on the unit.")
    String status;

    /** What was asked, read. */
    record Filter(@Nullable String unit, List<Integer> years, List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.one("unit", unit, text -> text, "SO-TTTT"),
                reader.many("year", year, ReviewQuery::parseYear, "2022"),
                reader.choices("status", status, Codes.all(ReviewStatus.class)));
    }

    private static Integer parseYear(String text) {
        if (!text.matches("(19|2\\d)\\d{2}")) {
            throw new IllegalArgumentException();
        }
        return Integer.valueOf(text);
    }
}
