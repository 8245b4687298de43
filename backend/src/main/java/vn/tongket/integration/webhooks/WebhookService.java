package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.feed.Feed;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of webhooks: list, find, add, change, pause, give a new secret, remove. */
@ApplicationScoped
class WebhookService {

    private static final String RESOURCE = "webhooks";
    private static final int MOST_WEBHOOKS = 100;
    private static final int DEFAULT_OVERLAP_HOURS = 24;

    private final WebhookRepository webhooks;
    private final WebhookAccess access;
    private final CallableAddresses targets;
    private final SigningSecrets secrets;
    private final Feed feed;
    private final Units units;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            WebhookAccess access,
            CallableAddresses targets,
            SigningSecrets secrets,
            Feed feed,
            Units units,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.webhooks = webhooks;
        this.access = access;
        this.targets = targets;
        this.secrets = secrets;
        this.feed = feed;
        this.units = units;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<WebhookResponse> page(List<String> statuses, PageRequest page) {
        if (!access.isKeeper(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return webhooks.page(statuses, access.visibility(request.actor()), clock.instant(), today(), page);
    }

    Reply.Revised<WebhookResponse> get(String id) {
        return visible(id).revised();
    }

    /** One that the caller keeps; of others they do not learn that they are there. */
    WebhookRepository.StoredWebhook visible(String id) {
        return webhooks.find(PathValues.id(id, "webhook.unknown"), clock.instant(), today())
                .filter(found -> access.canKeep(request.actor(), found.unit()))
                .orElseThrow(() -> ApiProblem.notFound("webhook.unknown", id));
    }

    /** It hears of what comes after it was made. */
    @Transactional
    Created<WebhookResponse> create(WriteWebhook body) {
        if (!access.isKeeper(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        @Nullable UUID unit = checked(body);
        requireKeeper(unit);
        if (webhooks.countAndHold() >= MOST_WEBHOOKS) {
            throw ApiProblem.conflict("webhook.too-many", MOST_WEBHOOKS);
        }
        UUID id = UUID.randomUUID();
        byte[] secret = SigningSecrets.random();
        webhooks.add(id, body, types(body), unit, request.account(), feed.last(), clock.instant());
        webhooks.addSecret(id, secrets.seal(secret, id), clock.instant());
        WebhookRepository.StoredWebhook after = found(id);
        audit.record(auditEvent("create", after, null), null, after.webhook());
        return created(after, secret);
    }

    private static Created<WebhookResponse> created(WebhookRepository.StoredWebhook found, byte[] secret) {
        return new Created<>(
                found.webhook().withSecret(SigningSecrets.text(secret)),
                found.revision(),
                "/api/v1/webhooks/" + found.webhook().id());
    }

    @Transactional
    Reply.Revised<WebhookResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        WebhookRepository.StoredWebhook before = held(id);
        WriteWebhook present = content(before.webhook());
        WriteWebhook wanted = patches.apply(present, patch);
        if (wanted.equals(present)) {
            return before.revised();
        }
        ifMatch.require(before.revision());
        @Nullable UUID unit = checked(wanted);
        requireKeeper(unit);
        webhooks.change(before.webhook().id(), wanted, types(wanted), unit);
        return changed("change", before, null);
    }

    private static WriteWebhook content(WebhookResponse webhook) {
        return new WriteWebhook(
                webhook.url(),
                webhook.description(),
                webhook.eventTypes().isEmpty() ? null : webhook.eventTypes(),
                webhook.unit() == null ? null : webhook.unit().id().toString(),
                webhook.ordered());
    }

    @Transactional
    Reply.Revised<WebhookResponse> move(String id, WriteWebhookStatus body, IfMatch ifMatch) {
        WebhookRepository.StoredWebhook before = held(id);
        if (before.webhook().status() == body.status()) {
            return before.revised();
        }
        ifMatch.require(before.revision());
        if (body.status() == WebhookStatus.PAUSED) {
            webhooks.pause(before.webhook().id(), PauseReason.BY_HAND, clock.instant());
            return changed("pause", before, body.reason());
        }
        webhooks.resume(before.webhook().id(), clock.instant());
        return changed("resume", before, body.reason());
    }

    @Transactional
    Created<WebhookResponse> rotate(String id, WriteWebhookRotation body) {
        WebhookRepository.StoredWebhook before = held(id);
        UUID webhook = before.webhook().id();
        int hours = body.overlapHours() == null ? DEFAULT_OVERLAP_HOURS : body.overlapHours();
        Instant now = clock.instant();
        if (hours == 0) {
            webhooks.removeSecrets(webhook);
        } else {
            webhooks.endSecret(webhook, now.plus(Duration.ofHours(hours)));
        }
        byte[] secret = SigningSecrets.random();
        webhooks.addSecret(webhook, secrets.seal(secret, webhook), now);
        webhooks.changed(webhook);
        changed("rotate", before, null);
        return created(found(webhook), secret);
    }

    @Transactional
    void remove(String id, IfMatch ifMatch) {
        WebhookRepository.StoredWebhook before = held(id);
        ifMatch.require(before.revision());
        webhooks.remove(before.webhook().id());
        audit.record(auditEvent("remove", before, null), before.webhook(), null);
    }

    private WebhookRepository.StoredWebhook held(String id) {
        webhooks.lock(PathValues.id(id, "webhook.unknown"));
        return visible(id);
    }

    private Reply.Revised<WebhookResponse> changed(
            String action, WebhookRepository.StoredWebhook before, @Nullable String reason) {
        WebhookRepository.StoredWebhook after = found(before.webhook().id());
        audit.record(auditEvent(action, after, reason), before.webhook(), after.webhook());
        return after.revised();
    }

    private WebhookRepository.StoredWebhook found(UUID id) {
        return webhooks.find(id, clock.instant(), today()).orElseThrow();
    }

    static AuditEvent auditEvent(String action, WebhookRepository.StoredWebhook found, @Nullable String reason) {
        return new AuditEvent(action, RESOURCE, found.webhook().id().toString(), found.unit(), reason);
    }

    /** The unit that a body names; null for none. */
    private @Nullable UUID checked(WriteWebhook body) {
        List<Fault> faults = new ArrayList<>();
        targets.faultOf(body.url()).ifPresent(code -> faults.add(Fault.at("/url", code)));
        List<String> types = types(body);
        for (int i = 0; i < types.size(); i++) {
            String asked = types.get(i);
            if (feed.types().stream().noneMatch(type -> Feed.means(asked, type))) {
                faults.add(
                        Fault.at("/eventTypes/" + i, "webhook.type-unknown", asked, String.join(", ", feed.types())));
            }
        }
        Optional<UUID> unit = body.unit() == null ? Optional.empty() : unit(body.unit(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return unit.orElse(null);
    }

    private Optional<UUID> unit(String idOrCode, List<Fault> faults) {
        try {
            return Optional.of(units.resolve(idOrCode, today()).id());
        } catch (ApiProblem unknown) {
            faults.add(Fault.at("/unit", "award.unit-unknown", idOrCode, today()));
            return Optional.empty();
        }
    }

    private static List<String> types(WriteWebhook body) {
        return body.eventTypes() == null
                ? List.of()
                : body.eventTypes().stream().distinct().toList();
    }

    private void requireKeeper(@Nullable UUID unit) {
        if (!access.canKeep(request.actor(), unit)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
