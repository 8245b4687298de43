package vn.tongket.services.events;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tongket.kernel.http.CurrentRequest;

/**
 * Tells events by mail, each in a transaction of its own: what was sent is never sent again but where the machine fails
 * between the sending and the commit.
 */
@ApplicationScoped
class EventMailService {

    /** Where mail is set later, nobody is flooded with what happened long ago. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final EventRepository events;
    private final List<EventRecipients> recipients;
    private final Mails mails;
    private final Clock clock;

    EventMailService(EventRepository events, @All List<EventRecipients> recipients, Mails mails, Clock clock) {
        this.events = events;
        this.recipients = recipients;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whether there is a server to send by, and a domain to send to. */
    boolean configured() {
        return mails.configured();
    }

    /** How many events wait to be told; none where no mail is sent. */
    long backlog() {
        return configured() ? events.unmailed(clock.instant().minus(FRESH)) : 0;
    }

    /** Tells the next event; false where there is none. */
    @Transactional
    boolean tellNext() {
        Optional<EventRepository.Kept> next = events.nextToMail(clock.instant().minus(FRESH));
        next.ifPresent(kept -> {
            List<String> names = recipients.stream()
                    .flatMap(known -> known.of(kept.event().unit(), kept.event().audience(), kept.at()).stream())
                    .filter(name -> !name.equals(kept.event().actor()))
                    .distinct()
                    .toList();
            mails.send(names, subject(kept.event()), text(kept.event()));
            events.mailed(kept.id(), clock.instant());
        });
        return next.isPresent();
    }

    private static String subject(Event event) {
        return EventWords.subject(event, CurrentRequest.VIETNAMESE);
    }

    /** In both languages: it is not known which one the reader chose. */
    private static String text(Event event) {
        return EventWords.body(event, CurrentRequest.VIETNAMESE) + "\n\n--\n" + EventWords.body(event, Locale.ENGLISH);
    }
}
