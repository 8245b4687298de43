package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.collection.rounds.Round;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.Events;

/** What people want to hear of reports. */
@ApplicationScoped
class SubmissionEvents {

    private static final String APPROVED = "submission.approved";
    private static final String RETURNED = "submission.returned";
    private static final String DUE_SOON = "submission.due-soon";
    private static final String OVERDUE = "submission.overdue";

    private final Events events;

    SubmissionEvents(Events events) {
        this.events = events;
    }

    /** A move that its reporters did not make themselves; a step that is not the last is none. */
    void moved(Round round, SubmissionState state, SubmissionMove move) {
        boolean decided = move == SubmissionMove.RETURNED || state.status() == SubmissionStatus.APPROVED;
        if (decided) {
            String type = move == SubmissionMove.RETURNED ? RETURNED : APPROVED;
            events.record(List.of(event(type, round, state, String.valueOf(state.revision()))));
        }
    }

    /** Reminders of reports that are not there; of one day due each is told once. The number of new ones. */
    int remind(Round round, List<SubmissionState> missing) {
        return events.record(missing.stream()
                .map(state -> event(
                        state.timeliness() == Timeliness.OVERDUE ? OVERDUE : DUE_SOON,
                        round,
                        state,
                        state.due().toString()))
                .toList());
    }

    private static Event event(String type, Round round, SubmissionState state, String occasion) {
        Map<String, String> data = new HashMap<>();
        data.put("round", round.code());
        data.put("roundName", round.name().vi());
        data.put("period", round.period().text());
        data.put("unit", state.unit().code());
        data.put("unitName", state.unit().name().vi());
        data.put("due", state.due().toString());
        if (state.reason() != null) {
            data.put("reason", state.reason());
        }
        String subject = round.code() + "/" + state.unit().id() + "/" + occasion;
        return new Event(type, subject, state.unit().id(), data);
    }
}
