package vn.tongket.collection.submissions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.observations.ImportResponse;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;

@Path("/api/v1/reporting-rounds/{code}/submissions/{unit}/form")
@Tag(name = "submissions")
@Authenticated
class SubmissionFormResource {

    private static final String LOCALE =
            "How numbers are written where they are texts: `en` 1197 and 92.65, `vi-VN` 1.197 and 92,65.";

    private final SubmissionFormService service;

    SubmissionFormResource(SubmissionFormService service) {
        this.service = service;
    }

    @GET
    @Produces(Xlsx.MEDIA_TYPE)
    @Operation(
            operationId = "getSubmissionForm",
            summary = "The form of a report",
            description =
                    "A workbook for a reporter of the unit: a cover that tells how to fill it, and one table with what is asked, what is there, and the period before. A hidden column tells later which cells were filled, and what they rested on.")
    public RestResponse<byte[]> get(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestPath @Parameter(example = "01849") String unit) {
        String name = (code + "_" + unit).replaceAll("[^A-Za-z0-9._-]", "-");
        return RestResponse.ResponseBuilder.ok(service.form(code, unit))
                .header(HttpHeaders.CONTENT_DISPOSITION, MadeFile.attachment(name + ".xlsx"))
                .build();
    }

    @POST
    @Consumes(Xlsx.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importSubmissionForm", summary = "Take a filled form", description = """
                    The workbook of the same address, filled, by a reporter of the unit. Cells that nobody wrote in change \
                    nothing, whatever was entered meanwhile; all others become drafts, all or none. Faulty cells are listed \
                    as `/row/column`. Where somebody else changed a value since the form was made, 409 names both, until `overrule` or `leave` says \
                    what to do with each such row.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Xlsx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public ImportResponse take(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestPath @Parameter(example = "01849") String unit,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "`true` does the same and rolls it back.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = LOCALE,
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
                                    "Rows that replace what somebody else entered since the form was made, each with the revision that it replaces, as the preview tells; several with commas. Where the value moved on once more, it is a conflict again.",
                            example = "3@2")
                    String overrule,
            @RestQuery
                    @Nullable
                    @Parameter(description = "Rows that are not taken; several with commas.", example = "4")
                    String leave,
            InputStream body) {
        QueryReader reader = new QueryReader();
        boolean dry = reader.flag("dryRun", dryRun);
        NumberForm form = numbers(reader, locale);
        FormChoices choices = FormChoices.read(reader, overrule, leave);
        reader.check();
        try (ReceivedFile file = service.receive(code, unit, body)) {
            return service.take(code, unit, file, form, choices, dry);
        }
    }

    @POST
    @Path("/preview")
    @Consumes(Xlsx.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createSubmissionFormPreview",
            summary = "What a filled form would change",
            description = """
                    The filled workbook, tried and rolled back: each row that would change a value, with what stands there \
                    now, and whether somebody else changed it since the form was made. Faulty cells are listed as \
                    `/row/column`.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Xlsx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public SubmissionFormPreview preview(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestPath @Parameter(example = "01849") String unit,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = LOCALE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"en", "vi-VN"},
                                            defaultValue = "en"))
                    String locale,
            InputStream body) {
        QueryReader reader = new QueryReader();
        NumberForm form = numbers(reader, locale);
        reader.check();
        try (ReceivedFile file = service.receive(code, unit, body)) {
            return service.preview(code, unit, file, form);
        }
    }

    private static NumberForm numbers(QueryReader reader, @Nullable String locale) {
        NumberForm form = reader.one("locale", locale, NumberForm::said, NumberForm.codes());
        return form == null ? NumberForm.UNSTATED : form;
    }
}
