package vn.tongket.indicators.analytics.showing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureKeyQuery;
import vn.tongket.indicators.analytics.asking.FigureQuery;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.kernel.http.answer.AnswerHeader;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FileParameters;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/figures")
@Tag(name = "figures", description = "Values made ready for comparison.")
@AnswerHeader(
        name = FigureResource.RULES_HEADER,
        description = FigureResource.RULES_HEADER_MEANS,
        example = FigureTags.RULES_VERSION)
class FigureResource {

    static final String RULES_HEADER = "Rules-Version";
    static final String RULES_HEADER_MEANS = "The version of the rules by which figures are made.";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private final FigureService service;
    private final ExplanationService explanations;
    private final FigureStatementService statements;
    private final RepeatedAnswers repeated;

    FigureResource(
            FigureService service,
            ExplanationService explanations,
            FigureStatementService statements,
            RepeatedAnswers repeated) {
        this.service = service;
        this.explanations = explanations;
        this.statements = statements;
        this.repeated = repeated;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listFigures",
            summary = "Figures",
            description =
                    "Approved values with target and attainment. Where units or levels are asked for, those of units that did not report themselves are made of the values of others by the indicator's own rule, in the units of the time or of another day; those of periods longer than the reported ones by its rule in time; those of derived indicators by their formula. The tag changes whenever a value, a target, a definition or a unit behind the answer does; with `boundaries=current`, every day. With `provisional=true` the tag is that of the content.")
    public RestResponse<Page<FigureResponse>> list(
            @BeanParam FigureQuery query,
            @BeanParam ListParameters list,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return byRules(
                list.answer(query::read, (filter, page) -> answer(service.tag(filter), filter, page, ifNoneMatch)));
    }

    @GET
    @StandbyReads
    @Path("/explain")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "getFigureExplanation",
            summary = "Where a figure comes from",
            description =
                    "One figure with the rule it follows, the definition in force, the units in which it is shown, and the reported values behind it: each with its document and version, how much of it is in the figure, and why where it is not. A derived indicator also has its formula with the figures that stood in for its words. Names of those who entered and approved are told to signed-in callers with a role on the unit only; for callers with a role there is no tag. As CSV or XLSX it is the figure, the figures of its formula and all lines, one a row.")
    public RestResponse<FigureExplanation> explain(
            @BeanParam FigureKeyQuery query,
            @BeanParam FileParameters file,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        FigureKeyQuery.Key key = query.read(file.reader());
        return byRules(Reply.conditional(explanations.tag(key), ifNoneMatch, () -> explanations.explain(key)));
    }

    @GET
    @StandbyReads
    @Path("/explain/lines")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listFigureLines",
            summary = "The reported values behind a figure",
            description =
                    "All lines of the explanation, by unit, period and breakdown. A derived indicator has none of its own: ask for those of its operands.")
    public RestResponse<Page<FigureLine>> lines(
            @BeanParam FigureKeyQuery query,
            @BeanParam ListParameters list,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return byRules(list.answer(
                query::read,
                (key, page) ->
                        Reply.conditional(explanations.tag(key), ifNoneMatch, () -> explanations.lines(key, page))));
    }

    @GET
    @StandbyReads
    @Path("/statement")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "getFigureStatement",
            summary = "A printed total beside its parts",
            description =
                    "What a unit reported itself, or what `printed` says, what the units directly below it come to, and the difference. Where these have nothing, the parts are those of a breakdown. Of a derived indicator the parts are what its formula names, and `allowed` is where its value may lie, since they are printed with so many decimals: a printed composite within it may be right. Printed percentages without their parts cannot be put together, which is said and not guessed. As CSV or XLSX it is the printed total, the parts and their sum, one a row.")
    public RestResponse<FigureStatement> statement(
            @BeanParam FigureKeyQuery query,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "The total as it was printed elsewhere, with all its decimals: held against the parts in the place of what the unit reported.",
                            example = "92.7")
                    String printed,
            @BeanParam FileParameters file,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = file.reader();
        BigDecimal stated = reader.one("printed", printed, FigureResource::number, "92.7");
        FigureKeyQuery.Key key = query.read(reader);
        return byRules(Reply.conditional(statements.tag(key), ifNoneMatch, () -> statements.statement(key, stated)));
    }

    /** The same answer, saying by which version of the rules it was made. */
    static <T> RestResponse<T> byRules(RestResponse<T> answer) {
        answer.getHeaders().putSingle(RULES_HEADER, FigureTags.RULES_VERSION);
        return answer;
    }

    /** A plain decimal number; neither powers of ten nor more digits than a value has. */
    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    private RestResponse<Page<FigureResponse>> answer(
            @Nullable String tag, FigureQuery.Filter filter, PageRequest page, @Nullable String ifNoneMatch) {
        return Reply.conditional(
                tag, ifNoneMatch, () -> repeated.of(tag, filter, page, () -> service.page(filter, page)));
    }
}
