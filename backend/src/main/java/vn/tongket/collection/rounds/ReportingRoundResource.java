package vn.tongket.collection.rounds;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

@Path("/api/v1/reporting-rounds")
@Tag(name = "reporting-rounds", description = "Which figures are asked of which units for which period, by when.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReportingRoundResource {

    private static final String ADDRESS = "/api/v1/reporting-rounds/";

    private final ReportingRoundService service;
    private final ContentTags tags;

    ReportingRoundResource(ReportingRoundService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listReportingRounds",
            summary = "Reporting rounds",
            description = "The latest period first, each with how far it has come.")
    public Page<ReportingRoundResponse> list(@BeanParam ReportingRoundQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getReportingRound",
            summary = "A reporting round",
            description = "What is asked of whom by when, and how many reports are there.")
    public RestResponse<ReportingRoundResponse> get(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<ReportingRoundResponse> round = service.get(code);
        String tag = tags.of(round);
        return Reply.conditional(tag, ifNoneMatch, round::body);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putReportingRound",
            summary = "Define a reporting round",
            description =
                    "By an administrator of all units it asks. Once a report was sent, only its name, data window, due dates, first day and legal basis may change.")
    @APIResponseSchema(
            value = ReportingRoundResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Defined.")
    public RestResponse<ReportingRoundResponse> put(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteReportingRound body) {
        return Reply.saved(service.define(code, body, IfMatch.parse(ifMatch)), ADDRESS + code);
    }

    @PUT
    @Path("/{code}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putReportingRoundStatus",
            summary = "Open or close a reporting round",
            description =
                    "By an administrator of all units it asks. A planned round opens at once. A closed one takes no values and no reports; what was sent can still be approved or returned.")
    public RestResponse<ReportingRoundResponse> move(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteReportingRoundStatus body) {
        return Reply.saved(service.move(code, body, IfMatch.parse(ifMatch)), ADDRESS + code);
    }

    @GET
    @Path("/{code}/completeness")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listReportingRoundCompleteness",
            summary = "How complete and timely a round is",
            description = "Numbers of reports and of values, by level or by the unit above those that report.")
    public Page<CompletenessResponse> completeness(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "`level`, or `unit`: the unit directly above those that report; `level` without it.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"level", "unit"},
                                            defaultValue = "level"))
                    String by,
            @BeanParam ListParameters list) {
        return list.answer(
                reader -> reader.one("by", by, Completeness::of, String.join(", ", Completeness.codes())),
                (wanted, page) -> service.completeness(code, wanted == null ? Completeness.LEVEL : wanted, page));
    }
}
