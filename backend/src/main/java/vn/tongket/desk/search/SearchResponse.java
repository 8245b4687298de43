package vn.tongket.desk.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found, by type; a type of which nothing was found is not there.
 *
 * @param groups the one with the best hit first
 */
@Schema(name = "SearchResults")
public record SearchResponse(List<Group> groups) {

    /**
     * What was found of a type.
     *
     * @param hits the best first
     * @param more whether there are others
     */
    @Schema(name = "SearchGroup")
    public record Group(SearchType type, List<SearchHit> hits, Boolean more) {}
}
