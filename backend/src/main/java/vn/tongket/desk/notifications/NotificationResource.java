package vn.tongket.desk.notifications;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

@Path("/api/v1/me/notifications")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class NotificationResource {

    private final NotificationService service;
    private final ContentTags tags;

    NotificationResource(NotificationService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listMyNotifications",
            summary = "What happened to my things",
            description =
                    "Of the last 90 days, the newest first: what is also told by mail where the installation sends any. Words are in the language that is asked for.")
    public Page<NotificationResponse> list(@BeanParam NotificationQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "getMyNotificationSummary",
            summary = "How many are unread",
            description = "Small, and 304 while nothing new happened: ask it now and then with `If-None-Match`.")
    public RestResponse<NotificationSummary> summary(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        NotificationSummary summary = service.summary();
        return Reply.conditional(tags.of(new Reply.Revised<>(summary, 0)), ifNoneMatch, () -> summary);
    }

    @PUT
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putMyNotificationsRead",
            summary = "Mark all as read",
            description = "All that happened up to `until`; later ones stay unread.")
    public NotificationSummary readAll(WriteNotificationsRead body) {
        return service.readUntil(body.until());
    }

    @PUT
    @Path("/{id}/read")
    @Operation(
            operationId = "putMyNotificationRead",
            summary = "Mark one as read",
            description = "A second time changes nothing.")
    public NotificationResponse read(@RestPath String id) {
        return service.read(id);
    }
}
