package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.organisation.reorganisations.LateReport;
import vn.tongket.organisation.reorganisations.LateReports;
import vn.tongket.organisation.reorganisations.LateValues;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Closes reports that units sent for days on which an act has ended them, and opens them again when it is undone. */
@ApplicationScoped
class LateReportService implements LateReports {

    private final LateReportRepository late;
    private final SubmissionRepository submissions;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    LateReportService(
            LateReportRepository late,
            SubmissionRepository submissions,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.late = late;
        this.submissions = submissions;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public List<LateReport> of(Collection<UUID> units, LocalDate day) {
        return late.sent(units, day).stream()
                .map(sent ->
                        new LateReport(sent.round(), sent.unit(), sent.status().code(), sent.sentAt()))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(LateValues.Ending act, Collection<UUID> units) {
        String reason = act.title().vi();
        late.sent(units, act.day()).forEach(sent -> {
            late.supersede(sent.id(), act.act());
            record(sent, SubmissionMove.SUPERSEDED, reason);
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TakenBack> restore(UUID act, String reason) {
        return late.superseded(act).stream().map(sent -> open(sent, reason)).toList();
    }

    private TakenBack open(LateReportRepository.Sent sent, String reason) {
        SubmissionStatus status = late.open(sent.id(), reason);
        record(sent, SubmissionMove.RESTORED, reason);
        return new TakenBack("submissions", sent.unit(), sent.round(), status.code(), null);
    }

    private void record(LateReportRepository.Sent sent, SubmissionMove move, String reason) {
        submissions.record(
                sent.id(),
                new SubmissionResponse.Move(
                        move, null, clock.instant(), request.actor().username(), reason),
                request.actor().id());
        String key = sent.round() + "/" + sent.code();
        audit.record(new AuditEvent(move.code(), "submissions", key, sent.unit(), reason), null, null);
    }
}
