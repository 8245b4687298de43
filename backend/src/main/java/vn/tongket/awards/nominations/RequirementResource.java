package vn.tongket.awards.nominations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

@Path("/api/v1/nomination-requirements")
@Tag(
        name = "nomination-requirements",
        description = "What the dossier of a nomination must hold, as dated data with its legal basis.")
@Produces(MediaType.APPLICATION_JSON)
class RequirementResource {

    private static final String FROM = "The first day on which this version holds.";

    private final RequirementService service;

    RequirementResource(RequirementService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listNominationRequirements",
            summary = "What dossiers must hold",
            description = "All versions of all requirements by code, or those in force on a day, about a type.")
    public Page<RequirementResponse> list(@BeanParam RequirementQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}/versions/{from}")
    @PermitAll
    @Operation(
            operationId = "getNominationRequirementVersion",
            summary = "A version of a requirement",
            description = "The one that begins on this day.")
    public RestResponse<RequirementResponse> get(
            @RestPath @Parameter(example = "ACHIEVEMENT_REPORT") String code,
            @RestPath @Parameter(description = FROM, example = "2024-01-01") String from,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(code, from), ifNoneMatch);
    }

    @PUT
    @Path("/{code}/versions/{from}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putNominationRequirementVersion",
            summary = "Add or change a version of a requirement",
            description =
                    "By an administrator. Versions of a requirement do not overlap. Nominations that were sent keep what they were sent with.")
    @APIResponseSchema(
            value = RequirementResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<RequirementResponse> put(
            @RestPath @Parameter(example = "ACHIEVEMENT_REPORT") String code,
            @RestPath @Parameter(description = FROM, example = "2024-01-01") String from,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteRequirement body) {
        return Reply.saved(
                service.put(code, from, body, IfMatch.parse(ifMatch)),
                "/api/v1/nomination-requirements/" + code + "/versions/" + from);
    }
}
