package vn.tongket.plans.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.text.Source;

/**
 * What is planned of a task; all that hangs on it is kept beside it as sets. What becomes of it is written by {@link
 * TaskMarkRepository} into columns that are not read here.
 */
@Entity
@Table(name = "tasks")
class TaskEntity {

    @Id
    UUID id;

    UUID planId;
    String code;

    /** Moved by a statement that moves the others too. */
    @Column(updatable = false)
    int ordinal;

    String kind;

    @Nullable
    UUID parentId;

    String titleVi;

    @Nullable
    String titleEn;

    @Nullable
    String contentVi;

    @Nullable
    String contentEn;

    @Nullable
    String period;

    @Nullable
    LocalDate start;

    @Nullable
    LocalDate due;

    @Nullable
    LocalDate originalDue;

    @Nullable
    String duePrecision;

    @Nullable
    String originalPrecision;

    @Nullable
    String recurrence;

    @Nullable
    BigDecimal weight;

    @Nullable
    BigDecimal budget;

    @Nullable
    String fundingVi;

    @Nullable
    String fundingEn;

    @Nullable
    String submittedTo;

    @Nullable
    String noteVi;

    @Nullable
    String noteEn;

    @Column(updatable = false)
    @Nullable
    UUID carriedFromId;

    @Column(updatable = false)
    @Nullable
    Integer addedIn;

    @Nullable
    Integer withdrawnIn;

    @Nullable
    String externalSystem;

    @Nullable
    String externalKey;

    @Embedded
    @Nullable
    SourceColumns source;

    String searchText;
    Instant recordedAt;
    long revision;

    protected TaskEntity() {}

    TaskEntity(UUID plan, int ordinal, @Nullable Source source, Instant now) {
        this.id = UUID.randomUUID();
        this.planId = plan;
        this.ordinal = ordinal;
        this.source = SourceColumns.of(source);
        this.recordedAt = now;
        this.revision = 1;
    }

    /** Whether its deadline is the one that a content names. */
    boolean isDue(TaskContent content) {
        String precision =
                content.duePrecision() == null ? null : content.duePrecision().code();
        return Objects.equals(due, content.due()) && Objects.equals(duePrecision, precision);
    }

    /** Takes a content over; the deadline is the original one too where it is the first. */
    void write(TaskContent content, boolean first) {
        code = content.code();
        kind = content.kind().code();
        parentId = content.parent();
        writeTexts(content);
        period = content.period();
        start = content.start();
        due = content.due();
        duePrecision =
                content.duePrecision() == null ? null : content.duePrecision().code();
        if (first) {
            originalDue = due;
            originalPrecision = duePrecision;
        }
        recurrence = content.recurrence() == null ? null : content.recurrence().code();
        weight = content.weight();
        budget = content.budget();
        submittedTo = content.submittedTo();
        ExternalKey external = content.external();
        externalSystem = external == null ? null : external.system();
        externalKey = external == null ? null : external.key();
    }

    private void writeTexts(TaskContent content) {
        titleVi = content.title().vi();
        titleEn = content.title().en();
        LocalizedText text = content.content();
        contentVi = text == null ? null : text.vi();
        contentEn = text == null ? null : text.en();
        Name funding = content.funding();
        fundingVi = funding == null ? null : funding.vi();
        fundingEn = funding == null ? null : funding.en();
        LocalizedText note = content.note();
        noteVi = note == null ? null : note.vi();
        noteEn = note == null ? null : note.en();
        searchText = SearchText.fold(Stream.of(code, titleVi, titleEn, contentVi, contentEn)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }
}
