package vn.tongket.services.jobs;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PathValues;

@Path("/api/v1/jobs")
@Tag(name = "jobs", description = "Work that goes on after its request was answered.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class JobResource {

    private final JobService service;

    JobResource(JobService service) {
        this.service = service;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listJobs",
            summary = "Jobs",
            description = "The jobs that the caller handed in, newest first; with `all=true` those of everybody.")
    public Page<JobResponse> list(@BeanParam JobQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteJob",
            summary = "Cancel a job",
            description =
                    "One of the caller's own; of anybody for administrators of the installation. It has failed then (`job.cancelled`), nothing of it is written, and it stays listed. A finished one is 409.")
    @APIResponse(responseCode = "204", description = "Cancelled.")
    public void cancel(@RestPath String id) {
        service.cancel(PathValues.id(id, "job.unknown"));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getJob",
            summary = "A job",
            description =
                    "How far a job of the caller's is, and, once it is finished, its result or its problem. A job that was cut off by a restart is done again from its start.")
    public JobResponse get(@RestPath @Parameter(example = "0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0") String id) {
        return service.get(PathValues.id(id, "job.unknown"));
    }
}
