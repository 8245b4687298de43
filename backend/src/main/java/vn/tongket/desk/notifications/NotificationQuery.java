package vn.tongket.desk.notifications;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /me/notifications}. */
class NotificationQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true`: only those that were not read.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String unread;

    Boolean read(QueryReader reader) {
        return reader.flag("unread", unread);
    }
}
