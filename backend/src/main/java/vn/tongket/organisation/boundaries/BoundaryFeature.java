package vn.tongket.organisation.boundaries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.Level;

/**
 * The outline of a unit.
 *
 * @param type {@code Feature}
 * @param id the unit
 */
@Schema(name = "BoundaryFeature")
record BoundaryFeature(String type, UUID id, Properties properties, Geometry geometry) {

    /**
     * The unit, and since when the outline is its own.
     *
     * @param code its code on the day
     * @param name its name on the day
     * @param validFrom first day of the outline
     * @param source where the outline is from
     */
    @Schema(name = "BoundaryProperties")
    record Properties(String code, Name name, Level level, LocalDate validFrom, Source source) {}

    /**
     * Parts of the unit, each an outline followed by its holes, of longitudes and latitudes.
     *
     * @param type {@code MultiPolygon}
     */
    @Schema(name = "BoundaryGeometry")
    record Geometry(String type, List<List<List<List<BigDecimal>>>> coordinates) {}

    static BoundaryFeature of(UUID unit, Properties properties, List<List<List<List<BigDecimal>>>> coordinates) {
        return new BoundaryFeature("Feature", unit, properties, new Geometry("MultiPolygon", coordinates));
    }
}
