package vn.tongket.organisation.boundaries;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Outlines of units on a day, as a GeoJSON {@code FeatureCollection}.
 *
 * @param type {@code FeatureCollection}
 * @param date the day
 */
@Schema(name = "Boundaries")
record BoundariesResponse(String type, LocalDate date, List<BoundaryFeature> features) {

    static BoundariesResponse of(LocalDate date, List<BoundaryFeature> features) {
        return new BoundariesResponse("FeatureCollection", date, features);
    }
}
