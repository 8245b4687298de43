package vn.tongket.awards.recipients;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /recipients}. */
class RecipientQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "individual, collective, household; several with commas.")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(
            description = "The unit it belongs to, code or id; several with commas. A code is read today.",
            example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "`false`: without those that were merged into others; `true`: those alone. All of them without it.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String merged;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Words of its name or of a former one; case and diacritics do not matter.",
            example = "nguyen")
    String q;

    /** What was asked, read. */
    record Filter(
            List<String> kinds,
            List<String> units,
            @Nullable Boolean merged,
            @Nullable String words) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.choices("kind", kind, Codes.all(RecipientKind.class)),
                reader.texts("unit", unit),
                merged == null ? null : reader.flag("merged", merged),
                reader.search("q", q));
    }
}
