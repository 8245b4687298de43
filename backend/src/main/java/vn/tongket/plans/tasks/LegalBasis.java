package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;

/**
 * A document by which something is planned.
 *
 * @param document what it is called
 * @param number its number
 * @param date the day it bears
 * @param page the page, article or section that says so
 */
@Schema(name = "LegalBasis")
public record LegalBasis(
        @NotBlank @Size(max = 500) String document,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Size(max = 100)
        String number,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate date,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Size(max = 50)
        String page) {

    /** Reads the columns {@code document, number, date, page}. */
    public static LegalBasis from(Row row) {
        return new LegalBasis(
                row.text("document"), row.textOrNull("number"), row.dateOrNull("date"), row.textOrNull("page"));
    }
}
