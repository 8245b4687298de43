package vn.tongket.organisation.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.Fault;

class OutlineReaderTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Fault> faults = new ArrayList<>();
    private final OutlineReader reader = new OutlineReader(faults);

    private static ObjectNode polygon(int points, double latitude) {
        ArrayNode ring = JSON.arrayNode();
        for (int i = 0; i < points; i++) {
            ring.add(JSON.arrayNode().add(1).add(latitude));
        }
        return JSON.objectNode()
                .put("type", "Polygon")
                .set("coordinates", JSON.arrayNode().add(ring));
    }

    @Test
    void aFileOfTooManyPointsIsRefusedWithoutLookingAtThem() {
        reader.read(polygon(OutlineReader.MAX_POINTS - 4, 95), "/a");
        faults.clear();
        reader.read(polygon(5, 95), "/b");
        assertThat(faults).containsExactly(Fault.at("/b/coordinates/0", "boundary.too-many-points", 300_000));
    }

    @Test
    void soManyFaultsAreToldAsAPersonMayWantToRead() {
        reader.read(polygon(5000, 95), "/a");
        assertThat(reader.full()).isTrue();
        assertThat(faults).hasSize(100).allMatch(fault -> fault.code().equals("boundary.out-of-range"));
    }
}
