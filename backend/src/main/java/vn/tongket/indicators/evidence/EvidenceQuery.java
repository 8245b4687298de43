package vn.tongket.indicators.evidence;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.QueryReader;

/** Which version of which value an address means. */
class EvidenceQuery {

    @RestPath
    @Parameter(example = "VILLAGE_TEAMS")
    String indicator;

    @RestPath
    @Parameter(example = "06")
    String unit;

    @RestPath
    @Parameter(example = "2022")
    String period;

    @RestPath
    @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    String version;

    @RestQuery
    @Nullable
    @Parameter(description = "Which part of the whole; the whole without it.", example = "level:commune")
    String breakdown;

    /** A version of a value. */
    record Place(Observations.Key key, int version) {

        /** The address of a file on it. */
        String address(EvidenceResponse file) {
            String part = key.breakdown().equals(Breakdown.WHOLE)
                    ? ""
                    : "?breakdown=" + key.breakdown().text();
            return "/api/v1/observations/" + key.indicator() + "/" + key.unit() + "/" + PathValues.escaped(key.period())
                    + "/versions/" + version + "/evidence/" + file.id() + part;
        }
    }

    Place read(QueryReader reader) {
        Breakdown part = reader.one("breakdown", breakdown, Breakdown::parse, "level:commune, …");
        reader.check();
        return new Place(
                new Observations.Key(indicator, unit, PathValues.period(period), part == null ? Breakdown.WHOLE : part),
                PathValues.number(version));
    }

    Place read() {
        return read(new QueryReader());
    }
}
