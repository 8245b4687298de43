package vn.tongket.awards.awards;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.time.ClockProducer;

/** A decision. */
@Entity
@Table(name = "award_decisions")
class AwardDecisionEntity {

    @Id
    UUID id;

    UUID authorityId;

    @Nullable
    String number;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String signer;

    @Nullable
    String signerPrefix;

    @Nullable
    String signerPosition;

    @Nullable
    Long statedTotal;

    String status;

    @Nullable
    String noteVi;

    @Nullable
    String noteEn;

    @Embedded
    @Nullable
    SourceColumns source;

    @Nullable
    String importKey;

    String searchText;
    Instant recordedAt;

    @Nullable
    Instant knownSince;

    @Nullable
    Instant annulledAt;

    @Nullable
    String annulmentReason;

    @Nullable
    String annulmentGround;

    @Nullable
    String annulmentNumber;

    @Nullable
    LocalDate annulmentDate;

    long revision;

    protected AwardDecisionEntity() {}

    AwardDecisionEntity(UUID authority, AwardStatus status, Instant now) {
        this.id = UUID.randomUUID();
        this.authorityId = authority;
        this.status = status.code();
        this.recordedAt = now;
        this.revision = 1;
    }

    AwardStatus status() {
        return Codes.read(AwardStatus.class, status);
    }

    void moveTo(AwardStatus next) {
        status = next.code();
        revision++;
    }

    void annul(String reason, @Nullable WriteAnnulment annulment, Instant now) {
        annulledAt = now;
        annulmentReason = reason;
        if (annulment != null) {
            annulmentGround = annulment.ground().code();
            annulmentNumber = annulment.number();
            annulmentDate = annulment.date();
        }
        moveTo(AwardStatus.ANNULLED);
    }

    void write(WriteAwardDecisionChange body) {
        number = body.number();
        decidedOn = body.date();
        signer = body.signer();
        signerPrefix = body.signerPrefix() == null ? null : body.signerPrefix().code();
        signerPosition = body.signerPosition();
        statedTotal = body.statedTotal();
        noteVi = body.note() == null ? null : body.note().vi();
        noteEn = body.note() == null ? null : body.note().en();
        searchText = number == null ? "" : SearchText.fold(number);
    }

    WriteAwardDecisionChange content() {
        return new WriteAwardDecisionChange(
                number,
                decidedOn,
                signer,
                LocalizedText.of(noteVi, noteEn),
                Codes.readOrNull(SignerPrefix.class, signerPrefix),
                signerPosition,
                statedTotal);
    }

    /** The day on which its units are read and roles on them are judged; {@link AwardDecisionRepository#DAY} in SQL. */
    LocalDate day() {
        if (decidedOn != null) {
            return decidedOn;
        }
        Instant since = knownSince == null ? recordedAt : knownSince;
        return LocalDate.ofInstant(since, ClockProducer.ZONE);
    }

    /** How a person names it. */
    String title() {
        return number == null ? id.toString() : number;
    }
}
