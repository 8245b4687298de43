package vn.tongket.analytics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.ListParameters;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.QueryReader;
import vn.tongket.platform.http.Xlsx;

@Path("/api/v1/rankings")
@Tag(name = "figures")
class RankingResource {

    private final RankingService service;

    RankingResource(RankingService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listRankings",
            summary = "Units by their figures",
            description =
                    "The units of a level in the order of an indicator's figures, the best one first: the greatest where more is better, the smallest where less is. Equal values share a rank and the next one is left out, as in printed tables: 1, 2, 2, 4. Units without a value come last and have no rank. An indicator without a direction is not ranked.")
    public Page<RankingResponse> list(@BeanParam RankingQuery query, @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        PageRequest page = list.read(reader);
        return service.page(query.read(reader), page);
    }
}
