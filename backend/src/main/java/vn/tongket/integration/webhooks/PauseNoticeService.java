package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.tongket.integration.webhooks.WebhookRepository.Untold;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.services.events.Mails;

/** Tells the owner of a webhook by mail that it paused by itself, where mail is set. */
@ApplicationScoped
class PauseNoticeService {

    private static final String BUNDLE = "messages.webhooks";

    /** What happened before mail was set up is no news. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final WebhookRepository webhooks;
    private final Mails mails;
    private final Clock clock;

    PauseNoticeService(WebhookRepository webhooks, Mails mails, Clock clock) {
        this.webhooks = webhooks;
        this.mails = mails;
        this.clock = clock;
    }

    boolean configured() {
        return mails.configured();
    }

    /** Tells of the next one; false where there is none. */
    @Transactional
    boolean tellNext() {
        Optional<Untold> next = webhooks.nextUntold(clock.instant().minus(FRESH));
        next.ifPresent(webhook -> {
            mails.send(List.of(webhook.owner()), subject(webhook), text(webhook));
            webhooks.told(webhook.id(), clock.instant());
        });
        return next.isPresent();
    }

    private static String subject(Untold webhook) {
        return words("paused.subject", CurrentRequest.VIETNAMESE, webhook);
    }

    /** In both languages: it is not known which one the reader chose. */
    private static String text(Untold webhook) {
        String code = "paused." + webhook.reason().code();
        return words(code, CurrentRequest.VIETNAMESE, webhook) + "\n\n--\n" + words(code, Locale.ENGLISH, webhook);
    }

    private static String words(String code, Locale locale, Untold webhook) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(code);
        return new MessageFormat(pattern, locale).format(new Object[] {webhook.description(), webhook.url()});
    }
}
