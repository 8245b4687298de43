package vn.tongket.plans.amendments;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

@Path("/api/v1/tasks/{id}/history")
@Tag(name = "tasks")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
class TaskHistoryResource {

    private final TaskHistoryService history;

    TaskHistoryResource(TaskHistoryService history) {
        this.history = history;
    }

    @GET
    @Operation(operationId = "listTaskHistory", summary = "What happened to a task", description = """
                    The latest comes first. For everybody who sees the task: what each version of the plan says of it that \
                    the one before did not, and by which decision. For those with a role on the plan's unit also who did \
                    what to the task, to its progress reports and to its extensions, and what says something else since.""")
    public Page<TaskHistoryEntry> list(@RestPath String id, @BeanParam ListParameters list) {
        return history.page(id, list.read());
    }
}
