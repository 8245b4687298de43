package vn.tongket.plans.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;

/** The query parameters of {@code GET /progress-reports}. */
class ProgressReportListQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Reports on tasks of this plan (id).")
    String plan;

    @RestQuery
    @Nullable
    @Parameter(description = "Reports of these periods; several with commas.", example = "2023-Q1")
    String period;

    @RestQuery
    @Nullable
    @Parameter(description = "draft, submitted, returned, approved, withdrawn; several with commas.")
    String status;

    /** What was asked, read. */
    record Filter(@Nullable UUID plan, List<String> periods, List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.id("plan", plan),
                reader.periods("period", period).stream().map(Period::text).toList(),
                reader.choices("status", status, Codes.all(ProgressReportStatus.class)));
    }
}
