package vn.tongket.awards.nominations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a council said of a nomination, as a tally.
 *
 * @param session id of the session
 * @param recommended whether the votes reach what the type needs
 * @param members how many the council has
 * @param present how many of them took part
 * @param votes how many were for it
 * @param heldOn the day of the session
 */
public record CouncilOutcome(
        UUID session, boolean recommended, int members, int present, int votes, LocalDate heldOn) {}
