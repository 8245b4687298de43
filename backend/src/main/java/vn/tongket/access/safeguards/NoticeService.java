package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.access.accounts.AccountWatch;
import vn.tongket.access.safeguards.NoticeRepository.Waiting;
import vn.tongket.services.events.Mails;

/** Tells owners by mail what happened to their accounts, each mail in a transaction of its own. */
@ApplicationScoped
class NoticeService implements AccountWatch {

    /** Where mail is set later, nobody is frightened by what happened long ago. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final Duration KEPT = Duration.ofDays(30);

    private final NoticeRepository notices;
    private final Mails mails;
    private final Clock clock;

    NoticeService(NoticeRepository notices, Mails mails, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void happened(UUID account, Happening what, String place) {
        notices.add(account, what.code(), place, clock.instant());
    }

    /** Tells the next; false where there is none. */
    @Transactional
    boolean tellNext() {
        Optional<Waiting> next = notices.next(clock.instant().minus(FRESH));
        next.ifPresent(notice -> {
            SafeguardWords words = new SafeguardWords(notice.displayName(), notice.place(), notice.at(), "");
            mails.send(List.of(notice.username()), words.subject(notice.kind()), words.text(notice.kind()));
            notices.told(notice.id(), clock.instant());
        });
        return next.isPresent();
    }

    void prune() {
        notices.prune(clock.instant().minus(KEPT));
    }
}
