package vn.tongket.awards.statistics;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FileParameters;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/award-statistics")
@Tag(name = "award-statistics", description = "How much was awarded to whom in a year.")
@Produces(MediaType.APPLICATION_JSON)
class AwardStatisticsResource {

    private final AwardStatisticsService service;

    AwardStatisticsResource(AwardStatisticsService service) {
        this.service = service;
    }

    @GET
    @StandbyReads
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "getAwardStatistics",
            summary = "The statistics of a year",
            description =
                    "What the ministry asks for each 15 December: awards in force by title or form, kind of recipient, position of persons, and way, with their sums; each number has the address that lists exactly its awards. Recipients whom a source counts without naming count; where it does not say how many, the award stands among the uncounted. For those with a role on the unit. As CSV or XLSX it is the rows, then the sums.")
    public AwardStatistics statistics(@BeanParam AwardStatisticsQuery query, @BeanParam FileParameters file) {
        return service.of(query.read(file.reader()));
    }
}
