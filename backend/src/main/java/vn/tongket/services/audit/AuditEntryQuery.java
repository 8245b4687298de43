package vn.tongket.services.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /audit-entries}. */
class AuditEntryQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Kinds of thing, as in their addresses; several with commas.", example = "observations")
    String resource;

    @RestQuery
    @Nullable
    @Parameter(description = "What was done; several with commas.", example = "approved")
    String action;

    @RestQuery
    @Nullable
    @Parameter(description = "`done`, or `refused`: what was asked for in vain.", example = "refused")
    String result;

    @RestQuery
    @Nullable
    @Parameter(description = "Sign-in name of who did it.")
    String actor;

    @RestQuery
    @Nullable
    @Parameter(description = "Sign-in name of the one in whose place it was done.")
    String onBehalfOf;

    @RestQuery
    @Nullable
    @Parameter(description = "Which thing, as entries name it.", example = "VILLAGE_TEAMS/06/2022")
    String key;

    @RestQuery
    @Nullable
    @Parameter(description = "From this instant on.", example = "2022-12-26T00:00:00Z")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "Before this instant.")
    String to;

    /** What was asked, read. */
    record Filter(
            List<String> resources,
            List<String> actions,
            @Nullable Boolean refused,
            @Nullable String actor,
            @Nullable String onBehalfOf,
            @Nullable String key,
            @Nullable Instant from,
            @Nullable Instant to) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.texts("resource", resource),
                reader.texts("action", action),
                reader.one("result", result, text -> AuditResult.of(text) == AuditResult.REFUSED, AuditResult.KNOWN),
                reader.one("actor", actor, text -> text, "nguyen-van-a"),
                reader.one("onBehalfOf", onBehalfOf, text -> text, "nguyen-van-a"),
                reader.one("key", key, text -> text, "…, …"),
                reader.instant("from", from),
                reader.instant("to", to));
    }
}
