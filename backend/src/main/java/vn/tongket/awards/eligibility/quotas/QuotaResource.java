package vn.tongket.awards.eligibility.quotas;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/quotas")
@Authenticated
@Tag(name = "quotas", description = "How far quotas are used, with their arithmetic, and what others would come to.")
@Produces(MediaType.APPLICATION_JSON)
class QuotaResource {

    private final QuotaService service;

    QuotaResource(QuotaService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getQuota",
            summary = "How far the quota of a type is used",
            description =
                    "For those with a role on the unit. Base, exact product, rounded, used, left, and the base that what is given would need; for the unit with all below it, and for each part of it.")
    public QuotaResponse get(@BeanParam QuotaQuery query) {
        QueryReader reader = new QueryReader();
        QuotaQuery.Question question = query.read(reader);
        reader.check();
        return service.use(question);
    }

    @POST
    @Path("/simulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createQuotaSimulation",
            summary = "Try another rate, base or rounding",
            description =
                    "For those with a role on the unit. Says what it would change for each part; nothing is kept.")
    public QuotaSimulation simulate(WriteQuotaSimulation body) {
        return service.simulate(body);
    }
}
