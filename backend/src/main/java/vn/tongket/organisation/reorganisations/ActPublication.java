package vn.tongket.organisation.reorganisations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.Edit;
import vn.tongket.services.feed.PublishedRoom;

/** Of an act, carried out or undone, every unit that it made, ended or changed hears. */
@ApplicationScoped
class ActPublication implements PublishedRoom {

    private final UnitChangeRepository changes;

    ActPublication(UnitChangeRepository changes) {
        this.changes = changes;
    }

    @Override
    public String resource() {
        return "unit-changes";
    }

    @Override
    public List<Moved> moved(String action, JsonNode thing) {
        UUID act = UUID.fromString(thing.path("id").asText());
        return changes.find(act).orElseThrow().edits().stream()
                .map(Edit::unit)
                .distinct()
                .map(unit -> new Moved("vn.tongket.unit.changed", "/api/v1/units/" + unit, unit))
                .toList();
    }
}
