package vn.tongket.plans.amendments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.plans.plans.PlanDecision;

/** An amendment of a plan; its lines and legal bases are kept beside it. */
@Entity
@Table(name = "plan_amendments")
class AmendmentEntity {

    @Id
    UUID id;

    UUID planId;
    int number;
    String status;
    String reason;

    @Nullable
    LocalDate effectiveOn;

    @Nullable
    String decisionNumber;

    @Nullable
    LocalDate decisionDate;

    @Nullable
    String decisionSigner;

    @Nullable
    Integer version;

    @Nullable
    String statusReason;

    String draftedBy;

    @Nullable
    String submittedBy;

    @Nullable
    UUID submittedById;

    @Nullable
    String decidedBy;

    Instant recordedAt;

    @Nullable
    Instant decidedAt;

    long revision;

    protected AmendmentEntity() {}

    AmendmentEntity(UUID plan, int number, Actor author, Instant now) {
        this.id = UUID.randomUUID();
        this.planId = plan;
        this.number = number;
        this.status = AmendmentStatus.DRAFT.code();
        this.draftedBy = author.username();
        this.recordedAt = now;
        this.revision = 1;
    }

    AmendmentStatus status() {
        return Codes.read(AmendmentStatus.class, status);
    }

    PlanDecision decision() {
        if (decisionNumber == null || decisionDate == null || decisionSigner == null) {
            throw new IllegalStateException("amendment " + id + " is not decided");
        }
        return new PlanDecision(decisionNumber, decisionDate, decisionSigner);
    }

    void write(WriteAmendment content) {
        reason = content.reason();
        effectiveOn = content.effectiveOn();
    }

    void submit(Actor actor) {
        status = AmendmentStatus.SUBMITTED.code();
        submittedBy = actor.username();
        submittedById = actor.id();
        statusReason = null;
    }

    void takeBack(@Nullable String why) {
        status = AmendmentStatus.DRAFT.code();
        submittedBy = null;
        submittedById = null;
        statusReason = why;
    }

    void decide(PlanDecision decision, LocalDate from, Actor actor, Instant now) {
        status = AmendmentStatus.DECIDED.code();
        decisionNumber = decision.number();
        decisionDate = decision.date();
        decisionSigner = decision.signer();
        effectiveOn = from;
        decidedBy = actor.username();
        decidedAt = now;
    }

    void enter(int madeVersion) {
        status = AmendmentStatus.IN_FORCE.code();
        version = madeVersion;
    }

    void withdraw(@Nullable String why) {
        status = AmendmentStatus.WITHDRAWN.code();
        statusReason = why;
    }
}
