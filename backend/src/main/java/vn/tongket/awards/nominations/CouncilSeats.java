package vn.tongket.awards.nominations;

import java.util.UUID;

/** Who sits in which session of a council. Councils say it, so that members read what is before them and nothing else. */
public interface CouncilSeats {

    /** Whether an account is a member of the council on the day of a session. */
    boolean sits(UUID account, UUID session);
}
