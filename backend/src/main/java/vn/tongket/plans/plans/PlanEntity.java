package vn.tongket.plans.plans;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/** A unit's plan for a year. */
@Entity
@Table(name = "plans")
class PlanEntity {

    @Id
    UUID id;

    UUID unitId;
    int year;
    String titleVi;

    @Nullable
    String titleEn;

    String status;
    int version;

    @Nullable
    String decisionNumber;

    @Nullable
    LocalDate decisionDate;

    @Nullable
    String decisionSigner;

    @Embedded
    @Nullable
    SourceColumns source;

    @Nullable
    String submittedBy;

    @Nullable
    UUID submittedById;

    @Nullable
    String issuedBy;

    Instant recordedAt;

    @Nullable
    Instant knownSince;

    @Nullable
    Instant closedAt;

    long revision;

    protected PlanEntity() {}

    PlanEntity(UUID unit, int year, Name title, Instant now) {
        this.id = UUID.randomUUID();
        this.unitId = unit;
        this.year = year;
        this.status = PlanStatus.DRAFT.code();
        this.version = 1;
        this.recordedAt = now;
        this.revision = 1;
        rename(title);
    }

    PlanStatus status() {
        return Codes.read(PlanStatus.class, status);
    }

    Name title() {
        return new Name(titleVi, titleEn);
    }

    /** The last day of a plan's year, on which its units are read and rights are looked at. */
    static LocalDate day(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    LocalDate day() {
        return day(year);
    }

    void rename(Name title) {
        titleVi = title.vi();
        titleEn = title.en();
    }

    void markRecorded(Instant since, Source from) {
        status = PlanStatus.RECORDED.code();
        knownSince = since;
        source = SourceColumns.of(from);
    }

    void submit(Actor actor) {
        status = PlanStatus.SUBMITTED.code();
        submittedBy = actor.username();
        submittedById = actor.id();
    }

    void takeBack() {
        status = PlanStatus.DRAFT.code();
        submittedBy = null;
        submittedById = null;
    }

    void issue(PlanDecision decision, Actor actor, Instant now) {
        status = PlanStatus.ISSUED.code();
        decisionNumber = decision.number();
        decisionDate = decision.date();
        decisionSigner = decision.signer();
        issuedBy = actor.username();
        knownSince = now;
    }

    void close(Instant now) {
        status = PlanStatus.CLOSED.code();
        closedAt = now;
    }
}
