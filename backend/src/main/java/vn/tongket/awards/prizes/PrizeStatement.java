package vn.tongket.awards.prizes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;

/**
 * The prizes of a decision: what the law gives, what the decision states, and where they do not agree.
 *
 * @param decision its id
 * @param date the day whose base salary counts
 * @param baseSalary the base salary of that day, or null where none is known
 * @param lines the awards under it
 * @param lawTotal the sum of what the law gives, or null where that of a line is not known
 * @param linesTotal the sum of the lines as they are stated, or null where one states nothing
 * @param statedTotal the total that the decision states, or null
 * @param findings what does not agree
 */
@Schema(name = "PrizeStatement")
public record PrizeStatement(
        UUID decision,
        LocalDate date,
        @Nullable Long baseSalary,
        List<PrizeLine> lines,
        @Nullable Long lawTotal,
        @Nullable Long linesTotal,
        @Nullable Long statedTotal,
        List<PrizeFinding> findings) {

    /**
     * The prize of an award.
     *
     * @param award its id
     * @param recipients how many it stands for, or null where that is not known
     * @param coefficient how many times the base salary, or null where the catalogue has none
     * @param lawPrize what one recipient gets by law
     * @param statedPrize what the decision states for one
     * @param findings what does not agree
     */
    @Schema(name = "PrizeLine")
    public record PrizeLine(
            UUID award,
            AwardTypeRef type,
            RecipientKind recipientKind,
            @Nullable String recipient,
            @Nullable Integer recipients,
            @Nullable BigDecimal coefficient,
            @Nullable Long lawPrize,
            @Nullable Long statedPrize,
            List<PrizeFinding> findings) {

        /** A line and what is found in it. */
        static PrizeLine of(
                UUID award,
                AwardTypeRef type,
                RecipientKind kind,
                @Nullable String recipient,
                @Nullable Integer recipients,
                @Nullable BigDecimal coefficient,
                @Nullable Long lawPrize,
                @Nullable Long statedPrize) {
            List<PrizeFinding> findings = new ArrayList<>();
            if (coefficient == null) {
                findings.add(PrizeFinding.WITHOUT_COEFFICIENT);
            } else if (lawPrize == null) {
                findings.add(PrizeFinding.WITHOUT_BASE_SALARY);
            }
            if (recipients == null) {
                findings.add(PrizeFinding.WITHOUT_COUNT);
            }
            if (lawPrize != null && statedPrize != null && !lawPrize.equals(statedPrize)) {
                findings.add(PrizeFinding.STATED_PRIZE_DIFFERS);
            }
            return new PrizeLine(
                    award, type, kind, recipient, recipients, coefficient, lawPrize, statedPrize, findings);
        }

        @JsonIgnore
        @Nullable
        Long byLaw() {
            return times(lawPrize);
        }

        @JsonIgnore
        @Nullable
        Long asStated() {
            return times(statedPrize);
        }

        /** What the decision states, or else what the law gives. */
        @JsonIgnore
        @Nullable
        public Long asGiven() {
            return times(statedPrize == null ? lawPrize : statedPrize);
        }

        private @Nullable Long times(@Nullable Long each) {
            return each == null || recipients == null ? null : each * recipients;
        }
    }

    /** The statement of these lines, checked. */
    static PrizeStatement of(
            UUID decision,
            LocalDate date,
            @Nullable Long baseSalary,
            List<PrizeLine> lines,
            @Nullable Long statedTotal) {
        Long lawTotal = sum(lines, PrizeLine::byLaw);
        Long linesTotal = sum(lines, PrizeLine::asStated);
        List<PrizeFinding> findings = new ArrayList<>();
        if (differ(statedTotal, linesTotal)) {
            findings.add(PrizeFinding.TOTAL_DIFFERS_FROM_LINES);
        }
        if (differ(statedTotal, lawTotal)) {
            findings.add(PrizeFinding.TOTAL_DIFFERS_FROM_LAW);
        }
        return new PrizeStatement(decision, date, baseSalary, lines, lawTotal, linesTotal, statedTotal, findings);
    }

    /** The total that the decision states, or else the sum of its lines as they are given. */
    @JsonIgnore
    @Nullable
    public Long total() {
        return statedTotal == null ? sum(lines, PrizeLine::asGiven) : statedTotal;
    }

    private static boolean differ(@Nullable Long one, @Nullable Long other) {
        return one != null && other != null && !one.equals(other);
    }

    /** A sum in which a part is not known is not known. */
    private static @Nullable Long sum(List<PrizeLine> lines, Function<PrizeLine, @Nullable Long> part) {
        List<@Nullable Long> parts = lines.stream().map(part).toList();
        return parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)
                ? null
                : parts.stream().filter(Objects::nonNull).reduce(0L, Long::sum);
    }
}
