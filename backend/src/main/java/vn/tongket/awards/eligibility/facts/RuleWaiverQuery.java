package vn.tongket.awards.eligibility.facts;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /rule-waivers}. */
class RuleWaiverQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a recipient.")
    String recipient;

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of rules, separated by commas.", example = "R3")
    String rule;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the achievement.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "in-force, withdrawn; without it both.")
    String status;

    /** What was asked, read. */
    record Filter(
            @Nullable UUID recipient,
            List<String> rules,
            @Nullable Integer year,
            List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.id("recipient", recipient),
                reader.texts("rule", rule),
                reader.year("year", year),
                reader.choices("status", status, Codes.all(RecordStatus.class)));
    }
}
