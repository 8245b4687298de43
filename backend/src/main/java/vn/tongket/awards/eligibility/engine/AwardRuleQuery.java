package vn.tongket.awards.eligibility.engine;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /award-rules}. */
class AwardRuleQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Only versions in force on this day.", example = "2022-12-26")
    String date;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Only rules about this award type, with those about all; several with commas.",
            example = "GRASSROOTS_EMULATION_FIGHTER")
    String type;

    @RestQuery
    @Nullable
    @Parameter(description = "Kinds of check; several with commas.", example = "annual-grade")
    String kind;

    /** What was asked, read. */
    record Filter(@Nullable LocalDate date, List<String> types, List<String> kinds) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.date("date", date),
                reader.texts("type", type),
                reader.choices("kind", kind, Codes.all(RuleKind.class)));
    }
}
