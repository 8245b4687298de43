package vn.tongket.indicators.observations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.services.idempotency.IdempotencyService;
import vn.tongket.services.jobs.JobResponse;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.TableFormat;

@Path("/api/v1/observations")
@Tag(name = "observations", description = "Reported values as chains of versions.")
@Produces(MediaType.APPLICATION_JSON)
class ObservationResource {

    private static final String ONE = "/{indicator}/{unit}/{period}";
    private static final String BREAKDOWN = "Which part of the whole; the whole without it.";

    private final ObservationService service;
    private final ObservationImportService imports;
    private final IdempotencyService idempotency;

    ObservationResource(ObservationService service, ObservationImportService imports, IdempotencyService idempotency) {
        this.service = service;
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listObservations",
            summary = "Reported values",
            description = "Approved values; those with a role on the unit may ask for what waits by `status`.")
    public Page<ObservationResponse> list(@BeanParam ObservationQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path(ONE)
    @PermitAll
    @Operation(
            operationId = "getObservation",
            summary = "A reported value",
            description =
                    "The approved version and, for those with a role on the unit, the version that waits beside it. The code of the unit is read on the last day of the period.")
    public RestResponse<ObservationResponse> get(
            @RestPath @Parameter(example = "VILLAGE_TEAMS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2022") String period,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @RestQuery @Nullable @Parameter(description = "As known at this instant.") String asOf,
            @RestQuery @Nullable @Parameter(description = "As on file at this instant.") String recorded,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        AsOf moment = AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded));
        Observations.Key key = key(indicator, unit, period, breakdown, reader);
        return Reply.single(service.get(key, moment), ifNoneMatch);
    }

    @PUT
    @Path(ONE)
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putObservation",
            summary = "Report or correct a value",
            description =
                    "By a reporter of the unit. Makes a draft; what is approved stays public until the new version is approved. An equal body changes nothing.")
    @APIResponseSchema(
            value = ObservationResponse.class,
            responseDescription = "A new version of a value, or an equal body.")
    @APIResponse(responseCode = "201", description = "A first version.")
    public RestResponse<ObservationResponse> put(
            @RestPath @Parameter(example = "VILLAGE_TEAMS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2022") String period,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteObservation body) {
        Observations.Key key = key(indicator, unit, period, breakdown, new QueryReader());
        return Reply.saved(service.put(key, body, IfMatch.parse(ifMatch)), address(key));
    }

    @GET
    @Path(ONE + "/versions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listObservationVersions",
            summary = "History of a value",
            description =
                    "Approved and superseded versions, oldest first; all versions and who made them for those with a role on the unit.")
    public Page<VersionResponse> versions(
            @RestPath @Parameter(example = "VILLAGE_TEAMS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2022") String period,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        PageRequest page = list.read(reader);
        return service.versions(key(indicator, unit, period, breakdown, reader), page);
    }

    @PUT
    @Path(ONE + "/versions/{version}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putObservationVersionStatus",
            summary = "Send, approve, return or withdraw a version",
            description =
                    "Its reporter sends (submitted) or withdraws it; an approver of the unit who is not its author approves or returns it, or withdraws what is approved. A move that the state does not allow is 409.")
    public RestResponse<ObservationResponse> move(
            @RestPath @Parameter(example = "VILLAGE_TEAMS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2022") String period,
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteVersionStatus body) {
        Observations.Key key = key(indicator, unit, period, breakdown, new QueryReader());
        return Reply.saved(service.move(key, PathValues.number(version), body, IfMatch.parse(ifMatch)), address(key));
    }

    @POST
    @Path("/imports")
    @Authenticated
    @Consumes({Csv.MEDIA_TYPE, TableFormat.NDJSON_MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "importObservations", summary = "Report many values", description = """
                    A file with the columns `indicator`, `unit`, `period` and any of `breakdown`, `value`, `numerator`, \
                    `denominator`, `notApplicable`, `periodBasis`, `reportsFor`, `sourceDocument`, `sourcePage`, `sourceUrl`, \
                    `comment`, `reason`, `knownSince`: CSV, a JSON object a line, or the first sheet of a workbook that has them. All \
                    rows or none; all that is wrong with them is listed at once as `/row/column`, up to 1,000 faults. A value has one \
                    row. Rows become drafts; \
                    with `knownSince` an administrator records approved values of past documents. A long file is taken by \
                    a job, whose address is in `Location`; its result is what a short one is answered.""")
    @RequestBody(
            content = {
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableFormat.NDJSON_MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What was done, or would be.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "A job takes the file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobResponse.class)))
    public RestResponse<Object> take(
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
                                    "How numbers are written where they are texts: `en` 1197 and 92.65, `vi-VN` 1.197 and 92,65. Numbers of JSON and of workbooks are numbers.",
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
                                    "Whether a job takes the file: `true`, `false`, or `auto` where it has more than 5,000 rows.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"true", "false", "auto"},
                                            defaultValue = "auto"))
                    String async,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader("Content-Type") @Parameter(hidden = true) String contentType,
            InputStream body) {
        QueryReader reader = new QueryReader();
        boolean dry = reader.flag("dryRun", dryRun);
        NumberForm form = reader.one("locale", locale, NumberForm::said, NumberForm.codes());
        String when = reader.one("async", async, ObservationResource::when, "true, false, auto");
        TableFormat format = TableFormat.of(contentType);
        if (format == TableFormat.NDJSON && form != null) {
            reader.add(Fault.of("locale", "import.locale-with-json"));
        }
        reader.check();
        ImportOrder order = new ImportOrder(format, form == null ? NumberForm.UNSTATED : form, dry);
        Boolean later = when == null || when.equals("auto") ? null : Boolean.valueOf(when);
        try (ReceivedFile file = imports.receive(body)) {
            return idempotency.answerOnce(idempotencyKey, file.sha256(), () -> imports.take(file, order, later));
        }
    }

    private static String when(String text) {
        return switch (text) {
            case "true", "false", "auto" -> text;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Observations.Key key(
            String indicator, String unit, String period, @Nullable String breakdown, QueryReader reader) {
        Breakdown part = reader.one("breakdown", breakdown, Breakdown::parse, "level:commune, …");
        reader.check();
        return new Observations.Key(indicator, unit, PathValues.period(period), part == null ? Breakdown.WHOLE : part);
    }

    private static String address(Observations.Key key) {
        String part = key.breakdown().equals(Breakdown.WHOLE)
                ? ""
                : "?breakdown=" + key.breakdown().text();
        return "/api/v1/observations/" + key.indicator() + "/" + key.unit() + "/" + PathValues.escaped(key.period())
                + part;
    }
}
