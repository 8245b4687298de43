package vn.tongket.awards.registrations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /award-registrations}. */
class RegistrationQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Registered by this unit or one below it (code or id).")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the achievement.", example = "2023")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of award types; several with commas.", example = "GRASSROOTS_EMULATION_FIGHTER")
    String type;

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a recipient; those merged with it count.")
    String recipient;

    @RestQuery
    @Nullable
    @Parameter(description = "in-force, withdrawn; without it both.")
    String status;

    /** What was asked, read. */
    record Filter(
            @Nullable String within,
            @Nullable Integer year,
            List<String> types,
            @Nullable UUID recipient,
            List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.one("within", within, text -> text, "…"),
                reader.year("year", year),
                reader.texts("type", type),
                reader.id("recipient", recipient),
                reader.choices("status", status, Codes.all(RegistrationStatus.class)));
    }
}
