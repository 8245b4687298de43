package vn.tongket.awards.prizes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Imported;

/** What other rooms ask about prizes. */
public interface Prizes {

    /**
     * Adds a base salary that holds from a day on; one that is there already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator
     */
    void importBaseSalary(LocalDate from, WriteBaseSalary salary);

    /**
     * The same, and where one is there already, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    Imported putBaseSalary(LocalDate from, WriteBaseSalary salary);

    /** The base salary in force on a day, in đồng. */
    Optional<Long> baseSalaryOn(LocalDate day);

    /** Coefficient × base salary, rounded up to ten thousand đồng. */
    long amount(BigDecimal coefficient, long baseSalary);

    /**
     * The prizes of the lines of a decision that are not withdrawn: kept since it was issued, else worked out from the
     * catalogue and the base salary of a day.
     */
    List<PrizeStatement.PrizeLine> lines(UUID decision, LocalDate day);

    /**
     * The same as a statement, checked against what the decision states.
     *
     * @param statedTotal the total that it states, or null
     */
    PrizeStatement statement(UUID decision, LocalDate day, @Nullable Long statedTotal);
}
