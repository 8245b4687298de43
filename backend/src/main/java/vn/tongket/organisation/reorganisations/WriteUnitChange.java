package vn.tongket.organisation.reorganisations;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;

/**
 * A reorganisation act as an administrator writes it.
 *
 * @param effectiveDate first day of the new state
 * @param datePrecision whether that is the day itself ({@code exact}, without it) or a day by which it had happened
 * @param title what the act does, in a few words
 * @param legalBasis the document that says so
 * @param rightsFollow whether officers of a unit that ends work for its successors too; false without it
 * @param knownSince since when it counts as known, where a document of then says so; without it since it is recorded. Never
 *     before what it rests on.
 * @param corrects the act whose place it takes, where it is a correction
 * @param changes its rows
 * @param decisions what becomes of values of units that end, for periods whose last day they do not reach
 * @param targets targets that it sets for units that come after those that end; former ones stay as they are
 */
public record WriteUnitChange(
        @NotNull LocalDate effectiveDate,
        @Nullable DatePrecision datePrecision,
        @NotNull Name title,
        @NotNull Source legalBasis,
        @Nullable Boolean rightsFollow,
        @Nullable Instant knownSince,
        @Nullable WriteCorrection corrects,
        @NotEmpty @Size(max = 5000) List<WriteChange> changes,
        @Nullable @Size(max = 5000) List<WriteDecision> decisions,
        @Nullable @Size(max = 5000) List<WriteLateTarget> targets) {}
