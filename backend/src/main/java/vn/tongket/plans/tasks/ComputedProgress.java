package vn.tongket.plans.tasks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much is done, in percent, as accepted deliverables and finished parts show it, whatever is reported. It knows no
 * database.
 *
 * <p>A task that is accepted is done; one with deliverables is done by the share of them that is accepted; of others there
 * is nothing to compute. A group is the mean of its lines by weight: a blank weight takes the mean of its siblings', and
 * where all are blank or zero they count alike. Lines that were cancelled or taken out of the plan do not count; a line of
 * which nothing can be computed is not done. Values are rounded once, at the end.
 */
final class ComputedProgress {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Map<UUID, List<TaskShare>> below = new HashMap<>();

    private ComputedProgress(Collection<TaskShare> lines) {
        lines.stream()
                .filter(line -> line.parent() != null)
                .forEach(line -> below.computeIfAbsent(line.parent(), parent -> new ArrayList<>())
                        .add(line));
    }

    /**
     * A line of a plan.
     *
     * @param counts false where it was cancelled or taken out of the plan
     * @param done whether it is accepted
     * @param deliverables how many it has
     * @param accepted how many of them are accepted
     */
    record TaskShare(
            UUID id,
            @Nullable UUID parent,
            boolean group,
            @Nullable BigDecimal weight,
            boolean counts,
            boolean done,
            int deliverables,
            int accepted) {

        /** A line without what lies above it, as it is shown. */
        static TaskShare alone(TaskResponse task, Collection<TaskResponse.Deliverable> deliverables) {
            return new TaskShare(
                    task.id(),
                    null,
                    task.kind() == TaskKind.GROUP,
                    task.weight(),
                    true,
                    task.kind() == TaskKind.TASK && task.status() == TaskStatus.DONE,
                    deliverables.size(),
                    (int) deliverables.stream()
                            .filter(each -> each.acceptedOn() != null)
                            .count());
        }
    }

    /** The percent of each line of which one can be computed; all that lies below a group must be among them. */
    static Map<UUID, BigDecimal> of(Collection<TaskShare> lines) {
        ComputedProgress progress = new ComputedProgress(lines);
        Map<UUID, BigDecimal> percents = new HashMap<>();
        for (TaskShare line : lines) {
            BigDecimal share = progress.share(line);
            if (share != null) {
                BigDecimal percent = share.multiply(ALL).setScale(DECIMALS, RoundingMode.HALF_UP);
                percents.put(line.id(), percent.stripTrailingZeros());
            }
        }
        return percents;
    }

    /** From 0 to 1; null where there is nothing to compute it from. */
    private @Nullable BigDecimal share(TaskShare line) {
        if (line.group()) {
            return shareOfGroup(line);
        }
        if (line.done()) {
            return BigDecimal.ONE;
        }
        return line.deliverables() == 0 ? null : quotient(line.accepted(), line.deliverables());
    }

    private @Nullable BigDecimal shareOfGroup(TaskShare group) {
        List<TaskShare> lines = below.getOrDefault(group.id(), List.of()).stream()
                .filter(line -> line.counts() && !(line.group() && share(line) == null))
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        BigDecimal blank = blankWeight(lines);
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (TaskShare line : lines) {
            BigDecimal weight = line.weight() == null ? blank : line.weight();
            BigDecimal share = share(line);
            weights = weights.add(weight);
            sum = share == null ? sum : sum.add(share.multiply(weight));
        }
        return weights.signum() == 0 ? mean(lines) : sum.divide(weights, MathContext.DECIMAL128);
    }

    private static BigDecimal blankWeight(List<TaskShare> lines) {
        List<BigDecimal> stated =
                lines.stream().map(TaskShare::weight).filter(Objects::nonNull).toList();
        return stated.isEmpty()
                ? BigDecimal.ONE
                : stated.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(stated.size()), MathContext.DECIMAL128);
    }

    private BigDecimal mean(List<TaskShare> lines) {
        BigDecimal sum =
                lines.stream().map(this::share).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(lines.size()), MathContext.DECIMAL128);
    }

    private static BigDecimal quotient(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }
}
