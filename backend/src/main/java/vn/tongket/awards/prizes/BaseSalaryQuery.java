package vn.tongket.awards.prizes;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /base-salaries}. */
class BaseSalaryQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Only the one in force on this day.", example = "2023-07-01")
    String date;

    @Nullable
    LocalDate read(QueryReader reader) {
        return reader.date("date", date);
    }
}
