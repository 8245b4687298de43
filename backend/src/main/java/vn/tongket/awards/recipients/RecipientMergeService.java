package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of merges: two recipients turn out to be one, and two again where that was a mistake. */
@ApplicationScoped
class RecipientMergeService {

    private final RecipientMergeRepository merges;
    private final RecipientRepository recipients;
    private final RecipientService service;
    private final RecipientAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    RecipientMergeService(
            RecipientMergeRepository merges,
            RecipientRepository recipients,
            RecipientService service,
            RecipientAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.merges = merges;
        this.recipients = recipients;
        this.service = service;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Reply.Revised<RecipientMergeResponse> get(String recipient, String id) {
        RecipientMergeRepository.StoredMerge found = visible(recipient, id);
        return new Reply.Revised<>(found.merge(), found.revision());
    }

    @Transactional
    Created<RecipientMergeResponse> merge(String recipientId, WriteRecipientMerge body) {
        UUID keptId = PathValues.id(recipientId, "recipient.unknown");
        UUID mergedId = body.recipient();
        Stream.of(keptId, mergedId).sorted().forEach(recipients::lock);
        RecipientResponse kept = service.visible(keptId).recipient();
        RecipientResponse merged = service.seen(mergedId)
                .orElseThrow(() ->
                        ApiProblem.unprocessable(List.of(Fault.at("/recipient", "recipient.other-unknown", mergedId))))
                .recipient();
        requireKeeper(kept);
        requireKeeper(merged);
        checkMerge(kept, merged);
        UUID id = UUID.randomUUID();
        merges.add(
                id,
                keptId,
                mergedId,
                kept.kind(),
                body.reason(),
                request.actor().username(),
                clock.instant());
        recipients.revise(keptId);
        recipients.revise(mergedId);
        RecipientMergeRepository.StoredMerge after = found(id);
        record("merge", after.merge(), null, body.reason());
        return new Created<>(after.merge(), after.revision(), "/api/v1/recipients/" + keptId + "/merges/" + id);
    }

    private static void checkMerge(RecipientResponse kept, RecipientResponse merged) {
        if (kept.id().equals(merged.id())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/recipient", "recipient.merge-with-itself")));
        }
        if (kept.kind() != merged.kind()) {
            throw ApiProblem.unprocessable(List.of(Fault.at(
                    "/recipient",
                    "recipient.other-kind",
                    kept.kind().code(),
                    merged.kind().code())));
        }
        if (kept.mergedInto() != null) {
            throw ApiProblem.conflict("recipient.merged-already", kept.name(), kept.mergedInto());
        }
        if (merged.mergedInto() != null) {
            throw ApiProblem.conflict("recipient.merged-already", merged.name(), merged.mergedInto());
        }
    }

    /** Undoes a merge: both are again what they were, with what was merged into each of them since. */
    @Transactional
    Reply.Revised<RecipientMergeResponse> move(
            String recipient, String id, WriteRecipientMergeStatus body, IfMatch ifMatch) {
        RecipientMergeResponse seen = visible(recipient, id).merge();
        Stream.of(seen.kept().id(), seen.merged().id()).sorted().forEach(recipients::lock);
        RecipientMergeRepository.StoredMerge found = found(seen.id());
        RecipientMergeResponse before = found.merge();
        requireKeeper(before.kept().id());
        requireKeeper(before.merged().id());
        ifMatch.require(found.revision());
        if (before.status() == MergeStatus.UNDONE || body.status() != MergeStatus.UNDONE) {
            throw ApiProblem.conflict(
                    "recipient.merge-move",
                    before.status().code(),
                    body.status().code());
        }
        merges.undo(before.id(), body.reason(), request.actor().username(), clock.instant());
        recipients.revise(before.kept().id());
        recipients.revise(before.merged().id());
        RecipientMergeRepository.StoredMerge after = found(before.id());
        record("split", after.merge(), before, body.reason());
        return new Reply.Revised<>(after.merge(), after.revision());
    }

    private RecipientMergeRepository.StoredMerge visible(String recipient, String id) {
        UUID key = PathValues.id(recipient, "recipient.unknown");
        service.visible(key);
        return merges.find(PathValues.id(id, "recipient.merge-unknown"), LocalDate.now(clock))
                .filter(found -> found.merge().kept().id().equals(key)
                        || found.merge().merged().id().equals(key))
                .orElseThrow(() -> ApiProblem.notFound("recipient.merge-unknown", id));
    }

    /** Whoever sees one side knows of the merge; of the other they may be no keeper without seeing it. */
    private void requireKeeper(UUID side) {
        requireKeeper(recipients.find(side, LocalDate.now(clock)).orElseThrow().recipient());
    }

    private void requireKeeper(RecipientResponse recipient) {
        if (!access.canKeep(request.actor(), recipient)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private RecipientMergeRepository.StoredMerge found(UUID id) {
        return merges.find(id, LocalDate.now(clock)).orElseThrow();
    }

    /** An entry with each of both, so that the trail of either tells it. */
    private void record(
            String action, RecipientMergeResponse after, @Nullable RecipientMergeResponse before, String reason) {
        for (RecipientRef side : List.of(after.kept(), after.merged())) {
            UUID keeper = recipients
                    .find(side.id(), LocalDate.now(clock))
                    .orElseThrow()
                    .recipient()
                    .keeper()
                    .id();
            audit.record(new AuditEvent(action, "recipients", side.id().toString(), keeper, reason), before, after);
        }
    }
}
