package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Takes names out of public view, and shows them again. */
@ApplicationScoped
class AwardPublicityService {

    private final AwardService awards;
    private final AwardDecisionService decisions;
    private final AwardRepository repository;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    AwardPublicityService(
            AwardService awards,
            AwardDecisionService decisions,
            AwardRepository repository,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.awards = awards;
        this.decisions = decisions;
        this.repository = repository;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Reply.Revised<AwardResponse> put(String id, WriteAwardPublicity body, IfMatch ifMatch) {
        AwardDecisionEntity decision = awards.decisionOf(id);
        AwardEntity award = awards.visible(id);
        decisions.checkKeeper(decision);
        checkRules(body);
        AwardResponse before = response(award);
        if (award.says(body)) {
            return new Reply.Revised<>(before, award.revision);
        }
        ifMatch.require(award.revision);
        if (!award.status().isPublic() || award.recipientName == null) {
            throw ApiProblem.conflict("award.name-not-public");
        }
        if (body.nameShown()) {
            award.showName();
        } else {
            award.takeNameDown(body, request.actor().username(), clock.instant());
        }
        decisions.touched(decision);
        AwardResponse after = response(award);
        audit.record(
                new AuditEvent(
                        body.nameShown() ? "restore" : "take-down",
                        "awards",
                        award.id.toString(),
                        decision.authorityId,
                        body.reason()),
                before,
                after);
        return new Reply.Revised<>(after, award.revision);
    }

    private static void checkRules(WriteAwardPublicity body) {
        List<Fault> faults = new ArrayList<>();
        if (!body.nameShown() && body.ground() == null) {
            faults.add(Fault.at("/ground", "award.takedown-without-ground"));
        }
        if (body.nameShown() && body.ground() != null) {
            faults.add(Fault.at("/ground", "award.ground-of-shown"));
        }
        if (body.nameShown() && body.document() != null) {
            faults.add(Fault.at("/document", "award.ground-of-shown"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private AwardResponse response(AwardEntity award) {
        return repository.found(award.id).orElseThrow().award();
    }
}
