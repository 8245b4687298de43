package vn.tongket.awards.prizes;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Imported;

/** Leads from the door to what is behind it. */
@ApplicationScoped
class PrizeFacade implements Prizes {

    private final BaseSalaryService salaryService;
    private final BaseSalaryRepository salaries;
    private final PrizeRepository prizes;

    PrizeFacade(BaseSalaryService salaryService, BaseSalaryRepository salaries, PrizeRepository prizes) {
        this.salaryService = salaryService;
        this.salaries = salaries;
        this.prizes = prizes;
    }

    @Override
    public void importBaseSalary(LocalDate from, WriteBaseSalary salary) {
        salaryService.add(from, salary);
    }

    @Override
    public Imported putBaseSalary(LocalDate from, WriteBaseSalary salary) {
        return Imported.of(salaryService.put(from.toString(), salary, new IfMatch.Anything()));
    }

    @Override
    public Optional<Long> baseSalaryOn(LocalDate day) {
        return salaries.amountOn(day);
    }

    @Override
    public long amount(BigDecimal coefficient, long baseSalary) {
        return PrizeRules.amount(coefficient, baseSalary);
    }

    @Override
    public List<PrizeStatement.PrizeLine> lines(UUID decision, LocalDate day) {
        return prizes.lines(decision, day, salaries.amountOn(day).orElse(null));
    }

    @Override
    public PrizeStatement statement(UUID decision, LocalDate day, @Nullable Long statedTotal) {
        Long baseSalary = salaries.amountOn(day).orElse(null);
        return PrizeStatement.of(decision, day, baseSalary, prizes.lines(decision, day, baseSalary), statedTotal);
    }
}
