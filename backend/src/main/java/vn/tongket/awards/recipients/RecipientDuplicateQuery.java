package vn.tongket.awards.recipients;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /recipients/duplicates}. */
class RecipientDuplicateQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "individual, collective, household; several with commas.")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "Pairs with this recipient (id).")
    String recipient;

    /** What was asked, read. */
    record Filter(List<String> kinds, @Nullable UUID recipient) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.choices("kind", kind, Codes.all(RecipientKind.class)), reader.id("recipient", recipient));
    }
}
