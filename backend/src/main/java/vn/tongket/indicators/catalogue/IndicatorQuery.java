package vn.tongket.indicators.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Level;

/** The query parameters of {@code GET /indicators}. */
class IndicatorQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "The day on which the definitions are in force; today without it.", example = "2022-12-26")
    String date;

    @RestQuery
    @Nullable
    @Parameter(description = "Levels of unit that report: province, district, commune, village, organisation.")
    String level;

    @RestQuery
    @Nullable
    @Parameter(description = "Words of name or code; case and diacritics do not matter.")
    String q;

    /** What was asked, read. */
    record Filter(
            LocalDate date, List<String> levels, @Nullable String words) {}

    Filter read(QueryReader reader, LocalDate today) {
        LocalDate day = reader.date("date", date);
        return new Filter(
                day == null ? today : day,
                reader.choices("level", level, Codes.all(Level.class)),
                reader.search("q", q));
    }
}
