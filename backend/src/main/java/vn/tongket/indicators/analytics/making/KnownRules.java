package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules of indicators on days, read once for each state of what is behind the figures of these indicators. */
@ApplicationScoped
class KnownRules {

    private static final int MOST = 32;

    private record Question(
            List<String> indicators, @Nullable List<LocalDate> days, List<String> finer) {}

    private record Answer(String version, List<FigureRule> rules) {}

    private final RolledUpRepository repository;
    private final FigureDependencies dependencies;
    private final Map<Question, Answer> known = new ConcurrentHashMap<>();

    KnownRules(RolledUpRepository repository, FigureDependencies dependencies) {
        this.repository = repository;
        this.dependencies = dependencies;
    }

    /**
     * The same as {@link RolledUpRepository#rules}. The version is read first, so that what is kept is never older than it
     * says.
     */
    List<FigureRule> of(List<String> indicators, @Nullable List<LocalDate> days, List<String> finer) {
        if (indicators.isEmpty()) {
            return repository.rules(indicators, days, finer, null);
        }
        String version = dependencies.version(indicators);
        Question asked = new Question(indicators, days, finer);
        Answer kept = known.get(asked);
        if (kept == null || !kept.version().equals(version)) {
            kept = new Answer(version, repository.rules(indicators, days, finer, null));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(asked, kept);
        }
        return kept.rules();
    }
}
