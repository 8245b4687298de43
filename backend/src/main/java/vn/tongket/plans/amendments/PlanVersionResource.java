package vn.tongket.plans.amendments;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Renditions;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FileParameters;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlanVersionHeading;
import vn.tongket.plans.plans.PlanVersionResponse;

@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class PlanVersionResource {

    private final PlanVersionReader versions;
    private final ContentTags tags;

    PlanVersionResource(PlanVersionReader versions, ContentTags tags) {
        this.versions = versions;
        this.tags = tags;
    }

    @GET
    @Path("/versions")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listPlanVersions",
            summary = "Versions of a plan",
            description =
                    "The first as it was issued, and one for each amendment in force; the latest comes first. All of them, in one answer; a plan that is not issued has none.")
    public Page<PlanVersionHeading> list(@RestPath String id, @BeanParam FileParameters file) {
        file.reader().check();
        return new Page<>(versions.of(id), null, null, PlanVersionHeading.class);
    }

    @GET
    @Path("/versions/{version}")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "getPlanVersion", summary = "A version of a plan", description = """
                    What the plan said, with the names that things had then. It is the same for ever, byte for byte: as \
                    JSON the text that was kept, as CSV and XLSX the annex of the document.""")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlanVersionResponse.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<Renditions> get(
            @RestPath String id,
            @RestPath String version,
            @BeanParam FileParameters file,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        file.reader().check();
        String document = versions.document(id, PathValues.number(version));
        String tag = tags.of(new Reply.Revised<>(document, 1));
        return Reply.conditional(tag, ifNoneMatch, () -> renditions(document));
    }

    private static Renditions renditions(String document) {
        return new Renditions(
                () -> document.getBytes(StandardCharsets.UTF_8),
                () -> annex(document).csv(),
                () -> annex(document).xlsx());
    }

    private static AnnexSheet annex(String document) {
        return PlanVersionReader.annex(CanonicalJson.read(document, PlanVersionResponse.class));
    }

    @GET
    @Path("/compare")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "getPlanComparison",
            summary = "What differs between two versions of a plan",
            description = """
                    The net difference, a line a task: what was changed and changed back is none. As a table each member \
                    that differs is a row.""")
    public PlanComparison compare(
            @RestPath String id,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "The version that was; 0 for nothing; 1 without it.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "1"))
                    String from,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "The version that came; the present one without it.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
                    String to,
            @BeanParam FileParameters file) {
        QueryReader reader = file.reader();
        Integer former = reader.one("from", from, PlanVersionResource::number, "0, 1, 2");
        Integer latter = reader.one("to", to, PlanVersionResource::number, "0, 1, 2");
        reader.check();
        return versions.compare(id, former == null ? 1 : former, latter);
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException();
        }
        return Integer.valueOf(text);
    }
}
