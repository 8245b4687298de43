package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Use cases of statements. */
@ApplicationScoped
class StatementService {

    FigureStatement statement(FigureKeyQuery.Key key) {
        return new FigureStatement(null, "unit", List.of(), "none", null, null, null, null, null, "no-parts");
    }
}
