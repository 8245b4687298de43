package vn.tongket.indicators.observations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.services.feed.PublishedRoom;

/**
 * What an import published: one event for each indicator and unit, whose values are to be read anew. A row is no event: a file
 * may have a million of them, and whoever follows the feed would read as many addresses.
 */
@ApplicationScoped
class ImportPublication implements PublishedRoom {

    private final ObservationImportRepository values;

    ImportPublication(ObservationImportRepository values) {
        this.values = values;
    }

    @Override
    public String resource() {
        return "observations";
    }

    @Override
    public List<Moved> moved(String action, JsonNode thing) {
        return action.equals("import")
                ? values.partsMoved().stream().map(ImportPublication::moved).toList()
                : List.of();
    }

    private static Moved moved(ObservationImportRepository.Part part) {
        return new Moved(
                "vn.tongket.observation.imported",
                "/api/v1/observations?indicator=" + part.indicator() + "&unit=" + part.unit(),
                part.unit());
    }
}
