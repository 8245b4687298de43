package vn.tongket.awards.prizes;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/base-salaries")
@Tag(name = "base-salaries", description = "The base salary by date, of which prizes are multiples.")
@Produces(MediaType.APPLICATION_JSON)
class BaseSalaryResource {

    private static final String FROM = "The first day on which it holds.";

    private final BaseSalaryService service;

    BaseSalaryResource(BaseSalaryService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listBaseSalaries",
            summary = "Base salaries",
            description = "All, oldest first, or the one in force on a day.")
    public Page<BaseSalaryResponse> list(@BeanParam BaseSalaryQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{from}")
    @PermitAll
    @Operation(
            operationId = "getBaseSalary",
            summary = "A base salary",
            description = "The one that begins on this day.")
    public RestResponse<BaseSalaryResponse> get(
            @RestPath @Parameter(description = FROM, example = "2023-07-01") String from,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<BaseSalaryResponse> salary = service.get(from);
        return Reply.conditional(service.tag(salary), ifNoneMatch, salary::body);
    }

    @PUT
    @Path("/{from}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putBaseSalary",
            summary = "Add or change a base salary",
            description =
                    "By an administrator. It holds until the first day of the next one. Prizes of decisions that are issued stay what they were.")
    @APIResponseSchema(
            value = BaseSalaryResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<BaseSalaryResponse> put(
            @RestPath @Parameter(description = FROM, example = "2023-07-01") String from,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteBaseSalary body) {
        return Reply.saved(service.put(from, body, IfMatch.parse(ifMatch)), "/api/v1/base-salaries/" + from);
    }

    @DELETE
    @Path("/{from}")
    @Authenticated
    @Operation(
            operationId = "deleteBaseSalary",
            summary = "Take out a base salary that was entered by mistake",
            description = "By an administrator. The one before it then holds on. Prizes of issued decisions stay.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void remove(
            @RestPath @Parameter(description = FROM, example = "2023-07-01") String from,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        service.remove(from, IfMatch.parse(ifMatch));
    }
}
