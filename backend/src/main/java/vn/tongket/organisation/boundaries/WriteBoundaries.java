package vn.tongket.organisation.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;

/**
 * Outlines as a GeoJSON {@code FeatureCollection}.
 *
 * @param type {@code FeatureCollection}
 * @param name as some programs write it; not kept
 * @param crs as some programs write it; only WGS 84 is taken
 * @param bbox not kept
 * @param source where the outlines are from, and what allows to use them
 */
record WriteBoundaries(
        @NotNull String type,
        @Nullable String name,
        @Nullable JsonNode crs,
        @Nullable JsonNode bbox,
        @NotNull Source source,
        @NotNull @Size(max = MAX_FEATURES) List<WriteBoundary> features) {

    static final int MAX_FEATURES = 2000;
}
