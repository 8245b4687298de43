package vn.tongket.awards.eligibility.quotas;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /quotas}. */
class QuotaQuery {

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
    @Parameter(description = "Code or id of a unit; it counts with all below it.", required = true, example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(
            description = "The day whose quota and whose units are meant; the last day of the year without it.",
            example = "2022-12-20")
    String on;

    /** What was asked, read. */
    record Question(String type, int year, String unit, LocalDate on) {}

    @Nullable
    Question read(QueryReader reader) {
        String code = reader.one("type", type, text -> text, "…");
        Integer when = reader.year("year", year);
        String place = reader.one("unit", unit, text -> text, "…");
        LocalDate day = reader.date("on", on);
        require(reader, "type", type);
        require(reader, "year", year);
        require(reader, "unit", unit);
        if (code == null || when == null || place == null) {
            return null;
        }
        return new Question(code, when, place, day == null ? LocalDate.of(when, 12, 31) : day);
    }

    private static void require(QueryReader reader, String name, @Nullable String value) {
        if (value == null) {
            reader.add(Fault.of(name, "query.required", name));
        }
    }
}
