package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.tongket.integration.webhooks.WebhookRepository.Untold;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.services.events.Mails;

/** Tells the owner of a webhook by mail that it paused by itself or that its receiver became slow, where mail is set. */
@ApplicationScoped
class OwnerNoticeService {

    private static final String BUNDLE = "messages.webhooks";

    /** What happened before mail was set up is no news; and of one that is slow now and then nobody hears more often. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final WebhookRepository webhooks;
    private final Mails mails;
    private final Clock clock;

    OwnerNoticeService(WebhookRepository webhooks, Mails mails, Clock clock) {
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
        Instant since = clock.instant().minus(FRESH);
        Optional<Untold> paused = webhooks.nextPaused(since);
        if (paused.isPresent()) {
            tell(paused.get(), "paused");
            webhooks.toldOfPause(paused.get().id(), clock.instant());
            return true;
        }
        Optional<Untold> slow = webhooks.nextSlow(since);
        slow.ifPresent(webhook -> {
            tell(webhook, "slow");
            webhooks.toldOfSlowness(webhook.id(), clock.instant());
        });
        return slow.isPresent();
    }

    /** In both languages: it is not known which one the reader chose. */
    private void tell(Untold webhook, String news) {
        String text =
                webhook.reason() == null ? news : news + "." + webhook.reason().code();
        mails.send(
                List.of(webhook.owner()),
                words(news + ".subject", CurrentRequest.VIETNAMESE, webhook),
                words(text, CurrentRequest.VIETNAMESE, webhook) + "\n\n--\n" + words(text, Locale.ENGLISH, webhook));
    }

    private static String words(String code, Locale locale, Untold webhook) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(code);
        return new MessageFormat(pattern, locale).format(new Object[] {webhook.description(), webhook.url()});
    }
}
