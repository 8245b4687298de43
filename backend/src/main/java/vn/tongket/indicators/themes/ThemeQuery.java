package vn.tongket.indicators.themes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /themes}. */
class ThemeQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "Codes of indicators, of which a theme has one; several with commas.",
            example = "ONLINE_RECORDS")
    String indicator;

    List<String> read(QueryReader reader) {
        return reader.texts("indicator", indicator);
    }
}
