package vn.tongket.access.tokens;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.access.tokens.TokenEndRepository.Ending;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.text.Words;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.services.events.Mails;

/** Tells by mail that a token is about to end, where mail is set, each mail in a transaction of its own. */
@ApplicationScoped
class TokenEndService {

    static final String BUNDLE = "messages.tokens";

    private static final String NEVER = "none";
    private static final int MOST_DAYS = 365;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockProducer.ZONE);

    private final TokenEndRepository tokens;
    private final Mails mails;
    private final Clock clock;
    private final List<Integer> days;

    TokenEndService(
            TokenEndRepository tokens,
            Mails mails,
            Clock clock,
            @ConfigProperty(name = "tongket.token-end-notices", defaultValue = "14,3") String days) {
        this.tokens = tokens;
        this.mails = mails;
        this.clock = clock;
        this.days = days.strip().equals(NEVER) ? List.of() : days(days);
    }

    /** Words that mean nothing are told at the start. */
    void start(@Observes StartupEvent event) {}

    private static List<Integer> days(String text) {
        List<Integer> days;
        try {
            days = Arrays.stream(text.split(","))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            days = List.of(0);
        }
        if (days.stream().anyMatch(each -> each < 1 || each > MOST_DAYS)) {
            throw new IllegalStateException("TONGKET_TOKEN_END_NOTICES must be none or days such as 14,3");
        }
        return days;
    }

    boolean configured() {
        return mails.configured() && !days.isEmpty();
    }

    /** Tells of the next one; false where there is none. */
    @Transactional
    boolean tellNext() {
        Optional<Ending> next = tokens.next(days, clock.instant());
        next.ifPresent(token -> {
            mails.send(List.of(token.username()), text("ends.subject", CurrentRequest.VIETNAMESE, token), text(token));
            tokens.told(token);
        });
        return next.isPresent();
    }

    /** In both languages: it is not known which one the reader chose. */
    private static String text(Ending token) {
        String key = token.system() == null ? "ends.own" : "ends.system";
        return text(key, CurrentRequest.VIETNAMESE, token) + "\n\n--\n" + text(key, Locale.ENGLISH, token);
    }

    private static String text(String key, Locale locale, Ending token) {
        return Words.of(BUNDLE, locale)
                .text(
                        key,
                        Map.of(
                                "name", token.displayName(),
                                "token", token.name(),
                                "prefix", token.prefix(),
                                "time", TIME.format(token.expiresAt()),
                                "system", Objects.requireNonNullElse(token.system(), "")));
    }
}
