package vn.tongket.organisation.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tongket.organisation.boundaries.Ring.Point;
import vn.tongket.organisation.units.Level;

class RingTest {

    private static Ring ring(double... numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return new Ring(points);
    }

    private static final Ring SQUARE = ring(105, 21, 106, 21, 106, 22, 105, 22, 105, 21);
    private static final Ring BOW = ring(0, 0, 2, 2, 2, 0, 0, 2, 0, 0);

    @Test
    void anOutlineRunsAgainstTheClockAndAHoleWithIt() {
        assertThat(SQUARE.doubleArea()).isPositive();
        assertThat(SQUARE.wound(true)).isEqualTo(SQUARE);
        assertThat(SQUARE.wound(false).doubleArea()).isNegative();
        assertThat(SQUARE.wound(false).wound(true)).isEqualTo(SQUARE);
    }

    @Test
    void sidesThatCrossAreFoundAndSidesThatTouchAreNot() {
        assertThat(BOW.crossesItself()).isTrue();
        assertThat(SQUARE.crossesItself()).isFalse();
        assertThat(ring(0, 0, 4, 0, 2, 0, 2, 3, 0, 0).crossesItself()).isFalse();
    }

    @Test
    void aPlaceIsInsideOrNot() {
        assertThat(SQUARE.contains(new Point(105.5, 21.5))).isTrue();
        assertThat(SQUARE.contains(new Point(106.5, 21.5))).isFalse();
    }

    @Test
    void pointsOnTheSameCrossingAndOnStraightLinesFallAway() {
        Ring fine = ring(105, 21, 105.00001, 21, 105.5, 21, 106, 21, 106, 22, 105, 22, 105, 21);
        assertThat(fine.onGrid(new BigDecimal("0.001"))).hasSize(5);
        assertThat(fine.exact()).hasSize(7).first().isEqualTo(List.of(new BigDecimal("105"), new BigDecimal("21")));
    }

    @Test
    void whatIsSmallerThanTheGridIsNotDrawnButSomethingOfEveryUnitIs() {
        Ring tiny = ring(105, 21, 105.00001, 21, 105.00001, 21.00001, 105, 21);
        assertThat(tiny.onGrid(new BigDecimal("0.001"))).isEmpty();
        assertThat(new Outline(List.of(List.of(SQUARE), List.of(tiny))).drawn(Level.COMMUNE))
                .hasSize(1);
        assertThat(new Outline(List.of(List.of(tiny))).drawn(Level.COMMUNE)).hasSize(1);
        assertThat(new Outline(List.of(List.of(SQUARE, tiny)))
                        .drawn(Level.COMMUNE)
                        .getFirst())
                .hasSize(1);
    }

    @Test
    void neighboursStayNeighbours() {
        Random random = new Random(20250701);
        List<Point> border = new ArrayList<>();
        for (int i = 0; i <= 400; i++) {
            border.add(new Point(105.5 + random.nextDouble() * 0.02, 21 + i / 400.0));
        }
        List<Point> west = new ArrayList<>(List.of(new Point(105, 21)));
        west.addAll(border);
        west.addAll(List.of(new Point(105, 22), new Point(105, 21)));
        List<Point> east = new ArrayList<>(List.of(new Point(106, 22)));
        east.addAll(border.reversed());
        east.addAll(List.of(new Point(106, 21), new Point(106, 22)));
        BigDecimal grid = new BigDecimal("0.0005");
        var left = new HashSet<>(new Ring(west).onGrid(grid));
        var right = new HashSet<>(new Ring(east).onGrid(grid));
        left.removeIf(point -> point.getFirst().doubleValue() < 105.4);
        right.removeIf(point -> point.getFirst().doubleValue() > 105.9);
        assertThat(left).hasSizeGreaterThan(100).isEqualTo(right);
    }
}
