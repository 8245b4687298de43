package vn.tongket.organisation.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.boundaries.Ring.Point;

/** Reads the geometries of one file and notes every fault with its place, up to a number that a person may want to read. */
final class OutlineReader {

    /** What one file may have, so that nobody waits for ever for a map. */
    static final int MAX_POINTS = 300_000;

    private static final int MAX_FAULTS = 100;
    private static final int CLOSED_TRIANGLE = 4;

    private final List<Fault> faults;
    private int points;

    OutlineReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** Whether so much is wrong that the rest is not looked at. */
    boolean full() {
        return faults.size() >= MAX_FAULTS;
    }

    /** The outline, if nothing is wrong with it. */
    Optional<Outline> read(JsonNode geometry, String pointer) {
        int before = faults.size();
        JsonNode coordinates = geometry.path("coordinates");
        String place = pointer + "/coordinates";
        List<List<Ring>> parts = switch (geometry.path("type").asText()) {
            case "Polygon" -> List.of(part(coordinates, place));
            case "MultiPolygon" -> parts(coordinates, place);
            default -> {
                faults.add(Fault.at(pointer + "/type", "boundary.not-an-area"));
                yield List.of();
            }
        };
        return faults.size() == before ? Optional.of(new Outline(parts)) : Optional.empty();
    }

    private List<List<Ring>> parts(JsonNode node, String pointer) {
        List<List<Ring>> parts = new ArrayList<>();
        if (listed(node, pointer)) {
            for (int i = 0; i < node.size() && !full(); i++) {
                parts.add(part(node.get(i), pointer + "/" + i));
            }
        }
        return parts;
    }

    private List<Ring> part(JsonNode node, String pointer) {
        List<Ring> rings = new ArrayList<>();
        if (!listed(node, pointer)) {
            return rings;
        }
        for (int i = 0; i < node.size() && !full(); i++) {
            Ring ring = ring(node.get(i), pointer + "/" + i, i == 0);
            if (ring != null) {
                rings.add(ring);
            }
        }
        for (int i = 1; i < rings.size() && rings.size() == node.size(); i++) {
            Ring hole = rings.get(i);
            if (hole.points().stream().noneMatch(rings.getFirst()::contains)) {
                faults.add(Fault.at(pointer + "/" + i, "boundary.hole-outside"));
            }
        }
        return rings;
    }

    private @Nullable Ring ring(JsonNode node, String pointer, boolean outline) {
        if (!listed(node, pointer)) {
            return null;
        }
        points += node.size();
        if (points > MAX_POINTS) {
            return refuse(pointer, "boundary.too-many-points", MAX_POINTS);
        }
        List<Point> read = new ArrayList<>();
        for (int i = 0; i < node.size() && !full(); i++) {
            Point point = point(node.get(i), pointer + "/" + i);
            if (point != null) {
                read.add(point);
            }
        }
        return read.size() == node.size() ? checked(new Ring(read), pointer, outline) : null;
    }

    private @Nullable Ring checked(Ring ring, String pointer, boolean outline) {
        if (!ring.closed()) {
            return refuse(pointer, "boundary.not-closed");
        }
        if (ring.points().size() < CLOSED_TRIANGLE || ring.doubleArea() == 0) {
            return refuse(pointer, "boundary.no-area");
        }
        if (ring.crossesItself()) {
            return refuse(pointer, "boundary.crosses-itself");
        }
        return ring.wound(outline);
    }

    private @Nullable Point point(JsonNode node, String pointer) {
        boolean numbers = node.isArray()
                && (node.size() == 2 || node.size() == 3)
                && node.get(0).isNumber()
                && node.get(1).isNumber();
        if (!numbers) {
            return refuse(pointer, "boundary.not-a-position");
        }
        double longitude = node.get(0).doubleValue();
        double latitude = node.get(1).doubleValue();
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            return refuse(pointer, "boundary.out-of-range");
        }
        return new Point(longitude, latitude);
    }

    private boolean listed(JsonNode node, String pointer) {
        if (node.isArray() && !node.isEmpty()) {
            return true;
        }
        faults.add(Fault.at(pointer, "boundary.no-coordinates"));
        return false;
    }

    private <T> @Nullable T refuse(String pointer, String code, Object... arguments) {
        faults.add(Fault.at(pointer, code, arguments));
        return null;
    }
}
