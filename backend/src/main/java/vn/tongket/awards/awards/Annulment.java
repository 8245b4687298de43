package vn.tongket.awards.awards;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;

/**
 * The decision by which a decision or an award was annulled. Why stands with the authority and is not public.
 *
 * @param number number and symbol of the annulling decision
 * @param date the day it was taken
 */
@Schema(name = "Annulment")
public record Annulment(String number, LocalDate date) {

    static @Nullable Annulment from(Row row) {
        String number = row.textOrNull("annulment_number");
        return number == null ? null : new Annulment(number, row.date("annulment_date"));
    }
}
