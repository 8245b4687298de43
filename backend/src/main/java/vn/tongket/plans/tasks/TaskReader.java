package vn.tongket.plans.tasks;

import static vn.tongket.plans.tasks.TaskContent.orEmpty;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.targets.Targets;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.UnitReader;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.directives.DirectiveRef;
import vn.tongket.plans.directives.Directives;
import vn.tongket.plans.tasks.TaskContent.Parts;
import vn.tongket.plans.tasks.TaskContent.TargetKey;

/** Reads what a planner writes of a task: finds what it names, and says every rule that it breaks. */
@ApplicationScoped
class TaskReader {

    private static final int WEIGHT_DECIMALS = 4;

    private final UnitReader unitReader;
    private final Units units;
    private final Directives directives;
    private final Indicators indicators;
    private final Targets targets;
    private final PlaceReader places;

    TaskReader(
            UnitReader unitReader,
            Units units,
            Directives directives,
            Indicators indicators,
            Targets targets,
            PlaceReader places) {
        this.unitReader = unitReader;
        this.units = units;
        this.directives = directives;
        this.indicators = indicators;
        this.targets = targets;
        this.places = places;
    }

    /**
     * The task as far as it could be read; faults are added.
     *
     * @param present the task as it is, or null for a new one
     * @param visibility what the writer sees of other tasks
     */
    TaskContent read(
            WriteTask body,
            TaskPlan plan,
            @Nullable TaskResponse present,
            TaskVisibility visibility,
            List<Fault> faults) {
        LocalDate day = plan.day();
        TaskKind kind = body.kind() == null ? TaskKind.TASK : body.kind();
        if (kind == TaskKind.GROUP) {
            checkGroup(body, faults);
        }
        checkDue(body, faults);
        checkNumbers(body, faults);
        Set<TargetKey> served = targets(body, faults);
        Set<String> serving = new LinkedHashSet<>(indicators(body, day, faults));
        served.forEach(target -> serving.add(target.indicator()));
        return new TaskContent(
                body.code(),
                body.title(),
                kind,
                places.parent(body.parent(), plan, present, faults),
                body.content(),
                parts(body, day, faults),
                body.period() == null ? null : body.period().text(),
                body.start(),
                body.due(),
                body.duePrecision(),
                body.recurrence(),
                orEmpty(body.legalBases()),
                deliverables(body, present, faults),
                milestones(body, present, faults),
                places.dependencies(orEmpty(body.dependencies()), plan, present, body.code(), visibility, faults),
                directives(body, faults),
                Set.copyOf(serving),
                served,
                TaskContent.stripped(body.weight()),
                TaskContent.stripped(body.budget()),
                body.funding(),
                body.submittedTo(),
                body.note(),
                body.external());
    }

    /** A group is a heading: what belongs to a task stands with the tasks below it. */
    private static void checkGroup(WriteTask body, List<Fault> faults) {
        Stream.of(
                        member("lead", body.lead()),
                        member("coordinators", body.coordinators()),
                        member("watchers", body.watchers()),
                        member("parties", body.parties()),
                        member("start", body.start()),
                        member("due", body.due()),
                        member("duePrecision", body.duePrecision()),
                        member("recurrence", body.recurrence()),
                        member("deliverables", body.deliverables()),
                        member("milestones", body.milestones()),
                        member("dependencies", body.dependencies()),
                        member("budget", body.budget()))
                .flatMap(Stream::ofNullable)
                .forEach(name -> faults.add(Fault.at("/" + name, "task.group-has-none")));
    }

    private static @Nullable String member(String name, @Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty()) ? null : name;
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

    private static void checkNumbers(WriteTask body, List<Fault> faults) {
        if (decimals(body.weight()) > WEIGHT_DECIMALS) {
            faults.add(Fault.at("/weight", "task.weight-decimals", WEIGHT_DECIMALS));
        }
        if (decimals(body.budget()) > 0) {
            faults.add(Fault.at("/budget", "body.not-a-whole-number"));
        }
    }

    private static int decimals(@Nullable BigDecimal number) {
        return number == null ? 0 : number.stripTrailingZeros().scale();
    }

    private Parts parts(WriteTask body, LocalDate day, List<Fault> faults) {
        UUID lead = unitReader.read(body.lead(), day, "/lead", faults);
        Set<UUID> coordinators = new LinkedHashSet<>();
        unitsOf("coordinators", body.coordinators(), day, faults, (pointer, named, unit) -> {
            if (unit.equals(lead)) {
                faults.add(Fault.at(pointer, "task.lead-coordinates", named));
            }
            coordinators.add(unit);
        });
        Set<UUID> watchers = new LinkedHashSet<>();
        unitsOf("watchers", body.watchers(), day, faults, (pointer, named, unit) -> {
            if (unit.equals(lead) || coordinators.contains(unit)) {
                faults.add(Fault.at(pointer, "task.unit-twice", named));
            }
            watchers.add(unit);
        });
        return new Parts(lead, List.copyOf(coordinators), List.copyOf(watchers), orEmpty(body.parties()));
    }

    private interface FoundUnit {
        void take(String pointer, String named, UUID unit);
    }

    private void unitsOf(
            String member, @Nullable List<String> named, LocalDate day, List<Fault> faults, FoundUnit taker) {
        List<String> all = orEmpty(named);
        for (int i = 0; i < all.size(); i++) {
            String pointer = "/" + member + "/" + i;
            UUID unit = unitReader.read(all.get(i), day, pointer, faults);
            if (unit != null) {
                taker.take(pointer, all.get(i), unit);
            }
        }
    }

    private static List<WriteTask.Deliverable> deliverables(
            WriteTask body, @Nullable TaskResponse present, List<Fault> faults) {
        KeptIds kept = new KeptIds("/deliverables", "task.deliverable-unknown", faults);
        if (present != null) {
            present.deliverables().forEach(each -> kept.known(each.id(), each.vi()));
        }
        List<WriteTask.Deliverable> named = orEmpty(body.deliverables());
        List<UUID> ids = kept.of(named, WriteTask.Deliverable::id, WriteTask.Deliverable::vi);
        List<WriteTask.Deliverable> read = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            WriteTask.Deliverable each = named.get(i);
            read.add(new WriteTask.Deliverable(each.vi(), each.en(), ids.get(i), each.kind(), each.description()));
        }
        return read;
    }

    private static List<WriteTask.Milestone> milestones(
            WriteTask body, @Nullable TaskResponse present, List<Fault> faults) {
        KeptIds kept = new KeptIds("/milestones", "task.milestone-unknown", faults);
        if (present != null) {
            present.milestones()
                    .forEach(each -> kept.known(each.id(), each.name().vi()));
        }
        List<WriteTask.Milestone> named = orEmpty(body.milestones());
        List<UUID> ids =
                kept.of(named, WriteTask.Milestone::id, each -> each.name().vi());
        List<WriteTask.Milestone> read = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            read.add(new WriteTask.Milestone(
                    ids.get(i), named.get(i).name(), named.get(i).due()));
        }
        return read;
    }

    private Set<UUID> directives(WriteTask body, List<Fault> faults) {
        List<String> named = orEmpty(body.directives());
        Set<UUID> found = new HashSet<>();
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

    private Set<TargetKey> targets(WriteTask body, List<Fault> faults) {
        List<WriteTask.Target> named = orEmpty(body.targets());
        Set<TargetKey> found = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            WriteTask.Target target = named.get(i);
            String pointer = "/targets/" + i;
            UUID unit = unit(target, pointer, faults);
            if (unit != null && !targets.isSet(target.indicator(), unit, target.period())) {
                faults.add(Fault.at(
                        pointer,
                        "task.target-unknown",
                        target.indicator(),
                        target.unit(),
                        target.period().text()));
            } else if (unit != null) {
                found.add(new TargetKey(target.indicator(), unit, target.period()));
            }
        }
        return Set.copyOf(found);
    }

    private @Nullable UUID unit(WriteTask.Target target, String pointer, List<Fault> faults) {
        try {
            return units.resolve(target.unit(), target.period()).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at(
                    pointer + "/unit",
                    "plan.unit-unknown",
                    target.unit(),
                    target.period().text()));
            return null;
        }
    }
}
