package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.text.Codes;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Says whose a given award is, where one of two people of the same name was taken for the other. */
@ApplicationScoped
class AwardOwnerService {

    private final AwardService awards;
    private final AwardDecisionService decisions;
    private final AwardRepository repository;
    private final Recipients recipients;
    private final AuditTrail audit;

    AwardOwnerService(
            AwardService awards,
            AwardDecisionService decisions,
            AwardRepository repository,
            Recipients recipients,
            AuditTrail audit) {
        this.awards = awards;
        this.decisions = decisions;
        this.repository = repository;
        this.recipients = recipients;
        this.audit = audit;
    }

    @Transactional
    Reply.Revised<AwardDetails> put(String id, WriteAwardOwner body, IfMatch ifMatch) {
        AwardDecisionEntity decision = awards.decisionOf(id);
        AwardEntity award = awards.visible(id);
        decisions.checkKeeper(decision);
        AwardDetails before = details(award);
        if (body.recipient() != null && body.recipient().equals(award.recipientId)) {
            return new Reply.Revised<>(before, award.revision);
        }
        ifMatch.require(award.revision);
        if (!award.status().isPublic() || award.recipientName == null) {
            throw ApiProblem.conflict("award.nobody-known");
        }
        award.belongTo(owner(body, award, decision));
        decisions.touched(decision);
        AwardDetails after = details(award);
        audit.record(
                new AuditEvent("reassign", "awards", award.id.toString(), decision.authorityId, body.reason()),
                before,
                after);
        return new Reply.Revised<>(after, award.revision);
    }

    private UUID owner(WriteAwardOwner body, AwardEntity award, AwardDecisionEntity decision) {
        if (body.recipient() == null) {
            return recipients.enter(AwardDecisionService.named(award, decision));
        }
        RecipientRef meant = recipients
                .visible(body.recipient(), decision.day())
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/recipient", "award.recipient-unknown", body.recipient()))));
        if (meant.kind() != Codes.read(RecipientKind.class, award.recipientKind)) {
            throw ApiProblem.unprocessable(List.of(Fault.at(
                    "/recipient", "award.recipient-of-other-kind", meant.kind().code())));
        }
        return meant.id();
    }

    private AwardDetails details(AwardEntity award) {
        return repository.details(award.id).orElseThrow().with(repository.sameAchievementAs(award.id));
    }
}
