package vn.tongket.desk.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/search")
@Tag(name = "search", description = "One search over units, indicators, plans, tasks, directives and awards.")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    private final SearchService service;

    SearchResource(SearchService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @StandbyReads
    @Operation(
            operationId = "getSearchResults",
            summary = "Search everything",
            description =
                    "The best hits of each type. A code that is exactly the words comes first, then names that begin with them, then names in which a word begins with them. Plans and tasks that are not published, and awards of drafts, are found by those who see them.")
    public SearchResponse search(@BeanParam SearchQuery query) {
        return service.search(query.read());
    }
}
