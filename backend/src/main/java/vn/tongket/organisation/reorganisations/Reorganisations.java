package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;

/** What the installation itself asks of reorganisations, when it loads its sample data. */
public interface Reorganisations {

    /**
     * Carries out an act whose rows stand in a CSV file, as a caller of {@code POST /unit-changes} would post it. It is known
     * since its first day.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 or 422 with all rows that cannot be carried out
     */
    void carryOut(
            LocalDate effectiveDate,
            DatePrecision precision,
            Name title,
            Source document,
            boolean rightsFollow,
            byte[] rows);
}
