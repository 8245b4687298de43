package vn.tongket.services.events;

import java.util.Set;
import java.util.UUID;

/** Who is told of what happens to a unit. The room of accounts knows them. */
public interface EventRecipients {

    /** Sign-in names. */
    Set<String> of(UUID unit, Audience audience);
}
