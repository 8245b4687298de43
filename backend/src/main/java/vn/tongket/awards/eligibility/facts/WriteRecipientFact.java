package vn.tongket.awards.eligibility.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.AbsenceKind;
import vn.tongket.awards.eligibility.engine.ConductKind;
import vn.tongket.awards.eligibility.engine.Opinion;
import vn.tongket.awards.eligibility.engine.Severity;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.kernel.text.Source;

/**
 * A fact as an award officer records it. Which members are needed follows from the kind: {@code year} and {@code grade}
 * for an annual grade; {@code year}, {@code title} and {@code level} for an initiative; {@code conduct} and {@code from},
 * with {@code severity} of a discipline, for conduct; {@code unit} and {@code from} for service; {@code absence} and
 * {@code from} for absence; {@code year} with {@code members} or {@code tasksFinished} for a collective's year. The
 * others stay away.
 *
 * @param unit code or id
 * @param collective id of a recipient that is a collective
 */
public record WriteRecipientFact(
        @NotNull UUID recipient,
        @NotNull FactKind kind,
        @Nullable @Min(1900) @Max(2999) Integer year,
        @Nullable AnnualGrade grade,
        @Nullable @Size(min = 1, max = 500) String title,
        @Nullable AwardLevel level,
        @Nullable @Size(min = 1, max = 100) String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable ConductKind conduct,
        @Nullable Severity severity,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(min = 1, max = 60) String unit,
        @Nullable UUID collective,
        @Nullable Opinion opinion,
        @Nullable AbsenceKind absence,
        @Nullable @Min(0) Integer members,
        @Nullable Boolean tasksFinished,
        @NotNull Source source) {}
