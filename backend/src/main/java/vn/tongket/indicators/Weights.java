package vn.tongket.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What units weigh by the values of an indicator. The room that keeps values implements it. */
public interface Weights {

    /** The latest approved value of each unit for the whole, of a period that ends by a day; units without one are left out. */
    Map<UUID, BigDecimal> of(UUID indicator, Collection<UUID> units, LocalDate day);
}
