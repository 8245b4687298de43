package vn.tongket.plans.amendments;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/plans/{id}/changes")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanChangesResource {

    private final PlanChangesService service;

    PlanChangesResource(PlanChangesService service) {
        this.service = service;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importPlanChanges", summary = "Change many tasks of a plan at once", description = """
                    By a planner of the unit, all or nothing. With `dryRun=true` the answer says what was and what would be, \
                    of a draft or of a plan in force, and nothing is written. Without it they are written into a draft; a \
                    plan in force is changed by the lines of an amendment, which take the same. Each line says what stood \
                    there when the caller looked: where that is no longer so, 409 names the lines, and repeating a request \
                    changes nothing twice.""")
    @APIResponse(
            responseCode = "200",
            description = "What was changed, or would be.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanChanges.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public PlanChanges change(
            @RestPath String id,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "`true` does the same and rolls it back.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            WritePlanChanges body) {
        QueryReader reader = new QueryReader();
        boolean tries = reader.flag("dryRun", dryRun);
        reader.check();
        return tries ? service.preview(id, body) : service.write(id, body);
    }
}
