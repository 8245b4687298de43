package vn.tongket.plans.directives;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /directives}. */
class DirectiveQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Directives addressed to this unit (code or id).", example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Directives given for this unit (code or id).", example = "UBND-TINH")
    String givenBy;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the occasion.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(
            description = "The year they bear on: given in it, or answered by a task of a plan of that year.",
            example = "2023")
    String concerns;

    @RestQuery
    @Nullable
    @Parameter(description = "Words of the text or the code; case and diacritics do not matter.", example = "so hoa")
    String q;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The day on which codes of units are read; without it the last day of `year` or `concerns`, else today.",
            example = "2022-12-26")
    String date;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Whether a task answers them that the caller may see and that is not cancelled; all without it.")
    String answered;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Whether every unit addressed has acknowledged them; with false those of which one has not. All without it.")
    String acknowledged;

    /** What was asked, read. */
    record Filter(
            @Nullable String unit,
            @Nullable String givenBy,
            @Nullable Integer year,
            @Nullable Integer concerns,
            @Nullable String words,
            LocalDate day,
            @Nullable Boolean answered,
            @Nullable Boolean acknowledged) {}

    Filter read(QueryReader reader, Clock clock) {
        Integer given = reader.year("year", year);
        Integer concerned = reader.year("concerns", concerns);
        LocalDate day = reader.date("date", date);
        Integer named = given == null ? concerned : given;
        LocalDate byYear = named == null ? LocalDate.now(clock) : LocalDate.of(named, Month.DECEMBER, 31);
        return new Filter(
                reader.one("unit", unit, text -> text, "SO-TTTT"),
                reader.one("givenBy", givenBy, text -> text, "UBND-TINH"),
                given,
                concerned,
                reader.search("q", q),
                day == null ? byYear : day,
                answered == null ? null : reader.flag("answered", answered),
                acknowledged == null ? null : reader.flag("acknowledged", acknowledged));
    }
}
