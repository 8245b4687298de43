package vn.tongket.services.events;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who is told of what happens to a unit. The room of accounts knows them. */
public interface EventRecipients {

    /** Sign-in names of those who belonged to the audience when something happened, and belong to it still. */
    Set<String> of(UUID unit, Audience audience, Instant at);
}
