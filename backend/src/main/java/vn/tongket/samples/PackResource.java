package vn.tongket.samples;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/packs")
@Tag(name = "packs", description = "Data of the whole country that come with the product.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PackResource {

    private final PackService service;

    PackResource(PackService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listPacks",
            summary = "Packs",
            description =
                    "The packs that come with this release, how much of each was loaded, and how many of its rows were not compared with the text they cite. For administrators of the installation; all in one answer.")
    public Page<PackResponse> list() {
        return new Page<>(service.all(), null, null, PackResponse.class);
    }

    @POST
    @Path("/{pack}/loads")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importPack", summary = "Load a pack", description = """
                    Adds the rows that the installation has nothing of, and takes those that are others in this release than when \
                    they were loaded, if nobody here changed them. What was changed, removed or written here stays, \
                    unless the row is named in `replace`. All or nothing. The answer names every row, how it stands, where it \
                    comes from and whether it was compared with that text. A second time there is nothing left to take. With \
                    `dryRun=true` the same is answered and nothing is written. By an administrator of the installation.""")
    @APIResponseSchema(value = PackLoadResponse.class, responseDescription = "What it did, or would do.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public PackLoadResponse load(
            @RestPath @Parameter(description = "Code of the pack.", example = "viet-nam") String pack,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "Whether to try it only.",
                            schema = @Schema(implementation = Boolean.class))
                    String dryRun,
            WritePackLoad body) {
        QueryReader reader = new QueryReader();
        boolean tries = reader.flag("dryRun", dryRun);
        reader.check();
        return service.load(pack, body, tries);
    }
}
