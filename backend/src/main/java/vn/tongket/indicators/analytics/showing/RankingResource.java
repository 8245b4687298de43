package vn.tongket.indicators.analytics.showing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.RankingQuery;
import vn.tongket.kernel.http.answer.AnswerHeader;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/rankings")
@Tag(name = "figures")
@AnswerHeader(
        name = FigureResource.RULES_HEADER,
        description = FigureResource.RULES_HEADER_MEANS,
        example = FigureTags.RULES_VERSION)
class RankingResource {

    private final RankingService service;
    private final RepeatedAnswers repeated;

    RankingResource(RankingService service, RepeatedAnswers repeated) {
        this.service = service;
        this.repeated = repeated;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listRankings",
            summary = "Units by their figures",
            description =
                    "The units of a level in the order of an indicator's figures, the best one first: the greatest where more is better, the smallest where less is. Equal values share a rank and the next one is left out, as in printed tables: 1, 2, 2, 4. Units without a value come last and have no rank. An indicator without a direction is not ranked.")
    public RestResponse<Page<RankingResponse>> list(
            @BeanParam RankingQuery query,
            @BeanParam ListParameters list,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return FigureResource.byRules(
                list.answer(query::read, (filter, page) -> answer(service.tag(filter), filter, page, ifNoneMatch)));
    }

    private RestResponse<Page<RankingResponse>> answer(
            @Nullable String tag, RankingQuery.Filter filter, PageRequest page, @Nullable String ifNoneMatch) {
        return Reply.conditional(
                tag, ifNoneMatch, () -> repeated.of(tag, filter, page, () -> service.page(filter, page)));
    }
}
