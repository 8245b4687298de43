package vn.tongket.organisation.boundaries;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Level;

@Path("/api/v1/boundaries")
@Tag(name = "boundaries", description = "Outlines of units on the map.")
@Produces(MediaType.APPLICATION_JSON)
class BoundaryResource {

    private static final String WITHIN = "Code or id of a unit, read on the day; without it the whole installation.";

    private final BoundaryService service;
    private final ContentTags tags;

    BoundaryResource(BoundaryService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @Path("/{date}")
    @PermitAll
    @Operation(
            operationId = "getBoundaries",
            summary = "Outlines of units on a day",
            description =
                    "A GeoJSON FeatureCollection with the outlines that hold on the day, of the units that exist on it. Units whose outline nobody loaded are not in it. Outlines are simplified for drawing, in the same way on both sides of a border; `detail=full` gives them as they were loaded.")
    public RestResponse<BoundariesResponse> get(
            @RestPath @Parameter(description = "The day.", example = "2025-07-01") String date,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "Code or id of the unit within which they lie, read on the day; all without it.",
                            example = "06")
                    String within,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "Levels of unit: province, district, commune, village.",
                            example = "commune")
                    String level,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "How fine: `drawing`, or `full` as they were loaded.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"drawing", "full"},
                                            defaultValue = "drawing"))
                    String detail,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        String above = reader.one("within", within, text -> text, "…");
        boolean full =
                reader.choices("detail", detail, List.of("drawing", "full")).contains("full");
        List<String> levels = reader.choices("level", level, Codes.all(Level.class));
        reader.check();
        Reply.Revised<BoundariesResponse> found = service.get(date, new BoundaryService.Selection(above, levels, full));
        return Reply.conditional(tags.of(found), ifNoneMatch, found::body);
    }

    @PUT
    @Path("/{date}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putBoundaries",
            summary = "Load outlines of units",
            description =
                    "From the day on, the units within another have exactly the outlines of this GeoJSON FeatureCollection (WGS 84, `properties.code` names the unit on the day); one of them that began on this day and is not in it has none of that day any more. An outline holds until the unit gets another or ends. Rings wound the wrong way are turned round. By an administrator of that unit; without `within` by one of the installation.")
    @APIResponseSchema(
            value = BoundariesResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Loaded for the first time for this day.")
    public RestResponse<BoundariesResponse> put(
            @RestPath @Parameter(description = "First day of the outlines.", example = "2025-07-01") String date,
            @RestQuery @Nullable @Parameter(description = WITHIN, example = "06") String within,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteBoundaries body) {
        QueryReader reader = new QueryReader();
        String above = reader.one("within", within, text -> text, "…");
        reader.check();
        return Reply.saved(
                service.load(date, above, body, IfMatch.parse(ifMatch)),
                "/api/v1/boundaries/" + date + (above == null ? "" : "?within=" + above));
    }
}
