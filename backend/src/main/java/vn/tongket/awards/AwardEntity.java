package vn.tongket.awards;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.persistence.SourceColumns;
import vn.tongket.platform.text.Passage;
import vn.tongket.platform.text.SearchText;

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

    /** Its type and the unit of its recipient, found. */
    record Places(UUID type, @Nullable UUID unit) {}

    AwardStatus status() {
        return AwardStatus.of(status);
    }

    void moveTo(AwardStatus next) {
        status = next.code();
        revision++;
    }

    void write(AwardRules.Line line, Places places, @Nullable Passage note) {
        typeId = places.type();
        recipientKind = line.kind().code();
        recipientName = line.name();
        recipientUnitId = places.unit();
        recipientPosition = line.position();
        recipientCount = line.count();
        achievementYear = line.achievementYear();
        presentedOn = line.presentedOn();
        noteVi = note == null ? null : note.vi();
        noteEn = note == null ? null : note.en();
        searchText = recipientName == null ? "" : SearchText.fold(recipientName);
    }

    AwardRules.Line line() {
        return new AwardRules.Line(
                RecipientKind.of(recipientKind),
                recipientName,
                recipientPosition,
                recipientCount,
                achievementYear,
                presentedOn);
    }

    boolean says(AwardRules.Line line, Places places, @Nullable Passage note) {
        return line().equals(line)
                && new Places(typeId, recipientUnitId).equals(places)
                && java.util.Objects.equals(Passage.of(noteVi, noteEn), note);
    }
}
