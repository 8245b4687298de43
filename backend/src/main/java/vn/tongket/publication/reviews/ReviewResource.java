package vn.tongket.publication.reviews;

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
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/reviews")
@Tag(name = "reviews", description = "Year-end reviews: what was reached, who is thanked, what comes next.")
@Produces(MediaType.APPLICATION_JSON)
class ReviewResource {

    private static final String ONE = "/{unit}/{year}";

    private final ReviewService service;
    private final ContentTags tags;

    ReviewResource(ReviewService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listReviews",
            summary = "Reviews",
            description = "Published reviews, the latest year first; drafts for those who have a role on the unit.")
    public Page<ReviewResponse> list(@BeanParam ReviewQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path(ONE)
    @PermitAll
    @Operation(
            operationId = "getReview",
            summary = "A review",
            description =
                    "With everything it refers to. A headline shows what was published and what is known now. The code of the unit is read on the last day of the year.")
    public RestResponse<ReviewResponse> get(
            @RestPath @Parameter(example = "SO-TTTT") String unit,
            @RestPath @Parameter(example = "2022", schema = @Schema(type = SchemaType.INTEGER)) String year,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<ReviewResponse> review = service.get(unit, PathValues.year(year));
        String tag = tags.of(review);
        return Reply.conditional(tag, ifNoneMatch, review::body);
    }

    @PUT
    @Path(ONE)
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putReview",
            summary = "Write a review",
            description =
                    "By a planner or approver of the unit, as a draft. What is published stays as it was. With `dryRun=true` the answer is what the review would be, with everything it refers to; nothing is written.")
    @APIResponseSchema(value = ReviewResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Begun.")
    public RestResponse<ReviewResponse> put(
            @RestPath @Parameter(example = "SO-TTTT") String unit,
            @RestPath @Parameter(example = "2022", schema = @Schema(type = SchemaType.INTEGER)) String year,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "`true` does the same and rolls it back.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteReview body) {
        QueryReader reader = new QueryReader();
        boolean tries = reader.flag("dryRun", dryRun);
        reader.check();
        return tries
                ? RestResponse.ok(service.preview(unit, PathValues.year(year), body, IfMatch.parse(ifMatch)))
                : Reply.saved(
                        service.put(unit, PathValues.year(year), body, IfMatch.parse(ifMatch)),
                        "/api/v1/reviews/" + unit + "/" + year);
    }

    @PUT
    @Path(ONE + "/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putReviewStatus",
            summary = "Publish a review",
            description = "By an approver of the unit who did not write last. The headlines are kept as they stand.")
    public RestResponse<ReviewResponse> move(
            @RestPath @Parameter(example = "SO-TTTT") String unit,
            @RestPath @Parameter(example = "2022", schema = @Schema(type = SchemaType.INTEGER)) String year,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteReviewStatus body) {
        return Reply.saved(
                service.move(unit, PathValues.year(year), body, IfMatch.parse(ifMatch)),
                "/api/v1/reviews/" + unit + "/" + year);
    }
}
