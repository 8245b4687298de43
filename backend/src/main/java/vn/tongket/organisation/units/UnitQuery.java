package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;

/** The query parameters of {@code GET /units}. */
class UnitQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The day on which the units exist. Without it today, except that a search (`q`) goes through all times.",
            example = "2022-12-26")
    String date;

    @RestQuery
    @Nullable
    @Parameter(description = "province, district, commune, village, organisation; several with commas.")
    String level;

    @RestQuery
    @Nullable
    @Parameter(description = "Kinds as the law calls them: tỉnh, huyện, xã, …; several with commas.")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "Only units directly below this one (code or id).")
    String parent;

    @RestQuery
    @Nullable
    @Parameter(description = "Only this unit and all below it (code or id).", example = "06")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "Words of the name or the code; case and diacritics do not matter.", example = "bac kan")
    String q;

    @RestQuery
    @Nullable
    @Parameter(
            description = "As known at this instant: no act or correction that became known later.",
            example = "2025-06-01T00:00:00Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(
            description = "As on file at this instant: nothing that was recorded later, whatever it says of before.",
            example = "2025-06-01T00:00:00Z")
    String recorded;

    /** What was asked, read. */
    record Filter(
            @Nullable LocalDate date,
            List<String> levels,
            List<String> kinds,
            @Nullable String parent,
            @Nullable String within,
            @Nullable String words,
            @Nullable AsOf asOf) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.date("date", date),
                reader.choices("level", level, Codes.all(Level.class)),
                reader.texts("kind", kind),
                reader.one("parent", parent, text -> text, "06"),
                reader.one("within", within, text -> text, "06"),
                reader.search("q", q),
                AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded)));
    }
}
