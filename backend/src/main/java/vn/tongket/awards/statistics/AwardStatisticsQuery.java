package vn.tongket.awards.statistics;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.http.bind.Years;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/** The query parameters of {@code GET /award-statistics}. */
class AwardStatisticsQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the decisions; needed.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Which days that year has: `decree-09`, 15 December to 14 December, as it is reported on 15 December; or `calendar`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"decree-09", "calendar"},
                            defaultValue = "decree-09"))
    String periodBasis;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The authority with all below it, code or id, read on the last of these days; without it all authorities, for those with a role on the installation.",
            example = "SO-TTTT")
    String unit;

    /** What was asked, read. */
    record Filter(Period year, PeriodBasis basis, @Nullable String unit) {}

    Filter read(QueryReader reader) {
        Period asked = reader.one("year", year, text -> Period.ofYear(Years.parse(text)), "2022");
        PeriodBasis basis = reader.one("periodBasis", periodBasis, AwardStatisticsQuery::basis, "decree-09; calendar");
        String place = reader.one("unit", unit, text -> text, "SO-TTTT");
        if (year == null) {
            reader.add(Fault.of("year", "query.required", "2022"));
        }
        reader.check();
        return new Filter(asked, basis == null ? PeriodBasis.DECREE_09 : basis, place);
    }

    private static PeriodBasis basis(String code) {
        PeriodBasis basis = Codes.read(PeriodBasis.class, code);
        if (basis == PeriodBasis.NOT_STATED) {
            throw new IllegalArgumentException();
        }
        return basis;
    }
}
