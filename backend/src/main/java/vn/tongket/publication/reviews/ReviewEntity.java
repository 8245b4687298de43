package vn.tongket.publication.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.SourceColumns;

/** A review's own row; its lists have tables of their own. */
@Entity
@Table(name = "reviews")
class ReviewEntity {

    @Id
    UUID id;

    UUID unitId;
    int year;
    String status;

    @Nullable
    LocalDate conferenceDate;

    boolean dateInferred;

    @Nullable
    String conferenceTitleVi;

    @Nullable
    String conferenceTitleEn;

    @Nullable
    UUID organiserId;

    @Embedded
    @Nullable
    SourceColumns source;

    @Nullable
    UUID nextPlanId;

    String editedBy;

    @Nullable
    UUID editedById;

    Instant editedAt;

    @Nullable
    Instant publishedAt;

    @Nullable
    String publishedBy;

    long revision;

    protected ReviewEntity() {}

    ReviewEntity(UUID unit, int year) {
        this.id = UUID.randomUUID();
        this.unitId = unit;
        this.year = year;
        this.status = ReviewStatus.DRAFT.code();
    }

    boolean published() {
        return status.equals(ReviewStatus.PUBLISHED.code());
    }

    void write(WriteReview.@Nullable WriteConference conference, @Nullable UUID organiser, @Nullable UUID plan) {
        conferenceDate = conference == null ? null : conference.date();
        dateInferred = conference != null && Boolean.TRUE.equals(conference.dateInferred());
        conferenceTitleVi = conference == null || conference.title() == null
                ? null
                : conference.title().vi();
        conferenceTitleEn = conference == null || conference.title() == null
                ? null
                : conference.title().en();
        organiserId = organiser;
        source = conference == null ? null : SourceColumns.of(conference.source());
        nextPlanId = plan;
    }
}
