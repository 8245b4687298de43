package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tongket.awards.nominations.CouncilSeats;

/** Tells nominations who sits in a session. */
@ApplicationScoped
class CouncilMemberSeats implements CouncilSeats {

    private final CouncilSessionRepository sessions;

    CouncilMemberSeats(CouncilSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean sits(UUID account, UUID session) {
        return sessions.members(session).stream()
                .anyMatch(member -> member.account().id().equals(account));
    }
}
