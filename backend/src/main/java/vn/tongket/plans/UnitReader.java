package vn.tongket.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Fault;
import vn.tongket.units.Units;

/** Finds the units that a body names; one that is unknown is a fault at its place. */
@ApplicationScoped
class UnitReader {

    private final Units units;

    UnitReader(Units units) {
        this.units = units;
    }

    @Nullable
    UUID read(@Nullable String idOrCode, LocalDate day, String pointer, List<Fault> faults) {
        if (idOrCode == null) {
            return null;
        }
        try {
            return units.resolve(idOrCode, day).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at(pointer, "plan.unit-unknown", idOrCode, day));
            return null;
        }
    }
}
