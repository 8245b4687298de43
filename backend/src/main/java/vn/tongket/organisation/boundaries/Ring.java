package vn.tongket.organisation.boundaries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A closed line of an outline, as longitudes and latitudes. The last point is the first one.
 *
 * @param points at least four
 */
record Ring(List<Point> points) {

    /** About a centimetre. */
    private static final int DECIMALS = 7;

    /** A place. */
    record Point(double x, double y) {}

    private record Side(Point from, Point to, int place) {

        double west() {
            return Math.min(from.x, to.x);
        }

        double east() {
            return Math.max(from.x, to.x);
        }
    }

    Ring {
        points = List.copyOf(points);
    }

    boolean closed() {
        return points.getFirst().equals(points.getLast());
    }

    /** Twice the area; positive where it runs against the clock. */
    double doubleArea() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            sum += a.x * b.y - b.x * a.y;
        }
        return sum;
    }

    /** The same, wound against the clock for an outline or with it for a hole (RFC 7946, 3.1.6). */
    Ring wound(boolean outline) {
        return doubleArea() > 0 == outline ? this : new Ring(points.reversed());
    }

    /** Whether two of its sides cross each other. Sides that only touch do not. */
    boolean crossesItself() {
        List<Side> sides = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            sides.add(new Side(points.get(i - 1), points.get(i), i));
        }
        sides.sort(Comparator.comparingDouble(Side::west));
        for (int i = 0; i < sides.size(); i++) {
            Side one = sides.get(i);
            for (int j = i + 1; j < sides.size() && sides.get(j).west() <= one.east(); j++) {
                if (cross(one, sides.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(Side one, Side other) {
        return turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0
                && turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0;
    }

    private static double turn(Point a, Point b, Point c) {
        return Math.signum((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    }

    /** Whether a place lies inside. */
    boolean contains(Point place) {
        boolean inside = false;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (a.y > place.y != b.y > place.y && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Every point as it came, to a centimetre. */
    List<List<BigDecimal>> exact() {
        return points.stream()
                .map(point -> List.of(rounded(point.x), rounded(point.y)))
                .toList();
    }

    private static BigDecimal rounded(double value) {
        return plain(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /**
     * The points moved to the nearest crossing of a grid, without those that then lie on each other or on a straight line.
     * A point that two outlines share goes to the same crossing in both, so that neighbours stay neighbours without gaps.
     * Empty where nothing is left.
     */
    List<List<BigDecimal>> onGrid(BigDecimal grid) {
        double mesh = grid.doubleValue();
        List<long[]> kept = new ArrayList<>();
        for (Point point : points.subList(0, points.size() - 1)) {
            long[] next = {Math.round(point.x / mesh), Math.round(point.y / mesh)};
            while (kept.size() > 1 && straight(kept.get(kept.size() - 2), kept.getLast(), next)) {
                kept.removeLast();
            }
            if (kept.isEmpty() || !Arrays.equals(kept.getLast(), next)) {
                kept.add(next);
            }
        }
        while (kept.size() > 2 && straight(kept.get(kept.size() - 2), kept.getLast(), kept.getFirst())) {
            kept.removeLast();
        }
        while (kept.size() > 2 && straight(kept.getLast(), kept.getFirst(), kept.get(1))) {
            kept.removeFirst();
        }
        if (kept.size() < 3) {
            return Collections.emptyList();
        }
        kept.add(kept.getFirst());
        return kept.stream()
                .map(point -> List.of(
                        plain(grid.multiply(BigDecimal.valueOf(point[0]))),
                        plain(grid.multiply(BigDecimal.valueOf(point[1])))))
                .toList();
    }

    private static boolean straight(long[] a, long[] b, long[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) == (b[1] - a[1]) * (c[0] - a[0]);
    }
}
