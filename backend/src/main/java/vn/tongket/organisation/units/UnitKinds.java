package vn.tongket.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** The kinds of units: an open list, to which the first unit of a new kind adds it with its level. */
@ApplicationScoped
class UnitKinds {

    private final UnitRepository units;
    private final AuditTrail audit;
    private final CurrentRequest request;

    UnitKinds(UnitRepository units, AuditTrail audit, CurrentRequest request) {
        this.units = units;
        this.audit = audit;
        this.request = request;
    }

    /** All of them, by level and name. */
    List<UnitKind> all() {
        return units.kinds();
    }

    /** What a unit's kind has against it. */
    Optional<Fault> fault(WriteUnit unit, Map<String, Level> known) {
        Level level = known.get(unit.kind());
        if (level != null) {
            return unit.level() == null || unit.level() == level
                    ? Optional.empty()
                    : Optional.of(Fault.at("/level", "unit.kind-level", unit.kind(), level.code()));
        }
        if (unit.level() == null) {
            return Optional.of(Fault.at("/kind", "unit.kind-unknown", unit.kind(), String.join(", ", known.keySet())));
        }
        return unit.level() == Level.ORGANISATION || request.actor().holdsEverywhere(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Fault.at("/kind", "unit.kind-of-land", unit.kind()));
    }

    /** The level of a unit against whose kind there is nothing; a new kind is added to what is known. */
    Level level(WriteUnit unit, Map<String, Level> known) {
        return known.computeIfAbsent(unit.kind(), kind -> add(new UnitKind(kind, unit.newLevel())));
    }

    private Level add(UnitKind kind) {
        units.add(kind);
        audit.record(AuditEvent.of("create", "unit-kinds", kind.kind(), null), null, kind);
        return kind.level();
    }
}
