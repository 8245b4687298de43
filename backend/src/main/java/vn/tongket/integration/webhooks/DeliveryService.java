package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.integration.webhooks.DeliveryRepository.Behind;
import vn.tongket.integration.webhooks.DeliveryRepository.Claimed;
import vn.tongket.integration.webhooks.DeliveryRepository.Due;
import vn.tongket.integration.webhooks.DeliveryRepository.Made;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** The steps of a delivery, each in a transaction of its own; calls are made between them. */
@ApplicationScoped
class DeliveryService {

    /** Longer than a call can take; who is silent for longer is dead, and another takes over. */
    static final Duration LEASE = Duration.ofMinutes(1);

    /** How many calls go to one receiver at a time. */
    private static final int MOST_AT_ONCE = 2;

    private static final int REMOVED_AT_ONCE = 5_000;

    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final SigningSecrets secrets;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final RetrySchedule schedule = new RetrySchedule(new SecureRandom());
    private final Duration patience;
    private final Duration kept;

    DeliveryService(
            DeliveryRepository deliveries,
            WebhookRepository webhooks,
            SigningSecrets secrets,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.webhook.pause-after", defaultValue = "PT72H") Duration patience,
            @ConfigProperty(name = "tongket.webhook.log-retention", defaultValue = "PT720H") Duration kept) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.patience = patience;
        this.kept = kept;
    }

    /** Moves a webhook on in the feed and adds what is to be sent; whether nobody else had. */
    @Transactional
    boolean make(Behind behind, long to, List<Made> made) {
        boolean ours = deliveries.advance(behind.webhook(), behind.position(), to);
        if (ours && !made.isEmpty()) {
            deliveries.add(behind.webhook(), made, clock.instant());
        }
        return ours;
    }

    /** Takes the next delivery on that is due; one for a slow receiver only if {@code slowToo}. */
    @Transactional
    Optional<Claimed> claim(boolean slowToo) {
        Instant now = clock.instant();
        UUID worker = UUID.randomUUID();
        for (Due due : deliveries.due(now, MOST_AT_ONCE, slowToo)) {
            Optional<Claimed> claimed = deliveries.claim(due, worker, now, now.plus(LEASE));
            if (claimed.isPresent()) {
                return claimed;
            }
        }
        return Optional.empty();
    }

    /** What signs for a webhook now; empty where none can be read. */
    List<byte[]> secretsOf(UUID webhook) {
        return webhooks.secrets(webhook, clock.instant()).stream()
                .flatMap(kept -> secrets.open(kept, webhook).stream())
                .toList();
    }

    /** Notes how an attempt went and what follows, unless another worker took the delivery over. */
    @Transactional
    @ActivateRequestContext
    void settle(Claimed delivery, Attempt attempt) {
        if (!webhooks.lock(delivery.webhook()) || !deliveries.hold(delivery)) {
            return;
        }
        deliveries.note(delivery, attempt);
        if (attempt.delivered()) {
            deliveries.finish(delivery.id(), DeliveryStatus.DELIVERED, clock.instant());
            webhooks.works(delivery.webhook());
        } else {
            request.actAs(Actor.installation("webhooks"));
            failed(delivery, attempt);
        }
    }

    private void failed(Claimed delivery, Attempt attempt) {
        Instant now = clock.instant();
        Instant failingSince = webhooks.fails(
                delivery.webhook(),
                attempt.at(),
                attempt.asksForRest() ? attempt.retryAt() : null,
                attempt.outcome() == AttemptOutcome.TIMED_OUT);
        boolean gone = attempt.outcome() == AttemptOutcome.GONE;
        Optional<Instant> next = gone ? Optional.empty() : schedule.next(delivery.tries(), now, attempt.retryAt());
        next.ifPresentOrElse(
                moment -> deliveries.postpone(delivery.id(), moment),
                () -> deliveries.finish(delivery.id(), DeliveryStatus.DEAD, now));
        boolean givenUp = next.isEmpty() && delivery.ordered();
        if (gone) {
            pause(delivery.webhook(), PauseReason.GONE);
        } else if (givenUp || !failingSince.plus(patience).isAfter(now)) {
            pause(delivery.webhook(), PauseReason.FAILING);
        }
    }

    private void pause(UUID id, PauseReason reason) {
        WebhookRepository.StoredWebhook before = found(id);
        if (webhooks.pause(id, reason, clock.instant())) {
            audit.record(
                    new AuditEvent("pause", "webhooks", id.toString(), before.unit(), reason.code()),
                    before.webhook(),
                    found(id).webhook());
        }
    }

    private WebhookRepository.StoredWebhook found(UUID id) {
        return webhooks.find(id, clock.instant(), LocalDate.now(clock)).orElseThrow();
    }

    /** Adds the delivery of a test, taken on by its maker. */
    @Transactional
    void addTest(Claimed delivery, String type) {
        Instant now = clock.instant();
        deliveries.addClaimed(
                delivery.webhook(),
                new Made(delivery.id(), delivery.event(), null, type, delivery.body()),
                delivery.worker(),
                now,
                now.plus(LEASE));
    }

    /** Notes how a test went. It is not tried again, and says nothing of the deliveries that wait. */
    @Transactional
    void settleTest(Claimed delivery, Attempt attempt) {
        if (deliveries.hold(delivery)) {
            deliveries.note(delivery, attempt);
            deliveries.finish(
                    delivery.id(),
                    attempt.delivered() ? DeliveryStatus.DELIVERED : DeliveryStatus.DEAD,
                    clock.instant());
        }
    }

    /** Removes what was finished long ago, a part at a time, and secrets that have ended; whether more may be there. */
    @Transactional
    boolean removeOld() {
        Instant now = clock.instant();
        webhooks.removeEndedSecrets(now);
        return deliveries.removeFinished(now.minus(kept), REMOVED_AT_ONCE) == REMOVED_AT_ONCE;
    }

    /** What an attempt would be that could not be signed. */
    static Attempt unsigned(Instant at) {
        return new Attempt(at, Duration.ZERO, AttemptOutcome.SECRET_UNREADABLE, null, null, null);
    }
}
