package vn.tongket.awards.eligibility.answers;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.Verdict;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /eligibility-checks/{id}/results}. */
class EligibilityCheckQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "clear, warned, blocked; several with commas.")
    String verdict;

    List<String> read(QueryReader reader) {
        return reader.choices("verdict", verdict, Codes.all(Verdict.class));
    }
}
