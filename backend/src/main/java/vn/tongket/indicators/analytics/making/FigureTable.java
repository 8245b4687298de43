package vn.tongket.indicators.analytics.making;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures by what they are about. */
final class FigureTable {

    private final Map<FigureKey, FigureResponse> byKey = new LinkedHashMap<>();

    FigureTable(Collection<FigureResponse> figures) {
        figures.forEach(this::add);
    }

    /** Adds one; it stands for one that was there before. */
    void add(FigureResponse figure) {
        byKey.put(FigureKey.of(figure), figure);
    }

    boolean has(FigureKey key) {
        return byKey.containsKey(key);
    }

    Optional<FigureResponse> at(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<FigureKey> keys() {
        return List.copyOf(byKey.keySet());
    }

    List<FigureResponse> figures() {
        return List.copyOf(byKey.values());
    }
}
