package vn.tongket.plans.followup;

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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/statements")
@Tag(name = "statements", description = "What became of the tasks that were given out, in numbers that open.")
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {

    private final TaskStatementService service;
    private final Clock clock;

    StatementResource(TaskStatementService service, Clock clock) {
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

    @POST
    @Path("/check/table")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTableCheck", summary = "Check a printed table", description = """
                    Adds up any table that has totals: of its rows, of its columns, and of the levels that its numbering makes \
                    (I, 1, 1.1). Each sum is answered cell by cell, and percentages whose two numbers are found are told apart \
                    as rounded, truncated, raised or different. What calls itself a total (`Tổng`, `Cộng`, `Total`) is held \
                    against its parts, of more than thirty the first ones and the last; anything else where it fits in \
                    most cells. Nothing is kept.""")
    public TableCheck checkTable(WritePrintedTable body) {
        return service.check(body);
    }
}
