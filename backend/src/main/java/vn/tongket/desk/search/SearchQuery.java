package vn.tongket.desk.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /search}. */
class SearchQuery {

    private static final int DEFAULT_LIMIT = 5;
    private static final int MOST = 50;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Words, all of which must occur; case, diacritics, đ and i for y make no difference.",
            required = true,
            example = "bac kan")
    String q;

    @RestQuery
    @Nullable
    @Parameter(description = "unit, indicator, plan, task, directive, award; several with commas. All without it.")
    String type;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Hits of each type, 1 to 50; 5 without it.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "5"))
    String limit;

    /** What was asked, read. */
    record Question(String words, List<SearchType> types, int limit) {}

    Question read() {
        QueryReader reader = new QueryReader();
        String words = reader.search("q", q);
        List<SearchType> types = reader.choices("type", type, Codes.all(SearchType.class)).stream()
                .map(code -> Codes.read(SearchType.class, code))
                .toList();
        Integer rows = reader.one("limit", limit, SearchQuery::parseLimit, "1–50");
        if (q == null) {
            reader.add(Fault.of("q", "query.required", "q"));
        }
        reader.check();
        return new Question(
                Objects.requireNonNull(words),
                types.isEmpty() ? Arrays.asList(SearchType.values()) : types,
                rows == null ? DEFAULT_LIMIT : rows);
    }

    private static Integer parseLimit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException();
        }
        return limit;
    }
}
