package vn.tongket.desk.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.tongket.kernel.http.CurrentRequest;

/** Searches under the caller's rights. */
@ApplicationScoped
class SearchService {

    private final SearchRepository search;
    private final CurrentRequest request;
    private final Clock clock;

    SearchService(SearchRepository search, CurrentRequest request, Clock clock) {
        this.search = search;
        this.request = request;
        this.clock = clock;
    }

    SearchResponse search(SearchQuery.Question question) {
        return search.find(question, request.actor().unitsOfAnyRole(), LocalDate.now(clock));
    }
}
