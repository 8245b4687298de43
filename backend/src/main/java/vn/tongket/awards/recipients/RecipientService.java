package vn.tongket.awards.recipients;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of recipients: entered by officers or met in decisions, and changed from a day on. */
@ApplicationScoped
class RecipientService {

    private final RecipientRepository recipients;
    private final RecipientMergeRepository merges;
    private final RecipientAccess access;
    private final Units units;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    RecipientService(
            RecipientRepository recipients,
            RecipientMergeRepository merges,
            RecipientAccess access,
            Units units,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.recipients = recipients;
        this.merges = merges;
        this.access = access;
        this.units = units;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<RecipientResponse> page(RecipientQuery.Filter filter, PageRequest page) {
        List<UUID> places = filter.units().stream()
                .map(unit -> units.resolve(unit, today()).id())
                .toList();
        return recipients.page(filter, places, access.visibility(request.actor()), today(), page);
    }

    Reply.Revised<RecipientDetails> get(String id) {
        RecipientRepository.StoredRecipient found = visible(PathValues.id(id, "recipient.unknown"));
        return new Reply.Revised<>(details(found.recipient()), found.revision());
    }

    /**
     * A recipient that the caller may see.
     *
     * @throws ApiProblem 404
     */
    RecipientRepository.StoredRecipient visible(UUID id) {
        return seen(id).orElseThrow(() -> ApiProblem.notFound("recipient.unknown", id));
    }

    Optional<RecipientRepository.StoredRecipient> seen(UUID id) {
        return recipients.find(id, today()).filter(found -> access.canSee(request.actor(), found.recipient()));
    }

    RecipientDetails details(RecipientResponse recipient) {
        return RecipientDetails.of(
                recipient, recipients.history(recipient.id()), merges.of(List.of(recipient.id()), today()));
    }

    @Transactional
    Created<RecipientDetails> create(WriteRecipient body) {
        LocalDate from = body.from() == null ? today() : body.from();
        List<Fault> faults = new ArrayList<>(broken(body.kind(), body.position(), from));
        if (body.unit() == null && body.keeper() == null) {
            faults.add(Fault.at("/keeper", "recipient.without-keeper"));
        }
        UUID unit = unit("/unit", body.unit(), from, faults);
        UUID keeper = body.keeper() == null ? unit : unit("/keeper", body.keeper(), from, faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        if (!access.canEnter(request.actor(), Objects.requireNonNull(keeper))) {
            throw ApiProblem.forbidden("access.denied");
        }
        UUID id = enter(body.kind(), body.name(), unit, body.position(), keeper, from);
        RecipientRepository.StoredRecipient after = found(id);
        return new Created<>(details(after.recipient()), after.revision(), "/api/v1/recipients/" + id);
    }

    @Transactional
    Reply.Revised<RecipientDetails> change(String id, JsonNode patch, IfMatch ifMatch) {
        UUID key = PathValues.id(id, "recipient.unknown");
        recipients.lock(key);
        RecipientRepository.StoredRecipient found = visible(key);
        if (!access.canKeep(request.actor(), found.recipient())) {
            throw ApiProblem.forbidden("access.denied");
        }
        RecipientDetails before = details(found.recipient());
        WriteRecipientChange wanted = patches.apply(content(found.recipient()), patch);
        List<Fault> faults = new ArrayList<>(broken(before.kind(), wanted.position(), wanted.from()));
        UUID unit = unit("/unit", wanted.unit(), wanted.from(), faults);
        if (faults.isEmpty() && says(before, wanted, unit)) {
            return new Reply.Revised<>(before, found.revision());
        }
        ifMatch.require(found.revision());
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        recipients.say(key, wanted.from(), wanted.name(), unit, wanted.position());
        recipients.revise(key);
        RecipientRepository.StoredRecipient after = found(key);
        RecipientDetails details = details(after.recipient());
        audit.record(auditEvent("change", after.recipient()), before, details);
        return new Reply.Revised<>(details, after.revision());
    }

    private static WriteRecipientChange content(RecipientResponse now) {
        return new WriteRecipientChange(
                now.name(), now.unit() == null ? null : now.unit().id().toString(), now.position(), now.since());
    }

    /** Whether the history says that very thing of that very day. */
    private static boolean says(RecipientDetails recipient, WriteRecipientChange wanted, @Nullable UUID unit) {
        return recipient.history().stream()
                .anyMatch(version -> version.from().equals(wanted.from())
                        && version.name().equals(wanted.name())
                        && Objects.equals(version.position(), wanted.position())
                        && Objects.equals(
                                version.unit() == null ? null : version.unit().id(), unit));
    }

    private List<Fault> broken(RecipientKind kind, @Nullable String position, LocalDate from) {
        List<Fault> faults = new ArrayList<>();
        if (position != null && kind != RecipientKind.INDIVIDUAL) {
            faults.add(Fault.at("/position", "recipient.position-of-group"));
        }
        if (from.isAfter(today())) {
            faults.add(Fault.at("/from", "recipient.in-future", today()));
        }
        return faults;
    }

    private @Nullable UUID unit(String pointer, @Nullable String idOrCode, LocalDate day, List<Fault> faults) {
        if (idOrCode == null) {
            return null;
        }
        try {
            return units.resolve(idOrCode, day).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at(pointer, "recipient.unit-unknown", idOrCode, day));
            return null;
        }
    }

    Optional<UUID> meant(NamedRecipient named) {
        return Optional.ofNullable(only(recipients.namesakes(named), named));
    }

    List<RecipientResponse> alike(NamedRecipient named) {
        return recipients.all(recipients.alike(named), today()).values().stream()
                .filter(each -> access.canSee(request.actor(), each))
                .sorted(Comparator.comparing(RecipientResponse::recordedAt).thenComparing(RecipientResponse::id))
                .toList();
    }

    /** See {@link Recipients#hold}; names first, so that nobody enters one that is being looked up. */
    void hold(Collection<UUID> known, Collection<NamedRecipient> named) {
        recipients.holdNames(named);
        Set<UUID> meant = new HashSet<>(known);
        named.forEach(each -> meant(each).ifPresent(meant::add));
        recipients.holdIdentities(meant);
    }

    /** Who a document means; see {@link Recipients#recognise}. */
    UUID recognise(@Nullable UUID known, NamedRecipient named) {
        UUID recipient = known == null ? only(recipients.namesakes(named), named) : known;
        if (recipient == null) {
            return enter(named);
        }
        learn(recipient, named);
        return recipient;
    }

    /** The one that is meant; null where nobody is, or one cannot tell which of several. */
    private static @Nullable UUID only(List<RecipientRepository.Namesake> namesakes, NamedRecipient named) {
        List<RecipientRepository.Namesake> meant = oneIdentity(namesakes)
                ? namesakes
                : namesakes.stream()
                        .filter(RecipientRepository.Namesake::samePosition)
                        .toList();
        if (named.unit() == null || meant.isEmpty() || !oneIdentity(meant)) {
            return null;
        }
        return meant.stream()
                .map(RecipientRepository.Namesake::recipient)
                .filter(meant.getFirst().identity()::equals)
                .findFirst()
                .orElse(meant.getFirst().recipient());
    }

    private static boolean oneIdentity(List<RecipientRepository.Namesake> namesakes) {
        return namesakes.stream()
                        .map(RecipientRepository.Namesake::identity)
                        .distinct()
                        .count()
                <= 1;
    }

    /** A position that was not known of that day becomes part of the history. */
    private void learn(UUID recipient, NamedRecipient named) {
        recipients.lock(recipient);
        RecipientRepository.StoredRecipient found =
                recipients.find(recipient, named.day()).orElseThrow();
        RecipientResponse then = found.recipient();
        boolean sameUnit =
                Objects.equals(then.unit() == null ? null : then.unit().id(), named.unit());
        boolean said = then.since().equals(named.day()) && then.position() != null;
        if (named.position() == null || !sameUnit || said || named.position().equals(then.position())) {
            return;
        }
        RecipientDetails before = details(found(recipient).recipient());
        recipients.say(recipient, named.day(), then.name(), named.unit(), named.position());
        recipients.revise(recipient);
        RecipientResponse after = found(recipient).recipient();
        audit.record(auditEvent("change", after), before, details(after));
    }

    UUID enter(NamedRecipient named) {
        return enter(named.kind(), named.name(), named.unit(), named.position(), named.keeper(), named.day());
    }

    private UUID enter(
            RecipientKind kind,
            String name,
            @Nullable UUID unit,
            @Nullable String position,
            UUID keeper,
            LocalDate from) {
        UUID id = UUID.randomUUID();
        recipients.add(id, kind, keeper, clock.instant());
        recipients.say(id, from, name, unit, position);
        RecipientResponse after = found(id).recipient();
        audit.record(auditEvent("create", after), null, details(after));
        return id;
    }

    private RecipientRepository.StoredRecipient found(UUID id) {
        return recipients.find(id, today()).orElseThrow();
    }

    private static AuditEvent auditEvent(String action, RecipientResponse recipient) {
        return AuditEvent.of(
                action,
                "recipients",
                recipient.id().toString(),
                recipient.keeper().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
