package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;

/** Use cases of explaining figures. */
@ApplicationScoped
class ExplanationService {

    FigureExplanation explain(FigureKeyQuery.Key key) {
        throw new UnsupportedOperationException(key.toString());
    }

    Page<FigureLine> lines(FigureKeyQuery.Key key, PageRequest page) {
        return new Page<>(List.of(), null, null, FigureLine.class);
    }
}
