package vn.tongket.awards.eligibility.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.AbsenceKind;
import vn.tongket.awards.eligibility.engine.ConductKind;
import vn.tongket.awards.eligibility.engine.Opinion;
import vn.tongket.awards.eligibility.engine.Severity;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitRef;

/**
 * A fact about a recipient. Which members are there follows from the kind; the others are null.
 *
 * @param recipient id of the recipient
 * @param year of an annual grade, an initiative, a collective's year
 * @param title what the initiative is about
 * @param level where it was recognised
 * @param decisionNumber of the decision that grades, recognises or disciplines
 * @param from first day of conduct, service or absence
 * @param to first day after it, or null while it goes on
 * @param unit where the service is
 * @param collective id of the collective that the service makes somebody a member of
 * @param opinion what that unit says of a proposal after a transfer
 * @param members how many members a collective had
 * @param tasksFinished whether it finished its tasks
 * @param source the document that says so
 * @param recordedBy sign-in name
 */
@Schema(name = "RecipientFact")
public record RecipientFactResponse(
        UUID id,
        UUID recipient,
        FactKind kind,
        RecordStatus status,
        @Nullable Integer year,
        @Nullable AnnualGrade grade,
        @Nullable String title,
        @Nullable AwardLevel level,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable ConductKind conduct,
        @Nullable Severity severity,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UnitRef unit,
        @Nullable UUID collective,
        @Nullable Opinion opinion,
        @Nullable AbsenceKind absence,
        @Nullable Integer members,
        @Nullable Boolean tasksFinished,
        Source source,
        Instant recordedAt,
        String recordedBy,
        @Nullable Withdrawal withdrawal) {}
