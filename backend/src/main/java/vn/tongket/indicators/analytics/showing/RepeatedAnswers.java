package vn.tongket.indicators.analytics.showing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;

/**
 * Sums that were worked out already, for whoever asks the same: a link in the news leads many to one page. An answer counts
 * for as long as its tag does, which is read from the database each time, and not beyond its day; so it is as fresh as
 * one that is made anew.
 */
@ApplicationScoped
class RepeatedAnswers {

    private record Question(Object asked, PageRequest part, String tag, LocalDate day) {}

    private final Cache<Question, Page<?>> kept;
    private final Clock clock;

    /** @param rows how many rows are kept of all answers together; of figures, ten thousand take some 15 MB */
    RepeatedAnswers(
            @ConfigProperty(name = "tongket.repeated-answers-rows", defaultValue = "5000") int rows, Clock clock) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(rows)
                .weigher((Question question, Page<?> answer) ->
                        1 + answer.items().size())
                .build();
        this.clock = clock;
    }

    /**
     * An answer that is kept, or one that is made now.
     *
     * @param tag of what stands behind the answer, read before it is made; null where there is none, and nothing is kept
     */
    @SuppressWarnings("unchecked")
    <T> Page<T> of(@Nullable String tag, Object asked, PageRequest part, Supplier<Page<T>> made) {
        if (tag == null) {
            return made.get();
        }
        Question question = new Question(asked, part, tag, LocalDate.now(clock));
        Page<?> known = kept.getIfPresent(question);
        if (known != null) {
            return (Page<T>) known;
        }
        Page<T> answer = made.get();
        kept.put(question, answer);
        return answer;
    }
}
