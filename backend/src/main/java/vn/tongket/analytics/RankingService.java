package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;

/** Use cases of rankings. */
@ApplicationScoped
class RankingService {

    Page<RankingResponse> page(RankingQuery.Filter filter, PageRequest page) {
        return new Page<>(List.of(), null, null, RankingResponse.class);
    }
}
