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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/award-types")
@Tag(name = "award-types", description = "The catalogue of titles and forms of commendation.")
@Produces(MediaType.APPLICATION_JSON)
class AwardTypeResource {

    private static final String CODE = "CERTIFICATE_OF_MERIT";

    private final AwardTypeService service;
    private final AwardTypeVersionService versions;
    private final ContentTags tags;

    AwardTypeResource(AwardTypeService service, AwardTypeVersionService versions, ContentTags tags) {
        this.service = service;
        this.versions = versions;
        this.tags = tags;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardTypes",
            summary = "Award types",
            description =
                    "Titles and forms by concept, level, recipient kind, day of validity, or words of their names and aliases. Each as the legal version in force on that day has it; without a day as that of today has it, or the nearest one.")
    public Page<AwardTypeResponse> list(@BeanParam AwardTypeQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getAwardType",
            summary = "An award type",
            description =
                    "One title or form, as the legal version in force on a day has it; 404 where it did not exist then. Without a day as that of today has it, or the nearest one.")
    public RestResponse<AwardTypeResponse> get(
            @RestPath @Parameter(example = CODE) String code,
            @RestQuery @Nullable @Parameter(description = "The day.", example = "2022-12-26") String date,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        LocalDate day = reader.date("date", date);
        reader.check();
        Reply.Revised<AwardTypeResponse> type = day == null ? service.get(code) : service.get(code, day);
        return Reply.conditional(tags.of(type), ifNoneMatch, type::body);
    }

    @GET
    @Path("/{code}/versions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardTypeVersions",
            summary = "An award type through the law",
            description = "What each legal version says of it, oldest first; empty where none speaks of it.")
    public Page<AwardTypeResponse> versions(
            @RestPath @Parameter(example = CODE) String code, @BeanParam ListParameters list) {
        return versions.page(code, list.read());
    }

    @PUT
    @Path("/{code}/versions/{law}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardTypeVersion",
            summary = "Say what a legal version says of an award type",
            description =
                    "By an administrator. It holds on the days of the legal version. `If-Match` names the tag of the type, whose revision counts its versions too.")
    @APIResponseSchema(value = AwardTypeResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<AwardTypeResponse> putVersion(
            @RestPath @Parameter(example = CODE) String code,
            @RestPath @Parameter(description = "Code of the legal version.", example = "LAW_2022") String law,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAwardTypeVersion body) {
        return Reply.saved(
                versions.put(code, law, body, IfMatch.parse(ifMatch)), "/api/v1/award-types/" + code + "/versions");
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardType",
            summary = "Add or change an award type",
            description =
                    "An administrator keeps the catalogue of the installation. Where legal versions speak of the type, its name, recipient kinds, level and legal basis are theirs; code, concept and aliases are the type's own.")
    @APIResponseSchema(value = AwardTypeResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<AwardTypeResponse> put(
            @RestPath @Parameter(example = CODE) String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAwardType body) {
        return Reply.saved(service.put(code, body, IfMatch.parse(ifMatch)), "/api/v1/award-types/" + code);
    }
}
