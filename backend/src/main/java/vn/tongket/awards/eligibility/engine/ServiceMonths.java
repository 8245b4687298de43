package vn.tongket.awards.eligibility.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months of service within a year: each calendar month counts by its days, a whole one is exactly one. */
final class ServiceMonths {

    private static final int DECIMALS = 4;

    private ServiceMonths() {}

    /** The months of one service. */
    static BigDecimal in(int year, Facts.Served service) {
        return in(year, List.of(service), List.of());
    }

    /** The months of all services together, without the days of absences; a day in two services counts once. */
    static BigDecimal in(int year, List<Facts.Served> services, List<Facts.Absence> lost) {
        BigDecimal months = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            long days = each.atDay(1)
                    .datesUntil(each.plusMonths(1).atDay(1))
                    .filter(day -> services.stream().anyMatch(service -> covers(service.from(), service.to(), day)))
                    .filter(day -> lost.stream().noneMatch(absence -> covers(absence.from(), absence.to(), day)))
                    .count();
            months = months.add(BigDecimal.valueOf(days)
                    .divide(BigDecimal.valueOf(each.lengthOfMonth()), DECIMALS, RoundingMode.HALF_UP));
        }
        return months;
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
