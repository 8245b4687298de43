package vn.tongket.indicators.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tongket.services.audit.KeptContents;

/** Tells from its versions how a value was shown. */
@ApplicationScoped
class ValueContents implements KeptContents {

    private final ObservationRepository observations;
    private final ObjectMapper json;

    ValueContents(ObservationRepository observations, ObjectMapper json) {
        this.observations = observations;
        this.json = json;
    }

    @Override
    public String resource() {
        return "observations";
    }

    @Override
    public Map<JsonNode, ObservationResponse> shown(Collection<JsonNode> marks) {
        Map<JsonNode, ValueMark> read = new HashMap<>();
        marks.forEach(mark -> read.put(mark, read(mark)));
        Map<UUID, ObservationRepository.Chain> chains = observations.chains(
                read.values().stream().map(ValueMark::kept).distinct().toList());
        Map<JsonNode, ObservationResponse> shown = new HashMap<>();
        read.forEach((node, mark) -> {
            ObservationRepository.Chain chain = chains.get(mark.kept());
            if (chain != null) {
                shown.put(node, chain.shown(mark));
            }
        });
        return shown;
    }

    private ValueMark read(JsonNode mark) {
        try {
            return json.treeToValue(mark, ValueMark.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
