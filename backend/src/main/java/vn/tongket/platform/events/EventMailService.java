package vn.tongket.platform.events;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.platform.http.CurrentRequest;

/**
 * Tells events by mail, each in a transaction of its own: what was sent is never sent again but where the machine fails
 * between the sending and the commit.
 */
@ApplicationScoped
class EventMailService {

    /** Where mail is set later, nobody is flooded with what happened long ago. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final EventRepository events;
    private final List<Recipients> recipients;
    private final Mailer mailer;
    private final Clock clock;
    private final Optional<String> host;
    private final Optional<String> domain;
    private final Optional<String> from;

    EventMailService(
            EventRepository events,
            @All List<Recipients> recipients,
            Mailer mailer,
            Clock clock,
            @ConfigProperty(name = "tongket.mail.host") Optional<String> host,
            @ConfigProperty(name = "tongket.mail.domain") Optional<String> domain,
            @ConfigProperty(name = "tongket.mail.from") Optional<String> from) {
        this.events = events;
        this.recipients = recipients;
        this.mailer = mailer;
        this.clock = clock;
        this.host = host;
        this.domain = domain;
        this.from = from;
    }

    /** Whether there is a server to send by, and a domain to send to. */
    boolean configured() {
        return host.isPresent() && domain.isPresent();
    }

    /** Tells the next event; false where there is none. */
    @Transactional
    boolean tellNext() {
        Optional<EventRepository.Kept> next = events.nextToMail(clock.instant().minus(FRESH));
        next.ifPresent(kept -> {
            List<Mail> mails = recipients.stream()
                    .flatMap(known -> known.of(kept.event().unit()).stream())
                    .distinct()
                    .map(name -> mail(name, kept.event()))
                    .toList();
            if (!mails.isEmpty()) {
                mailer.send(mails.toArray(Mail[]::new));
            }
            events.mailed(kept.id(), clock.instant());
        });
        return next.isPresent();
    }

    /** In both languages: it is not known which one the reader chose. */
    private Mail mail(String name, Event event) {
        Locale vietnamese = CurrentRequest.VIETNAMESE;
        String at = "@" + domain.orElseThrow();
        return Mail.withText(
                        name + at,
                        EventWords.subject(event, vietnamese),
                        EventWords.body(event, vietnamese) + "\n\n--\n" + EventWords.body(event, Locale.ENGLISH))
                .setFrom(from.orElse("tongket" + at));
    }
}
