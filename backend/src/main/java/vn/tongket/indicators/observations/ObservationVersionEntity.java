package vn.tongket.indicators.observations;

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
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Days;

/** One version of a value. Only its standing ever moves. */
@Entity
@Table(name = "observation_versions")
class ObservationVersionEntity {

    @Id
    UUID id;

    UUID observationId;
    int version;
    String status;
    int definitionVersion;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal numerator;

    @Nullable
    BigDecimal denominator;

    boolean notApplicable;
    String valueOrigin;

    @Embedded
    @Nullable
    SourceColumns source;

    @Nullable
    String comment;

    @Nullable
    String reason;

    @Nullable
    String statusReason;

    Instant recordedAt;
    String recordedBy;

    @Nullable
    UUID recordedById;

    @Nullable
    Instant knownSince;

    @Nullable
    Instant approvedAt;

    @Nullable
    String approvedBy;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    protected ObservationVersionEntity() {}

    ObservationVersionEntity(UUID observation, int version, ReportedValue reported, Actor author, Instant now) {
        this.id = UUID.randomUUID();
        this.observationId = observation;
        this.version = version;
        this.status = VersionStatus.DRAFT.code();
        this.definitionVersion = reported.definitionVersion();
        this.value = reported.value();
        this.numerator = reported.numerator();
        this.denominator = reported.denominator();
        this.notApplicable = reported.notApplicable();
        this.valueOrigin = reported.origin().code();
        this.source = SourceColumns.of(reported.source());
        this.comment = reported.comment();
        this.reason = reported.reason();
        telling(reported.days());
        this.recordedAt = now;
        this.recordedBy = author.username();
        this.recordedById = author.id();
    }

    /** A new version that says the same, by the same author. */
    ObservationVersionEntity again(UUID observation, int next, Instant now, String why) {
        ObservationVersionEntity again = new ObservationVersionEntity();
        again.id = UUID.randomUUID();
        again.observationId = observation;
        again.version = next;
        again.status = VersionStatus.DRAFT.code();
        again.definitionVersion = definitionVersion;
        again.value = value;
        again.numerator = numerator;
        again.denominator = denominator;
        again.notApplicable = notApplicable;
        again.valueOrigin = valueOrigin;
        again.source = SourceColumns.of(SourceColumns.toSource(source));
        again.comment = comment;
        again.reason = why;
        again.telling(days());
        again.recordedAt = now;
        again.recordedBy = recordedBy;
        again.recordedById = recordedById;
        return again;
    }

    /** Of which days of its period it tells; null for all of them. */
    @Nullable
    Days days() {
        return firstDay == null || lastDay == null ? null : new Days(firstDay, lastDay);
    }

    /** Says of which days it tells, before it is stored. */
    void telling(@Nullable Days days) {
        firstDay = days == null ? null : days.first();
        lastDay = days == null ? null : days.last();
    }

    VersionStatus status() {
        return Codes.read(VersionStatus.class, status);
    }

    boolean writtenBy(Actor actor) {
        return Objects.equals(recordedById, actor.id()) && recordedBy.equals(actor.username());
    }

    void approve(String by, Instant now, Instant since) {
        status = VersionStatus.APPROVED.code();
        approvedBy = by;
        approvedAt = now;
        knownSince = since;
    }

    /** Whether it says the same number and the same about it; a reason alone is no difference. */
    boolean says(ReportedValue reported) {
        return same(value, reported.value())
                && same(numerator, reported.numerator())
                && same(denominator, reported.denominator())
                && notApplicable == reported.notApplicable()
                && Objects.equals(SourceColumns.toSource(source), reported.source())
                && Objects.equals(comment, reported.comment())
                && Objects.equals(days(), reported.days());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
