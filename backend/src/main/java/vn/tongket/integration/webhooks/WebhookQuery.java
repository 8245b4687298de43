package vn.tongket.integration.webhooks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /webhooks}. */
class WebhookQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "active, paused; several with commas.")
    String status;

    List<String> read(QueryReader reader) {
        return reader.choices("status", status, Codes.all(WebhookStatus.class));
    }
}
