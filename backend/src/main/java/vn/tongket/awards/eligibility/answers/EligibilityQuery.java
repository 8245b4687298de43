package vn.tongket.awards.eligibility.answers;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /eligibility}. */
class EligibilityQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a recipient.", required = true)
    String recipient;

    @RestQuery
    @Nullable
    @Parameter(description = "Code of the award type.", required = true, example = "GRASSROOTS_EMULATION_FIGHTER")
    String type;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the achievement.", required = true, example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(
            description = "The day whose rules are used, and after which nothing is read; today without it.",
            example = "2022-12-20")
    String on;

    @RestQuery
    @Nullable
    @Parameter(description = "What it would be given for, to find a second award for one achievement.")
    String achievement;

    /** What was asked, read. */
    record Question(
            UUID recipient,
            String type,
            int year,
            @Nullable LocalDate on,
            @Nullable String achievement) {}

    @Nullable
    Question read(QueryReader reader) {
        UUID who = reader.id("recipient", recipient);
        Integer when = reader.year("year", year);
        LocalDate day = reader.date("on", on);
        String code = reader.one("type", type, text -> text, "…");
        String what = reader.one("achievement", achievement, text -> text, "…,…");
        require(reader, "recipient", recipient);
        require(reader, "type", type);
        require(reader, "year", year);
        return who == null || when == null || code == null ? null : new Question(who, code, when, day, what);
    }

    private static void require(QueryReader reader, String name, @Nullable String value) {
        if (value == null) {
            reader.add(Fault.of(name, "query.required", name));
        }
    }
}
