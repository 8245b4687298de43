package vn.tongket.awards.law;

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

@Path("/api/v1/award-laws")
@Tag(name = "award-laws", description = "The laws and decrees of commendation, as they follow one another.")
@Produces(MediaType.APPLICATION_JSON)
class AwardLawResource {

    private final AwardLawService service;

    AwardLawResource(AwardLawService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardLaws",
            summary = "Legal versions of commendation",
            description = "All, oldest first, or the one in force on a day. No two hold on the same day.")
    public Page<AwardLawResponse> list(@BeanParam AwardLawQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getAwardLaw",
            summary = "A legal version of commendation",
            description = "The law and decrees, the days between which they hold, and how sure that is.")
    public RestResponse<AwardLawResponse> get(
            @RestPath @Parameter(example = "LAW_2022") String code,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(code), ifNoneMatch);
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardLaw",
            summary = "Add or change a legal version",
            description = "An administrator keeps the catalogue of the installation.")
    @APIResponseSchema(value = AwardLawResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<AwardLawResponse> put(
            @RestPath @Parameter(example = "LAW_2022") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAwardLaw body) {
        return Reply.saved(service.put(code, body, IfMatch.parse(ifMatch)), "/api/v1/award-laws/" + code);
    }
}
