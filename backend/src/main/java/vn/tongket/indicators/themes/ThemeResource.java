package vn.tongket.indicators.themes;

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

@Path("/api/v1/themes")
@Tag(name = "themes", description = "What indicators are about.")
@Produces(MediaType.APPLICATION_JSON)
class ThemeResource {

    private static final String CODE = "Its code.";

    private final ThemeService service;

    ThemeResource(ThemeService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listThemes",
            summary = "Themes",
            description = "What indicators are about, in the order in which they are shown, each with its indicators.")
    public Page<ThemeResponse> list(@BeanParam ThemeQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getTheme",
            summary = "A theme",
            description = "Its name, and the codes of its indicators in order.")
    public RestResponse<ThemeResponse> get(
            @RestPath @Parameter(description = CODE, example = "DIGITAL_GOVERNMENT") String code,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(code), ifNoneMatch);
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putTheme",
            summary = "Add or change a theme",
            description =
                    "An administrator keeps the themes of the installation. An indicator may stand under several; no definition changes.")
    @APIResponseSchema(value = ThemeResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<ThemeResponse> put(
            @RestPath @Parameter(description = CODE, example = "DIGITAL_GOVERNMENT") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteTheme body) {
        return Reply.saved(service.put(code, body, IfMatch.parse(ifMatch)), "/api/v1/themes/" + code);
    }

    @DELETE
    @Path("/{code}")
    @Authenticated
    @Operation(
            operationId = "deleteTheme",
            summary = "Take a theme away",
            description = "Its indicators stay, and stand under their other themes. By an administrator.")
    @APIResponse(responseCode = "204", description = "Taken away.")
    public void remove(
            @RestPath @Parameter(description = CODE, example = "DIGITAL_GOVERNMENT") String code,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        service.remove(code, IfMatch.parse(ifMatch));
    }
}
