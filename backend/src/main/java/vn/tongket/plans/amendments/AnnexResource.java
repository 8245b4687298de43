package vn.tongket.plans.amendments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Renditions;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FileParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlanStatus;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.TableFormat;

@Path("/api/v1/plans/{id}/annex")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class AnnexResource {

    private final AnnexService service;

    AnnexResource(AnnexService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "getPlanAnnex", summary = "The annex of a plan", description = """
                    The plan as the office's own table: TT, Nội dung nhiệm vụ, Căn cứ, Đơn vị chủ trì, Đơn vị phối hợp, Cấp \
                    trình, Thời gian, Sản phẩm, Kinh phí, Nguồn kinh phí, Ghi chú. Two hidden columns tell later which cells \
                    were written in, and what they rested on.""")
    @APIResponse(
            responseCode = "200",
            description = "The annex.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnexResponse.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<Renditions> get(@RestPath String id, @BeanParam FileParameters file) {
        file.reader().check();
        AnnexService.Written annex = service.write(id);
        return RestResponse.ok(new Renditions(
                () -> CanonicalJson.text(annex.annex()).getBytes(StandardCharsets.UTF_8),
                annex.sheet()::csv,
                annex.sheet()::xlsx));
    }

    @POST
    @Authenticated
    @Consumes({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "importPlanAnnex", summary = "Take a filled annex", description = """
                    The annex of the same address, filled, by a planner of the unit: into a draft, whose tasks it changes, or \
                    into a plan in force, of which it makes the draft of an amendment. Cells that nobody wrote in change \
                    nothing, whatever became of the plan meanwhile. A row without a task is one that comes, unless its TT is \
                    that of a task. All or nothing; faulty cells are listed as `/row/column`. Where somebody else changed \
                    the same cell since the annex was made, 409 names both, until `overrule` or `leave` says what to do with \
                    each such row. With `dryRun=true` the answer says, cell by cell, what would change and what is in \
                    conflict, and nothing is written.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnexResponse.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What was changed, or would be.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnexImport.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public AnnexImport take(
            @RestPath String id,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "`true` does the same and rolls it back.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "How amounts are written where they are texts: `en` 1500000, `vi-VN` 1.500.000.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"en", "vi-VN"},
                                            defaultValue = "en"))
                    String locale,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "What a task means whose row is missing: `keep` nothing, `withdraw` that it goes.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"keep", "withdraw"},
                                            defaultValue = "keep"))
                    String missing,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "Why the plan is amended; needed where it is in force.",
                            example = "Điều chỉnh theo Thông báo kết luận số 12")
                    String reason,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "Rows that count though somebody else changed the same cells, each with the revision of the task that it replaces, as the preview tells; several with commas. Where the task moved on once more, it is a conflict again.",
                            example = "3@2")
                    String overrule,
            @RestQuery
                    @Nullable
                    @Parameter(description = "Rows that are not taken; several with commas.", example = "4")
                    String leave,
            @RestHeader("Content-Type") @Parameter(hidden = true) String contentType,
            byte[] body) {
        QueryReader reader = new QueryReader();
        NumberForm numbers = reader.one("locale", locale, NumberForm::said, NumberForm.codes());
        AnnexService.Wish wish = new AnnexService.Wish(
                AnnexChoices.read(reader, overrule, leave),
                reader.choices("missing", missing, List.of("keep", "withdraw")).contains("withdraw"),
                reader.one("reason", reason, AnnexResource::sized, "at most 2000 characters, commas too"),
                reader.flag("dryRun", dryRun));
        reader.check();
        PlanVersions.Head plan = service.writable(id);
        AnnexFile file = contentType.startsWith(MediaType.APPLICATION_JSON)
                ? service.read(plan, body)
                : service.read(
                        new ByteArrayInputStream(body),
                        TableFormat.of(contentType),
                        numbers == null ? NumberForm.UNSTATED : numbers);
        return plan.status() == PlanStatus.DRAFT
                ? service.takeIntoDraft(plan, file, wish)
                : service.takeIntoAmendment(plan, file, wish);
    }

    private static String sized(String text) {
        if (text.length() > 2000) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
