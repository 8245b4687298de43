package vn.tongket.kernel.http.bind;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list takes. */
public class ListParameters {

    @RestQuery
    @Nullable
    @Parameter(
            description = "Rows in the answer, 1 to 500; 50 without it.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    String limit;

    @RestQuery
    @Nullable
    @Parameter(description = "Where to go on: taken from `next` of the page before.")
    String cursor;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist.")
    String sort;

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true` adds `total`, the number of all rows.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String count;

    @RestQuery
    @Nullable
    @Parameter(
            description = FileParameters.FORMAT,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv", "xlsx"}))
    String format;

    @RestQuery
    @Nullable
    @Parameter(description = FileParameters.BOM, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String bom;

    /**
     * The page of an operation that asks for nothing else.
     *
     * @throws ApiProblem 400 with all faults
     */
    public PageRequest read() {
        return answer(reader -> "", (nothing, page) -> page);
    }

    /**
     * Reads what is asked and which part of the answer is wanted, and only then has it answered: the faults of both are
     * told at once.
     *
     * @throws ApiProblem 400 with all faults
     */
    public <Q extends @Nullable Object, A> A answer(
            Function<QueryReader, Q> question, BiFunction<Q, PageRequest, A> answer) {
        QueryReader reader = new QueryReader();
        PageRequest page = read(reader);
        Q asked = question.apply(reader);
        reader.check();
        return answer.apply(asked, page);
    }

    /** Reads them; faults go to the reader. */
    public PageRequest read(QueryReader reader) {
        Integer rows = reader.one("limit", limit, ListParameters::parseLimit, "1–500");
        reader.flag("bom", bom);
        return new PageRequest(
                rows == null ? PageRequest.DEFAULT_LIMIT : rows,
                cursor,
                reader.texts("sort", sort),
                reader.flag("count", count));
    }

    private static Integer parseLimit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException();
        }
        return limit;
    }
}
