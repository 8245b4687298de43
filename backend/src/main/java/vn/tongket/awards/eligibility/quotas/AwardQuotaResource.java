package vn.tongket.awards.eligibility.quotas;

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

@Path("/api/v1/award-quotas")
@Tag(
        name = "award-quotas",
        description = "How many of a base may receive an award, as dated data with its legal basis.")
@Produces(MediaType.APPLICATION_JSON)
class AwardQuotaResource {

    private static final String FROM = "The first day on which this version holds.";
    private static final String EXAMPLE = "GRASSROOTS_EMULATION_FIGHTER";

    private final AwardQuotaService service;

    AwardQuotaResource(AwardQuotaService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardQuotas",
            summary = "Quotas of award types",
            description = "All versions by type, or those in force on a day. A type without one has no quota.")
    public Page<AwardQuotaResponse> list(@BeanParam AwardQuotaQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{type}/versions/{from}")
    @PermitAll
    @Operation(
            operationId = "getAwardQuotaVersion",
            summary = "A version of a quota",
            description = "The one that begins on this day.")
    public RestResponse<AwardQuotaResponse> get(
            @RestPath @Parameter(description = "Code of the award type.", example = EXAMPLE) String type,
            @RestPath @Parameter(description = FROM, example = "2024-01-01") String from,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(type, from), ifNoneMatch);
    }

    @PUT
    @Path("/{type}/versions/{from}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardQuotaVersion",
            summary = "Add or change a version of a quota",
            description = "By an administrator. Versions of the quota of a type do not overlap.")
    @APIResponseSchema(
            value = AwardQuotaResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<AwardQuotaResponse> put(
            @RestPath @Parameter(description = "Code of the award type.", example = EXAMPLE) String type,
            @RestPath @Parameter(description = FROM, example = "2024-01-01") String from,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAwardQuota body) {
        return Reply.saved(
                service.put(type, from, body, IfMatch.parse(ifMatch)),
                "/api/v1/award-quotas/" + type + "/versions/" + from);
    }
}
