package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Handover;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** What transferred units bring along of the numbers of the units that they leave. */
final class Handovers {

    private final UnitHierarchy before;
    private final LocalDate day;

    /** Those of an act of a day. */
    Handovers(UnitHierarchy before, LocalDate day) {
        this.before = before;
        this.day = day;
    }

    /**
     * What is wrong with the shares of transfers. They are stated of a unit that goes on, for all that leave it or for
     * none, as for the parts of a divided unit; together they are no more than all it has.
     *
     * @param rows by the unit that they are about
     */
    Stream<Fault> faults(Map<UUID, List<Change>> rows) {
        Map<UUID, List<Change>> leaving = new LinkedHashMap<>();
        Stream.Builder<Fault> faults = Stream.builder();
        rows.forEach((unit, changes) -> changes.stream()
                .filter(change -> change.kind() == ChangeKind.TRANSFER)
                .forEach(change -> {
                    UUID giver = giver(unit);
                    boolean land = before.nearest(unit, day).level() != Level.ORGANISATION;
                    if (land && giver != null) {
                        leaving.computeIfAbsent(giver, each -> new ArrayList<>())
                                .add(change);
                    } else if (change.share() != null) {
                        faults.add(change.fault("share", "unit-change.share-of-nothing"));
                    }
                }));
        leaving.forEach((giver, transfers) -> {
            boolean ends = rows.getOrDefault(giver, List.of()).stream()
                    .anyMatch(change -> change.kind().ends());
            faults(giver, ends, transfers).forEach(faults::add);
        });
        return faults.build();
    }

    private Stream<Fault> faults(UUID giver, boolean ends, List<Change> transfers) {
        List<Change> stated =
                transfers.stream().filter(change -> change.share() != null).toList();
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        if (ends) {
            String name = before.nearest(giver, day.minusDays(1)).name().vi();
            return stated.stream().map(change -> change.fault("share", "unit-change.share-of-ended", name));
        }
        if (stated.size() < transfers.size()) {
            return transfers.stream()
                    .filter(change -> change.share() == null)
                    .map(change -> change.fault("share", "unit-change.share-missing"));
        }
        BigDecimal sum = stated.stream().map(Change::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.ONE) > 0
                ? Stream.of(stated.getLast().fault("share", "unit-change.shares-above", sum.toPlainString()))
                : Stream.empty();
    }

    /** What a transferred unit brings along; null where its row does not say. */
    @Nullable
    Handover of(Change change, UUID unit) {
        return change.share() == null ? null : new Handover(Objects.requireNonNull(giver(unit)), change.share());
    }

    /** The unit above on the day before. */
    private @Nullable UUID giver(UUID unit) {
        return before.at(unit, day.minusDays(1)).map(UnitVersion::parent).orElse(null);
    }
}
