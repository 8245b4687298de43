package vn.tongket.organisation.reorganisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/** Who may carry acts out. Everybody may read them. */
@ApplicationScoped
class UnitChangeAccess {

    private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.ADMINISTRATOR);

    private final Units units;

    UnitChangeAccess(Units units) {
        this.units = units;
    }

    /** Whether somebody may try at all; what they name is looked at when it is known. */
    boolean canTry(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }

    /** An administrator of each unit that the act changes or ends, and of each that it puts something below or into. */
    boolean canCarryOut(Actor actor, Act act, Act.Outcome outcome) {
        if (actor.holdsEverywhere(Role.ADMINISTRATOR)) {
            return true;
        }
        Set<UUID> made = new HashSet<>();
        outcome.edits().forEach(edit -> {
            if (edit instanceof Edit.Opened(UnitVersion version)
                    && outcome.after().life(version.unit()).getFirst().equals(version)) {
                made.add(version.unit());
            }
        });
        boolean topless = outcome.edits().stream()
                .anyMatch(edit -> edit instanceof Edit.Opened(UnitVersion version)
                        && made.contains(version.unit())
                        && version.parent() == null);
        return !topless
                && outcome.edits().stream()
                        .flatMap(UnitChangeAccess::concerned)
                        .distinct()
                        .filter(unit -> !made.contains(unit))
                        .allMatch(unit -> units.covers(
                                actor, ADMINISTRATOR, unit, act.effectiveDate().minusDays(1)));
    }

    /** An administrator of each unit that the act ended or changed, and of each that it had made. */
    boolean canUndo(Actor actor, UnitChangeRepository.Kept kept) {
        return actor.holdsEverywhere(Role.ADMINISTRATOR)
                || kept.edits().stream()
                        .map(Edit::unit)
                        .distinct()
                        .allMatch(unit -> units.covers(
                                actor, ADMINISTRATOR, unit, kept.act().effectiveDate()));
    }

    private static Stream<UUID> concerned(Edit edit) {
        return Stream.concat(
                Stream.of(edit.unit()),
                switch (edit) {
                    case Edit.Opened(UnitVersion version) -> Stream.ofNullable(version.parent());
                    case Edit.Changed(UnitVersion was, UnitVersion is) ->
                        Objects.equals(was.parent(), is.parent()) ? Stream.empty() : Stream.ofNullable(is.parent());
                    case Edit.Succeeded(Succession step) -> Stream.ofNullable(step.successor());
                });
    }
}
