package vn.tongket.awards.awards;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.SearchText;

/** An award. */
@Entity
@Table(name = "awards")
class AwardEntity {

    @Id
    UUID id;

    UUID decisionId;
    UUID typeId;
    String recipientKind;

    @Nullable
    String recipientName;

    @Nullable
    UUID recipientUnitId;

    @Nullable
    UUID recipientId;

    @Nullable
    String recipientPosition;

    @Nullable
    Integer recipientCount;

    int achievementYear;

    @Nullable
    LocalDate presentedOn;

    @Nullable
    String serial;

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

    @Nullable
    String way;

    @Nullable
    String positionClass;

    @Nullable
    String achievement;

    @Nullable
    Long statedPrize;

    @Nullable
    BigDecimal prizeCoefficient;

    @Nullable
    Long prizeBaseSalary;

    @Nullable
    Long prize;

    @Nullable
    Instant annulledAt;

    @Nullable
    String annulmentGround;

    @Nullable
    String annulmentReason;

    @Nullable
    String annulmentNumber;

    @Nullable
    LocalDate annulmentDate;

    @Nullable
    Instant takenDownAt;

    @Nullable
    String takenDownBy;

    @Nullable
    String takedownGround;

    @Nullable
    String takedownReason;

    @Nullable
    String takedownDocument;

    @Nullable
    LocalDate erasedOn;

    String searchText;
    Instant recordedAt;
    long revision;

    protected AwardEntity() {}

    AwardEntity(UUID decision, AwardStatus status, Instant now) {
        this.id = UUID.randomUUID();
        this.decisionId = decision;
        this.status = status.code();
        this.recordedAt = now;
        this.revision = 1;
    }

    /** Its type, the unit of its recipient, and the recipient where it names one, found. */
    record Places(UUID type, @Nullable UUID unit, @Nullable UUID recipient) {}

    /** How it came about and what it was given for; none of it is public but the way. */
    record Circumstances(
            @Nullable AwardWay way,
            @Nullable PositionClass positionClass,
            @Nullable String achievement,
            @Nullable Long statedPrize) {}

    AwardStatus status() {
        return Codes.read(AwardStatus.class, status);
    }

    void moveTo(AwardStatus next) {
        status = next.code();
        revision++;
    }

    /** The prize of the day on which it is issued; later changes of the law do not touch it. */
    void wins(BigDecimal coefficient, long baseSalary, long amount) {
        prizeCoefficient = coefficient;
        prizeBaseSalary = baseSalary;
        prize = amount;
    }

    void belongTo(UUID recipient) {
        recipientId = recipient;
        revision++;
    }

    void present(LocalDate day) {
        presentedOn = day;
        revision++;
    }

    void takeNameDown(WriteAwardPublicity body, String by, Instant now) {
        takenDownAt = now;
        takenDownBy = by;
        takedownGround = Objects.requireNonNull(body.ground()).code();
        takedownReason = body.reason();
        takedownDocument = body.document();
        revision++;
    }

    void showName() {
        takenDownAt = null;
        takenDownBy = null;
        takedownGround = null;
        takedownReason = null;
        takedownDocument = null;
        revision++;
    }

    /** Whether its name is shown, or not shown for that very reason. */
    boolean says(WriteAwardPublicity body) {
        if (body.nameShown()) {
            return takenDownAt == null && status().isPublic() && recipientName != null;
        }
        return takenDownAt != null
                && Objects.equals(Codes.readOrNull(TakedownGround.class, takedownGround), body.ground())
                && Objects.equals(takedownReason, body.reason())
                && Objects.equals(takedownDocument, body.document());
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

    void write(AwardRules.AwardLine line, Places places, Circumstances circumstances, @Nullable LocalizedText note) {
        way = circumstances.way() == null ? null : circumstances.way().code();
        positionClass = circumstances.positionClass() == null
                ? null
                : circumstances.positionClass().code();
        achievement = circumstances.achievement();
        statedPrize = circumstances.statedPrize();
        typeId = places.type();
        recipientKind = line.kind().code();
        recipientName = line.name();
        recipientUnitId = places.unit();
        recipientId = places.recipient();
        recipientPosition = line.position();
        recipientCount = line.count();
        achievementYear = line.achievementYear();
        presentedOn = line.presentedOn();
        noteVi = note == null ? null : note.vi();
        noteEn = note == null ? null : note.en();
        searchText = recipientName == null ? "" : SearchText.fold(recipientName);
    }

    AwardRules.AwardLine line() {
        return new AwardRules.AwardLine(
                Codes.read(RecipientKind.class, recipientKind),
                recipientName,
                recipientPosition,
                recipientCount,
                achievementYear,
                presentedOn);
    }

    Circumstances circumstances() {
        return new Circumstances(
                Codes.readOrNull(AwardWay.class, way),
                Codes.readOrNull(PositionClass.class, positionClass),
                achievement,
                statedPrize);
    }

    boolean says(AwardRules.AwardLine line, Places places, Circumstances circumstances, @Nullable LocalizedText note) {
        return line().equals(line)
                && circumstances().equals(circumstances)
                && new Places(typeId, recipientUnitId, recipientId).equals(places)
                && Objects.equals(LocalizedText.of(noteVi, noteEn), note);
    }
}
