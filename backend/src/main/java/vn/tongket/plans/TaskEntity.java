package vn.tongket.plans;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.persistence.SourceColumns;
import vn.tongket.platform.text.SearchText;
import vn.tongket.platform.text.Source;

/** A task of a plan; its units, deliverables, directives and indicators are kept beside it as sets. */
@Entity
@Table(name = "tasks")
class TaskEntity {

    @Id
    UUID id;

    UUID planId;
    String code;
    int ordinal;
    String titleVi;

    @Nullable
    String titleEn;

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
    BigDecimal weight;

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

    /** Before the plan is issued, the deadline written is the original one. */
    void write(TaskContent content) {
        code = content.code();
        titleVi = content.title().vi();
        titleEn = content.title().en();
        period = content.period();
        start = content.start();
        due = content.due();
        originalDue = content.due();
        duePrecision =
                content.duePrecision() == null ? null : content.duePrecision().code();
        weight = content.weight();
        searchText = SearchText.fold(code + " " + titleVi + (titleEn == null ? "" : " " + titleEn));
    }
}
