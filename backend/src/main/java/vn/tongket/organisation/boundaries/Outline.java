package vn.tongket.organisation.boundaries;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.tongket.organisation.units.Level;

/**
 * Where a unit lies.
 *
 * @param parts each an outline followed by its holes, wound as RFC 7946 wants it
 */
record Outline(List<List<Ring>> parts) {

    /** As it came. */
    List<List<List<List<BigDecimal>>>> exact() {
        return parts.stream()
                .map(part -> part.stream().map(Ring::exact).toList())
                .toList();
    }

    /**
     * As fine as a drawing of units of a level needs it. Parts and holes that are too small to be drawn are left out, but
     * something of every unit stays.
     */
    List<List<List<List<BigDecimal>>>> drawn(Level level) {
        BigDecimal grid = grid(level);
        List<List<List<List<BigDecimal>>>> drawn = parts.stream()
                .filter(part -> !part.getFirst().onGrid(grid).isEmpty())
                .map(part -> part.stream()
                        .map(ring -> ring.onGrid(grid))
                        .filter(ring -> !ring.isEmpty())
                        .toList())
                .toList();
        return drawn.isEmpty() ? List.of(List.of(greatest().exact())) : drawn;
    }

    private Ring greatest() {
        return parts.stream()
                .map(List::getFirst)
                .max(Comparator.comparingDouble(ring -> Math.abs(ring.doubleArea())))
                .orElseThrow();
    }

    /** In degrees: 220 m for provinces down to 11 m for villages. */
    private static BigDecimal grid(Level level) {
        return new BigDecimal(
                switch (level) {
                    case PROVINCE -> "0.002";
                    case DISTRICT -> "0.001";
                    case COMMUNE, ORGANISATION -> "0.0005";
                    case VILLAGE -> "0.0001";
                });
    }
}
