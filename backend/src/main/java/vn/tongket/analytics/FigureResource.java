package vn.tongket.analytics;

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
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.ListParameters;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.QueryReader;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.http.Xlsx;

@Path("/api/v1/figures")
@Tag(name = "figures", description = "Values made ready for comparison.")
class FigureResource {

    private final FigureService service;

    FigureResource(FigureService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listFigures",
            summary = "Figures",
            description =
                    "Approved values with target and attainment. Where units or levels are asked for, those of units that did not report themselves are made of the values of others by the indicator's own rule, in the units of the time or of another day. The tag changes whenever a value, a target, a definition or a unit behind the answer does; with `boundaries=current`, every day.")
    public RestResponse<Page<FigureResponse>> list(
            @BeanParam FigureQuery query,
            @BeanParam ListParameters list,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        FigureQuery.Filter filter = query.read(reader);
        PageRequest page = list.read(reader);
        reader.check();
        String tag = service.tag(filter);
        return Reply.known(tag, ifNoneMatch) ? Reply.notModified(tag) : Reply.tagged(service.page(filter, page), tag);
    }
}
