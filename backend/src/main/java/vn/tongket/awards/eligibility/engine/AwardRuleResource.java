package vn.tongket.awards.eligibility.engine;

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

@Path("/api/v1/award-rules")
@Tag(
        name = "award-rules",
        description = "What must hold before an award is proposed, as dated data with its legal basis.")
@Produces(MediaType.APPLICATION_JSON)
class AwardRuleResource {

    private static final String FROM = "The first day on which this version holds.";

    private final AwardRuleService service;

    AwardRuleResource(AwardRuleService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardRules",
            summary = "Rules of eligibility",
            description = "All versions of all rules by code, or those in force on a day, about a type, of a kind.")
    public Page<AwardRuleResponse> list(@BeanParam AwardRuleQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}/versions/{from}")
    @PermitAll
    @Operation(
            operationId = "getAwardRuleVersion",
            summary = "A version of a rule",
            description = "The one that begins on this day.")
    public RestResponse<AwardRuleResponse> get(
            @RestPath @Parameter(example = "R1") String code,
            @RestPath @Parameter(description = FROM, example = "2024-01-01") String from,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(code, from), ifNoneMatch);
    }

    @PUT
    @Path("/{code}/versions/{from}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardRuleVersion",
            summary = "Add or change a version of a rule",
            description =
                    "By an administrator. Versions of a rule do not overlap. The parameters are those of the kind. Answers that were kept stay what they were.")
    @APIResponseSchema(value = AwardRuleResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<AwardRuleResponse> put(
            @RestPath @Parameter(example = "R1") String code,
            @RestPath @Parameter(description = FROM, example = "2024-01-01") String from,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAwardRule body) {
        return Reply.saved(
                service.put(code, from, body, IfMatch.parse(ifMatch)),
                "/api/v1/award-rules/" + code + "/versions/" + from);
    }
}
