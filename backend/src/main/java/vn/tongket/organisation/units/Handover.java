package vn.tongket.organisation.units;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a unit that came below another one brought along of the numbers of the unit that it left.
 *
 * @param from the unit that it left
 * @param share of that unit's own values, from 0 to 1; 0 where it is immaterial
 */
public record Handover(UUID from, BigDecimal share) {

    public Handover {
        share = share.stripTrailingZeros();
    }
}
