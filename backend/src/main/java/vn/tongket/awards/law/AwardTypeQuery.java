package vn.tongket.awards.law;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /award-types}. */
class AwardTypeQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "title, form; several with commas.")
    String concept;

    @RestQuery
    @Nullable
    @Parameter(description = "unit, grassroots, commune, district, province, ministry, state; several with commas.")
    String level;

    @RestQuery
    @Nullable
    @Parameter(description = "individual, collective, household: types that may go to one of these.")
    String recipientKind;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Only types valid on this day; without it all, whenever they were valid.",
            example = "2022-12-26")
    String date;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Words of the code, the name or an alias; case and diacritics do not matter.",
            example = "chien si thi dua")
    String q;

    /** What was asked, read. */
    record Filter(
            List<String> concepts,
            List<String> levels,
            List<String> recipientKinds,
            @Nullable LocalDate date,
            @Nullable String words) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.choices("concept", concept, Codes.all(AwardConcept.class)),
                reader.choices("level", level, Codes.all(AwardLevel.class)),
                reader.choices("recipientKind", recipientKind, Codes.all(RecipientKind.class)),
                reader.date("date", date),
                reader.search("q", q));
    }
}
