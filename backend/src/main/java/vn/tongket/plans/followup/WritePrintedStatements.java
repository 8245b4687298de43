package vn.tongket.plans.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Statements as they were printed, to be checked: each by itself, and where they are about the same tasks against each
 * other.
 */
@Schema(name = "WritePrintedStatements")
public record WritePrintedStatements(
        @NotNull @Size(min = 1, max = 20) List<Printed> statements) {

    /**
     * One statement.
     *
     * @param name where it stands, for the answer to name it by
     * @param rates percentages that it prints
     */
    @Schema(name = "WritePrintedStatement")
    public record Printed(
            @NotBlank @Size(max = 200) String name,
            @NotNull Numbers numbers,
            @Nullable @Size(max = 20) List<PrintedRate> rates) {}

    /** What it counts; a number that it does not have is left out. */
    @Schema(name = "WritePrintedNumbers")
    public record Numbers(
            @Nullable @Min(0) @Max(LARGEST) Integer assigned,
            @Nullable @Min(0) @Max(LARGEST) Integer due,
            @Nullable @Min(0) @Max(LARGEST) Integer dueDone,
            @Nullable @Min(0) @Max(LARGEST) Integer notDue,
            @Nullable @Min(0) @Max(LARGEST) Integer done,
            @Nullable @Min(0) @Max(LARGEST) Integer early,
            @Nullable @Min(0) @Max(LARGEST) Integer onTime,
            @Nullable @Min(0) @Max(LARGEST) Integer late,
            @Nullable @Min(0) @Max(LARGEST) Integer doneWithoutDeadline,
            @Nullable @Min(0) @Max(LARGEST) Integer notDone,
            @Nullable @Min(0) @Max(LARGEST) Integer withinTime,
            @Nullable @Min(0) @Max(LARGEST) Integer overdue,
            @Nullable @Min(0) @Max(LARGEST) Integer awaitingAcceptance,
            @Nullable @Min(0) @Max(LARGEST) Integer withoutDeadline,
            @Nullable @Min(0) @Max(LARGEST) Integer paused,
            @Nullable @Min(0) @Max(LARGEST) Integer cancelled,
            @Nullable @Min(0) @Max(LARGEST) Integer behind) {

        static final int LARGEST = 100_000_000;

        Map<StatementNumber, Integer> stated() {
            Map<StatementNumber, Integer> stated = new EnumMap<>(StatementNumber.class);
            for (StatementNumber number : StatementNumber.values()) {
                Integer value = value(number);
                if (value != null) {
                    stated.put(number, value);
                }
            }
            return stated;
        }

        private @Nullable Integer value(StatementNumber number) {
            return switch (number) {
                case ASSIGNED -> assigned;
                case DUE -> due;
                case DUE_DONE -> dueDone;
                case NOT_DUE -> notDue;
                case DONE -> done;
                case EARLY -> early;
                case ON_TIME -> onTime;
                case LATE -> late;
                case DONE_WITHOUT_DEADLINE -> doneWithoutDeadline;
                case NOT_DONE -> notDone;
                case WITHIN_TIME -> withinTime;
                case OVERDUE -> overdue;
                case AWAITING_ACCEPTANCE -> awaitingAcceptance;
                case WITHOUT_DEADLINE -> withoutDeadline;
                case PAUSED -> paused;
                case CANCELLED -> cancelled;
                case BEHIND -> behind;
            };
        }
    }

    /**
     * A percentage as it is printed.
     *
     * @param of the part
     * @param in the whole
     * @param printed with its decimals as they stand there: {@code 95,6} or {@code 84.46}
     */
    @Schema(name = "WritePrintedRate")
    public record PrintedRate(
            @NotNull StatementNumber of,
            @NotNull StatementNumber in,
            @NotNull @Pattern(regexp = FORM) String printed) {

        private static final String FORM = "[0-9]{1,4}([.,][0-9]{1,6})?";
    }
}
