package vn.tongket.awards.registrations;

import vn.tongket.kernel.text.Coded;

/** Whether a registration counts. */
public enum RegistrationStatus implements Coded {
    IN_FORCE,
    /** Taken back, with a reason. */
    WITHDRAWN
}
