package vn.tongket.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** Finds the units that a body names; one that is unknown is a fault at its place. */
@ApplicationScoped
public class UnitReader {

    private final Units units;

    UnitReader(Units units) {
        this.units = units;
    }

    /**
     * The unit that a text names on a day; null where there is no text, or where the fault was added.
     *
     * @param pointer where the text stands in the body
     */
    public @Nullable UUID read(@Nullable String idOrCode, LocalDate day, String pointer, List<Fault> faults) {
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
