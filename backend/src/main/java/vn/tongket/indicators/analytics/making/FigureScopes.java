package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureUnits;
import vn.tongket.organisation.units.UnitHierarchy;

/** Scopes as they were laid out, kept as long as no unit changes, so that the next page of a list finds its own. */
@ApplicationScoped
class FigureScopes {

    private static final int MOST = 32;

    /**
     * A scope with the sums that it is about.
     *
     * @param read what of it is added up, and what is not
     */
    record LaidOut(FigureScope scope, SharedSums.Read read) {}

    private record Question(
            List<FigureRule> rules,
            FigureUnits units,
            @Nullable LocalDate fixed) {}

    private record Answer(UnitHierarchy hierarchy, Map<Question, LaidOut> scopes) {}

    private final SharedSums sums;
    private volatile @Nullable Answer known;

    FigureScopes(SharedSums sums) {
        this.sums = sums;
    }

    LaidOut of(UnitHierarchy hierarchy, List<FigureRule> rules, FigureUnits units, @Nullable LocalDate fixed) {
        Map<Question, LaidOut> scopes = scopes(hierarchy);
        Question asked = new Question(rules, units, fixed);
        LaidOut kept = scopes.get(asked);
        if (kept == null) {
            FigureScope scope = new FigureScope(hierarchy, rules, units, fixed);
            kept = new LaidOut(scope, sums.lines(scope, hierarchy));
            if (scopes.size() >= MOST) {
                scopes.clear();
            }
            scopes.put(asked, kept);
        }
        return kept;
    }

    private Map<Question, LaidOut> scopes(UnitHierarchy hierarchy) {
        Answer kept = known;
        if (kept == null || kept.hierarchy() != hierarchy) {
            kept = new Answer(hierarchy, new ConcurrentHashMap<>());
            known = kept;
        }
        return kept.scopes();
    }
}
