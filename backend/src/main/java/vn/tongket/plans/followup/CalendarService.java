package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Secret;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.plans.Plans;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Timing;

/** Calendars of deadlines: of a published plan, and of a saved filter by its secret link. */
@ApplicationScoped
class CalendarService {

    /** Calendar programs choke on more. */
    private static final int MOST_TASKS = 5_000;

    private static final String UID_DOMAIN = "@tongket";

    private final TaskQuestion questions;
    private final Plans plans;
    private final TaskFilterRepository filters;
    private final CalendarRepository calendars;
    private final CurrentRequest request;
    private final Clock clock;

    CalendarService(
            TaskQuestion questions,
            Plans plans,
            TaskFilterRepository filters,
            CalendarRepository calendars,
            CurrentRequest request,
            Clock clock) {
        this.questions = questions;
        this.plans = plans;
        this.filters = filters;
        this.calendars = calendars;
        this.request = request;
        this.clock = clock;
    }

    /** The calendar of a plan that everybody may see. */
    @Transactional
    TaskCalendar ofPlan(String id) {
        UUID plan = PathValues.id(id, "plan.unknown");
        PlanRef published = plans.published(plan).orElseThrow(() -> ApiProblem.notFound("plan.unknown", id));
        return calendar(inLanguage(published.title()), "plan=" + plan);
    }

    /** The calendar of a link; one that was ended names nothing. */
    @Transactional
    TaskCalendar ofLink(String secret) {
        TaskFilterRepository.Feed feed =
                filters.byLink(Secret.hash(secret)).orElseThrow(() -> ApiProblem.notFound("calendar-feed.unknown"));
        filters.used(feed.filter(), clock.instant());
        return calendar(feed.name(), feed.query());
    }

    private TaskCalendar calendar(String name, String query) {
        List<TaskResponse> tasks = questions.published(query, MOST_TASKS);
        List<UUID> ids = tasks.stream().map(TaskResponse::id).toList();
        Map<UUID, Long> revisions = calendars.revisions(ids);
        Map<String, Long> occurrences = calendars.occurrenceRevisions(ids);
        return new TaskCalendar(
                name,
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant(),
                tasks.stream()
                        .flatMap(task -> Stream.concat(
                                entries(task, revisions.getOrDefault(task.id(), 1L)),
                                times(task, revisions.getOrDefault(task.id(), 1L), occurrences)))
                        .toList());
    }

    /** The deadline, and the days by which milestones are to be reached. */
    private Stream<TaskCalendar.Entry> entries(TaskResponse task, long revision) {
        String title = task.code() + " " + inLanguage(task.title());
        Stream<TaskCalendar.Entry> deadline =
                Stream.ofNullable(task.due()).map(day -> entry(task, task.id(), revision, day, title));
        Stream<TaskCalendar.Entry> milestones = task.milestones().stream()
                .map(milestone -> entry(
                        task, milestone.id(), revision, milestone.due(), title + ": " + inLanguage(milestone.name())));
        return Stream.concat(deadline, milestones);
    }

    /** The times at which a recurring task comes up. */
    private Stream<TaskCalendar.Entry> times(TaskResponse task, long revision, Map<String, Long> said) {
        String title = task.code() + " " + inLanguage(task.title());
        return task.occurrences().stream().map(each -> {
            String name = CalendarRepository.occurrence(task.id(), each.period());
            return new TaskCalendar.Entry(
                    name + UID_DOMAIN,
                    revision + said.getOrDefault(name, 0L),
                    each.due(),
                    title + " (" + each.period() + ")",
                    description(task, each.timing()),
                    List.of(inLanguage(task.plan().title())),
                    each.status() == TaskStatus.CANCELLED);
        });
    }

    private TaskCalendar.Entry entry(TaskResponse task, UUID id, long revision, LocalDate day, String summary) {
        return new TaskCalendar.Entry(
                id + UID_DOMAIN,
                revision,
                day,
                summary,
                description(task, task.timing()),
                List.of(inLanguage(task.plan().title())),
                task.status() == TaskStatus.CANCELLED);
    }

    private String description(TaskResponse task, @Nullable Timing timing) {
        Locale locale = request.locale();
        List<String> lines = new ArrayList<>();
        lines.add(inLanguage(task.plan().title()));
        if (task.lead() != null) {
            lines.add(FollowupWords.of(
                    "calendar.lead",
                    locale,
                    Map.of("unit", inLanguage(task.lead().name()))));
        }
        if (timing != null) {
            lines.add(FollowupWords.of("timing." + timing.code(), locale));
        }
        return String.join("\n", lines);
    }

    private String inLanguage(Name name) {
        return Stream.of(name.en())
                .filter(english -> english != null && request.locale().equals(Locale.ENGLISH))
                .findFirst()
                .orElse(name.vi());
    }
}
