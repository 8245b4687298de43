package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.http.bind.Years;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /awards}. */
class AwardQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of award types; several with commas.", example = "GRASSROOTS_EMULATION_FIGHTER")
    String type;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the achievement; several with commas.", example = "2022")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "Words of the recipient's name; case and diacritics do not matter.", example = "nguyen")
    String recipient;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Id of a recipient, with those that are one with it after merges; for those who may see the recipient.")
    String recipientId;

    @RestQuery
    @Nullable
    @Parameter(description = "individual, collective, household; several with commas.")
    String recipientKind;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The authority or the recipient's unit (code or id); several with commas. A code is read on the last day of `year`, or today.",
            example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "The authority, with all below it (code or id); read as `unit` is.", example = "SO-TTTT")
    String within;

    @RestQuery
    @Nullable
    @Parameter(
            description = "First day of the decision; where no date is stated, the day since which it is known counts.",
            example = "2021-12-15")
    String decidedFrom;

    @RestQuery
    @Nullable
    @Parameter(description = "Last day of the decision, in the same way.", example = "2022-12-14")
    String decidedTo;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "regular, thematic, ad-hoc, external, devotion, seniority, resistance, or not-stated; several with commas.")
    String way;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "province-leader, department-leader, other-leader, business-person, direct-worker, or not-stated; several with commas. It is not public: only awards of authorities on which the caller has a role are found by it.")
    String positionClass;

    @RestQuery
    @Nullable
    @Parameter(description = "Id of the decision.")
    String decision;

    @RestQuery
    @Nullable
    @Parameter(description = "draft, issued, annulled, withdrawn, recorded; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Words of the recipient, the award (aliases too), the units or the decision's number; case and diacritics do not matter.",
            example = "giay khen")
    String q;

    /** What was asked, read. */
    record Filter(
            List<String> types,
            List<Integer> years,
            @Nullable String recipient,
            @Nullable UUID recipientId,
            List<String> recipientKinds,
            List<String> units,
            @Nullable String within,
            @Nullable LocalDate decidedFrom,
            @Nullable LocalDate decidedTo,
            List<String> ways,
            List<String> positionClasses,
            @Nullable UUID decision,
            List<String> statuses,
            @Nullable String words) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.texts("type", type),
                Years.read(reader, "year", year),
                reader.search("recipient", recipient),
                reader.id("recipientId", recipientId),
                reader.choices("recipientKind", recipientKind, Codes.all(RecipientKind.class)),
                reader.texts("unit", unit),
                reader.one("within", within, text -> text, "SO-TTTT"),
                reader.date("decidedFrom", decidedFrom),
                reader.date("decidedTo", decidedTo),
                reader.choices("way", way, orNotStated(Codes.all(AwardWay.class))),
                reader.choices("positionClass", positionClass, orNotStated(Codes.all(PositionClass.class))),
                reader.id("decision", decision),
                reader.choices("status", status, Codes.all(AwardStatus.class)),
                reader.search("q", q));
    }

    private static List<String> orNotStated(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(Awards.NOT_STATED)).toList();
    }
}
