package vn.tongket.organisation.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a unit as a GeoJSON {@code Feature}.
 *
 * @param type {@code Feature}
 * @param id not kept
 * @param properties {@code code} is the code or id of the unit; others are not kept
 * @param geometry a {@code Polygon} or {@code MultiPolygon} of longitudes and latitudes
 * @param bbox not kept
 */
record WriteBoundary(
        @NotNull String type,
        @Nullable JsonNode id,
        @NotNull JsonNode properties,
        @NotNull JsonNode geometry,
        @Nullable JsonNode bbox) {}
