package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.Events;

/**
 * What people want to hear of work on tasks: the lead unit of what was decided on its reports, its requests and what it
 * reported done; those who answer for the plan of requests that wait for them.
 */
@ApplicationScoped
class ProgressEvents {

    private final Events events;

    ProgressEvents(Events events) {
        this.events = events;
    }

    /** A report was moved; what its own unit does is none. */
    void reportMoved(TaskInHand task, ProgressReportResponse report, long revision, String actor) {
        if (report.status() == ProgressReportStatus.APPROVED || report.status() == ProgressReportStatus.RETURNED) {
            Map<String, String> data = data(task, report.reason());
            data.put("period", report.period().toString());
            tellLead(task, "progress." + report.status().code(), report.id() + "/" + revision, actor, data);
        }
    }

    void extensionAsked(TaskInHand task, ExtensionResponse extension) {
        events.record(List.of(new Event(
                "extension.asked",
                extension.id().toString(),
                task.planUnit(),
                Audience.OWNERS,
                extension.askedBy(),
                data(task, extension))));
    }

    /** A request was decided; where its own unit withdrew it there is nothing to tell. */
    void extensionMoved(TaskInHand task, ExtensionResponse extension) {
        if (extension.status() != ExtensionStatus.WITHDRAWN) {
            Map<String, String> data = data(task, extension);
            putGiven(data, "reason", extension.decisionReason());
            tellLead(
                    task,
                    "extension." + extension.status().code(),
                    extension.id().toString(),
                    extension.decidedBy(),
                    data);
        }
    }

    void completionDecided(TaskInHand task, WriteTaskStatus move, String actor) {
        String subject = task.id() + "/" + task.revision();
        tellLead(task, "task." + verdict(move.status()), subject, actor, data(task, move.reason()));
    }

    void occurrenceDecided(
            TaskInHand task, OccurrenceResponse occurrence, long revision, WriteOccurrenceStatus move, String actor) {
        Map<String, String> data = data(task, move.reason());
        data.put("period", occurrence.period());
        String subject = task.id() + "/" + occurrence.period() + "/" + revision;
        tellLead(task, "occurrence." + verdict(move.status()), subject, actor, data);
    }

    private static String verdict(TaskStatus to) {
        return to == TaskStatus.DONE ? "accepted" : "refused";
    }

    private void tellLead(
            TaskInHand task, String type, String subject, @Nullable String actor, Map<String, String> data) {
        UUID lead = task.lead();
        if (lead != null) {
            events.record(List.of(new Event(type, subject, lead, Audience.REPORTERS, actor, data)));
        }
    }

    private static Map<String, String> data(TaskInHand task, ExtensionResponse extension) {
        Map<String, String> data = data(task, extension.reason());
        data.put("from", extension.fromDue().toString());
        data.put("due", extension.due().toString());
        return data;
    }

    private static Map<String, String> data(TaskInHand task, @Nullable String reason) {
        Map<String, String> data = new HashMap<>();
        data.put("task", task.id().toString());
        data.put("code", task.code());
        data.put("title", task.title().vi());
        data.put("plan", task.plan().title().vi());
        putGiven(data, "reason", reason);
        return data;
    }

    private static void putGiven(Map<String, String> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
