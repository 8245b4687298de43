package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.events.Mails;

/**
 * Use cases of the daily digest: everybody sets their own; the job tells it. One person is one transaction: what was noted
 * as told was taken by the mail server, and what the server did not take is told the next time.
 */
@ApplicationScoped
class DigestService {

    private static final WriteDigest UNTIL_SAID = new WriteDigest(
            false,
            7,
            List.of(DigestKind.OVERDUE, DigestKind.DUE_IN_1, DigestKind.DUE_IN_3, DigestKind.DUE_IN_7),
            List.of(DigestRole.LEAD, DigestRole.COORDINATOR),
            null);

    private final DigestRepository digests;
    private final Mails mails;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DigestService(DigestRepository digests, Mails mails, AuditTrail audit, CurrentRequest request, Clock clock) {
        this.digests = digests;
        this.mails = mails;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Reply.Revised<DigestResponse> get() {
        return digests.one(request.account())
                .map(this::revised)
                .orElseGet(() -> new Reply.Revised<>(response(UNTIL_SAID, null), 0));
    }

    @Transactional
    Reply.Saved<DigestResponse> set(WriteDigest body, IfMatch ifMatch) {
        UUID self = request.account();
        check(body);
        WriteDigest wanted = body.ordered();
        DigestRepository.@Nullable StoredDigest before = digests.lock(self).orElse(null);
        if (before != null && before.settings().equals(wanted)) {
            return Reply.Saved.unchanged(response(wanted, before.toldOn()), before.revision());
        }
        if (before != null) {
            ifMatch.require(before.revision());
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.require(0);
        }
        digests.write(self, wanted);
        DigestRepository.StoredDigest after = digests.one(self).orElseThrow();
        audit.record(
                AuditEvent.of(
                        before == null ? "create" : "change",
                        "digests",
                        request.actor().username(),
                        null),
                before == null ? null : before.settings(),
                wanted);
        return new Reply.Saved<>(response(wanted, after.toldOn()), after.revision(), before == null);
    }

    private static void check(WriteDigest body) {
        List<Fault> faults = new ArrayList<>();
        boolean escalates = body.kinds().contains(DigestKind.ESCALATED);
        if (escalates && body.escalateAfterWorkingDays() == null) {
            faults.add(Fault.at("/escalateAfterWorkingDays", "digest.escalation-missing"));
        } else if (!escalates && body.escalateAfterWorkingDays() != null) {
            faults.add(Fault.at("/escalateAfterWorkingDays", "digest.escalation-unexpected"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Revised<DigestResponse> revised(DigestRepository.StoredDigest found) {
        return new Reply.Revised<>(response(found.settings(), found.toldOn()), found.revision());
    }

    private DigestResponse response(WriteDigest settings, @Nullable LocalDate toldOn) {
        return new DigestResponse(
                settings.enabled(),
                settings.hour(),
                settings.kinds(),
                settings.roles(),
                settings.escalateAfterWorkingDays(),
                mails.configured(),
                toldOn);
    }

    /** Whether there is a way to tell anybody. */
    boolean canTell() {
        return mails.configured();
    }

    /** Those whose hour has come today. */
    @Transactional
    List<UUID> waiting() {
        return digests.waiting(LocalDate.now(clock), LocalTime.now(clock).getHour());
    }

    /**
     * Tells a person what is new since they were last told; nothing new, no mail. What they were told of while this ran by
     * another replica is not told again.
     *
     * @return how many tasks the mail names
     */
    @Transactional
    int tell(UUID account) {
        LocalDate today = LocalDate.now(clock);
        return digests.take(account, today, LocalTime.now(clock).getHour())
                .map(reader -> tell(reader, today))
                .orElse(0);
    }

    private int tell(DigestRepository.Reader reader, LocalDate today) {
        List<DigestRepository.Told> told = digests.tell(reader, today, clock.instant());
        digests.looked(reader.account(), today);
        if (!told.isEmpty()) {
            DigestMail mail = new DigestMail(told, today, reader.settings().escalateAfterWorkingDays());
            mails.send(List.of(reader.username()), mail.subject(), mail.text());
        }
        return told.size();
    }
}
