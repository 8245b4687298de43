package vn.tongket.awards.nominations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /nominations}. */
class NominationQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Proposed by these units (codes or ids); several with commas.")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Proposed by this unit or one below it (code or id).")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "Years of the achievement; several with commas.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of award types; several with commas.", example = "GRASSROOTS_EMULATION_FIGHTER")
    String type;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "draft, submitted, returned, received, in-council, recommended, not-recommended, decided, withdrawn; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a recipient; those merged with it count.")
    String recipient;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Only what waits for the caller: drafts and what was returned, of their units; what was sent to or received by their unit; what is recommended and in no decision.")
    String inbox;

    /** What was asked, read. */
    record Filter(
            List<String> units,
            @Nullable String within,
            List<Integer> years,
            List<String> types,
            List<String> statuses,
            @Nullable UUID recipient,
            boolean inbox) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.texts("unit", unit),
                reader.one("within", within, text -> text, "…"),
                reader.many("year", year, NominationQuery::year, "2022"),
                reader.texts("type", type),
                reader.choices("status", status, Codes.all(NominationStatus.class)),
                reader.id("recipient", recipient),
                reader.flag("inbox", inbox));
    }

    private static Integer year(String text) {
        if (!text.matches("(19|2\\d)\\d{2}")) {
            throw new IllegalArgumentException();
        }
        return Integer.valueOf(text);
    }
}
