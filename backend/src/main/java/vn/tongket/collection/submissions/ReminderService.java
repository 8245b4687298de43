package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.tongket.collection.rounds.Rounds;

/** Reminds of reports that are due soon or overdue. */
@ApplicationScoped
class ReminderService {

    private final Rounds rounds;
    private final SubmissionRepository submissions;
    private final SubmissionEvents events;
    private final Clock clock;

    ReminderService(Rounds rounds, SubmissionRepository submissions, SubmissionEvents events, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the reminders of today for all open rounds; the number of new ones. */
    @Transactional
    int remind() {
        LocalDate today = LocalDate.now(clock);
        return rounds.open(today).stream()
                .mapToInt(round -> events.remind(round, submissions.missing(round.id(), today)))
                .sum();
    }
}
