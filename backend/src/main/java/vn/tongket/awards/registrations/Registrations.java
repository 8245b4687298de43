package vn.tongket.awards.registrations;

import java.util.UUID;

/** What other rooms ask about registrations. */
public interface Registrations {

    /** Whether a recipient, or one merged with it, is registered for a type and a year. */
    boolean registered(UUID recipient, String type, int year);
}
