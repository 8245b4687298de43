package vn.tongket.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.Xlsx;
import vn.tongket.platform.persistence.StandbyReads;

@Path("/api/v1/statements")
@Tag(name = "statements", description = "What became of the tasks that were given out, in numbers that open.")
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {

    private final StatementService service;
    private final Clock clock;

    StatementResource(StatementService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @StandbyReads
    @Path("/tasks")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "getTaskStatement", summary = "The statement of tasks", description = """
                    Assigned, due, done, not done, of published plans, by lead unit, coordinating unit, directive, group or \
                    quarter; each number has the address that lists exactly its tasks. Done means accepted; what is done and \
                    awaits acceptance is not done yet and not overdue. On-time rates against the current and the original \
                    deadlines stand together. Every sum is checked, and what does not hold is said. As CSV or XLSX it is the \
                    rows and the total.""")
    public TaskStatement statement(@BeanParam StatementQuery query) {
        return service.statement(query.read(clock));
    }

    @POST
    @Path("/check")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createStatementCheck", summary = "Check printed statements", description = """
                    Adds up what was printed elsewhere: every sum that its numbers allow, percentages against their parts \
                    (rounded, truncated or wrong), and several statements of the same tasks against each other. Nothing is \
                    kept.""")
    public StatementChecks check(WritePrintedStatements body) {
        return service.check(body);
    }
}
