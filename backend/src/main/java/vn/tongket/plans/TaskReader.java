package vn.tongket.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Indicators;
import vn.tongket.platform.http.Fault;

/** Reads what a planner writes of a task: finds what it names, and says every rule that it breaks. */
@ApplicationScoped
class TaskReader {

    private static final int WEIGHT_DECIMALS = 4;

    private final UnitReader units;
    private final DirectiveRepository directives;
    private final Indicators indicators;

    TaskReader(UnitReader units, DirectiveRepository directives, Indicators indicators) {
        this.units = units;
        this.directives = directives;
        this.indicators = indicators;
    }

    /** The task as far as it could be read; faults are added. */
    TaskContent read(WriteTask body, LocalDate day, List<Fault> faults) {
        UUID lead = units.read(body.lead(), day, "/lead", faults);
        checkDue(body, faults);
        if (body.weight() != null && body.weight().stripTrailingZeros().scale() > WEIGHT_DECIMALS) {
            faults.add(Fault.at("/weight", "task.weight-decimals", WEIGHT_DECIMALS));
        }
        return new TaskContent(
                body.code(),
                body.title(),
                lead,
                coordinators(body, lead, day, faults),
                body.period() == null ? null : body.period().text(),
                body.start(),
                body.due(),
                body.duePrecision(),
                orEmpty(body.deliverables()),
                directives(body, faults),
                indicators(body, day, faults),
                body.weight() == null ? null : body.weight().stripTrailingZeros());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void checkDue(WriteTask body, List<Fault> faults) {
        DuePrecision precision = body.duePrecision();
        LocalDate due = body.due();
        if (due == null) {
            if (precision != null && precision.dated()) {
                faults.add(Fault.at("/due", "body.required"));
            }
            return;
        }
        if (precision == null) {
            faults.add(Fault.at("/duePrecision", "body.required"));
        } else if (!precision.dated()) {
            faults.add(Fault.at("/due", "task.due-unexpected", precision.code()));
        } else if (!precision.lastDay(due).equals(due)) {
            faults.add(Fault.at("/due", "task.due-not-last-day", precision.code(), precision.lastDay(due)));
        }
        if (body.start() != null && body.start().isAfter(due)) {
            faults.add(Fault.at("/due", "task.due-before-start", body.start()));
        }
    }

    private List<UUID> coordinators(WriteTask body, @Nullable UUID lead, LocalDate day, List<Fault> faults) {
        List<String> named = orEmpty(body.coordinators());
        List<@Nullable UUID> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String pointer = "/coordinators/" + i;
            UUID unit = units.read(named.get(i), day, pointer, faults);
            if (unit != null && unit.equals(lead)) {
                faults.add(Fault.at(pointer, "task.lead-coordinates", named.get(i)));
            }
            found.add(unit);
        }
        return found.stream().filter(Objects::nonNull).distinct().toList();
    }

    private Set<UUID> directives(WriteTask body, List<Fault> faults) {
        List<String> named = orEmpty(body.directives());
        Set<UUID> found = new LinkedHashSet<>();
        for (int i = 0; i < named.size(); i++) {
            List<DirectiveRef> meant = directives.named(named.get(i));
            if (meant.size() == 1) {
                found.add(meant.getFirst().id());
            } else {
                faults.add(Fault.at(
                        "/directives/" + i,
                        meant.isEmpty() ? "directive.not-found" : "directive.ambiguous",
                        named.get(i),
                        meant.size()));
            }
        }
        return Set.copyOf(found);
    }

    private Set<String> indicators(WriteTask body, LocalDate day, List<Fault> faults) {
        List<String> codes = orEmpty(body.indicators());
        for (int i = 0; i < codes.size(); i++) {
            if (indicators.find(codes.get(i), day).isEmpty()) {
                faults.add(Fault.at("/indicators/" + i, "task.indicator-unknown", codes.get(i)));
            }
        }
        return Set.copyOf(codes);
    }
}
