package vn.tongket.awards;

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
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.ListParameters;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.http.Xlsx;

@Path("/api/v1/award-types")
@Tag(name = "award-types", description = "The catalogue of titles and forms of commendation.")
@Produces(MediaType.APPLICATION_JSON)
class AwardTypeResource {

    private final AwardTypeService service;

    AwardTypeResource(AwardTypeService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardTypes",
            summary = "Award types",
            description =
                    "Titles and forms by concept, level, recipient kind, day of validity, or words of their names and aliases.")
    public Page<AwardTypeResponse> list(@BeanParam AwardTypeQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getAwardType",
            summary = "An award type",
            description = "One title or form with its legal basis and validity.")
    public RestResponse<AwardTypeResponse> get(
            @RestPath @Parameter(example = "CERTIFICATE_OF_MERIT") String code,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(code), ifNoneMatch);
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardType",
            summary = "Add or change an award type",
            description = "An administrator keeps the catalogue of the installation.")
    @APIResponseSchema(value = AwardTypeResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<AwardTypeResponse> put(
            @RestPath @Parameter(example = "CERTIFICATE_OF_MERIT") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAwardType body) {
        return Reply.saved(service.put(code, body, IfMatch.parse(ifMatch)), "/api/v1/award-types/" + code);
    }
}
