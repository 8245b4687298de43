package vn.tongket.desk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.EventWords;

/** What happened to the caller's things, and what of it they have read. Reading is their own business and leaves no trail. */
@ApplicationScoped
class NotificationService {

    /** What is older is history, and is found where it happened. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String UNKNOWN = "notification.unknown";

    private static final Map<Audience, Set<Role>> ROLES = new EnumMap<>(Map.of(
            Audience.REPORTERS, EnumSet.of(Role.REPORTER),
            Audience.OWNERS, EnumSet.of(Role.PLANNER, Role.APPROVER),
            Audience.AWARD_OFFICERS, EnumSet.of(Role.AWARD_OFFICER)));

    private final NotificationRepository notifications;
    private final CurrentRequest request;
    private final Clock clock;

    NotificationService(NotificationRepository notifications, CurrentRequest request, Clock clock) {
        this.notifications = notifications;
        this.request = request;
        this.clock = clock;
    }

    Page<NotificationResponse> page(boolean unread, PageRequest page) {
        return notifications.page(desk(), unread, page).map(this::shown, NotificationResponse.class);
    }

    NotificationSummary summary() {
        return notifications.summary(desk());
    }

    @Transactional
    NotificationResponse read(String id) {
        NotificationRepository.StoredNotification found = notifications
                .one(desk(), PathValues.id(id, UNKNOWN))
                .orElseThrow(() -> ApiProblem.notFound(UNKNOWN, id));
        notifications.read(request.account(), found.id(), clock.instant());
        return shown(new NotificationRepository.StoredNotification(found.id(), found.event(), found.at(), true));
    }

    /** Never beyond now: what is still to come is unread. */
    @Transactional
    NotificationSummary readUntil(Instant until) {
        Instant now = clock.instant();
        notifications.readUntil(request.account(), until.isAfter(now) ? now : until);
        return summary();
    }

    private NotificationRepository.Desk desk() {
        Actor actor = request.actor();
        List<Audience> audiences = new ArrayList<>();
        List<UUID> units = new ArrayList<>();
        ROLES.forEach((audience, roles) -> actor.unitsWith(roles).forEach(unit -> {
            audiences.add(audience);
            units.add(unit);
        }));
        return new NotificationRepository.Desk(
                request.account(),
                request.actor().username(),
                clock.instant().minus(KEPT),
                LocalDate.now(clock),
                audiences,
                units);
    }

    private NotificationResponse shown(NotificationRepository.StoredNotification found) {
        Event event = found.event();
        return new NotificationResponse(
                found.id(),
                event.type(),
                found.at(),
                found.read(),
                EventWords.subject(event, request.locale()),
                EventWords.body(event, request.locale()),
                about(event));
    }

    /** Only what addresses are made of; the words have the rest. */
    private static Map<String, String> about(Event event) {
        String first = event.subject().split("/", 2)[0];
        return switch (event.type().substring(0, event.type().indexOf('.'))) {
            case "submission" -> given(event, "round", "unit");
            case "task", "occurrence" -> Map.of("task", first);
            case "nomination" -> Map.of("nomination", first);
            case "directive" -> Map.of("directive", first);
            default -> given(event, "task", "planId", "amendment");
        };
    }

    private static Map<String, String> given(Event event, String... names) {
        Map<String, String> some = new TreeMap<>(event.data());
        some.keySet().retainAll(List.of(names));
        return some;
    }
}
