package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.kernel.persistence.DataVersions;

/**
 * The version of all that is behind the figures of some indicators: their own values, targets and definitions, the units,
 * and the same of the indicators that they are computed from or weighed by. Which these are is remembered as long as
 * nothing behind has moved.
 */
@ApplicationScoped
public class FigureDependencies {

    private static final int MOST = 1_000;

    private record Answer(long version, Set<String> behind) {}

    private final RolledUpRepository rolledUp;
    private final DataVersions versions;
    private final Map<List<String>, Answer> known = new ConcurrentHashMap<>();

    FigureDependencies(RolledUpRepository rolledUp, DataVersions versions) {
        this.rolledUp = rolledUp;
        this.versions = versions;
    }

    /** Numbers of changes alone could be the same for other indicators, once a formula names others than before. */
    public String version(List<String> indicators) {
        Answer now = standing(indicators);
        return now.behind().size() == indicators.size()
                ? Long.toString(now.version())
                : now.version() + "." + Integer.toHexString(now.behind().hashCode());
    }

    private Answer standing(List<String> indicators) {
        Answer before = known.get(indicators);
        return before != null && current(before.behind()) == before.version() ? before : read(indicators);
    }

    /** Until nothing moves while it is read. */
    private Answer read(List<String> indicators) {
        Set<String> behind = behind(indicators);
        while (true) {
            long version = current(behind);
            Set<String> again = behind(indicators);
            if (again.equals(behind)) {
                Answer now = new Answer(version, behind);
                remember(indicators, now);
                return now;
            }
            behind = again;
        }
    }

    private void remember(List<String> indicators, Answer now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(indicators, now);
    }

    private long current(Set<String> behind) {
        List<String> topics = new ArrayList<>(List.of("units"));
        behind.forEach(code -> topics.add("indicator " + code));
        return versions.current(topics);
    }

    private Set<String> behind(List<String> indicators) {
        Set<String> behind = new LinkedHashSet<>(indicators);
        Set<String> unread = behind;
        while (!unread.isEmpty()) {
            Set<String> named = new LinkedHashSet<>();
            rolledUp.leanings(unread).forEach(leaning -> {
                if (leaning.formula() != null) {
                    named.addAll(Formula.parse(leaning.formula()).codes());
                }
                if (leaning.weight() != null) {
                    named.add(leaning.weight());
                }
            });
            named.removeAll(behind);
            behind.addAll(named);
            unread = named;
        }
        return behind;
    }
}
