package vn.tongket.kernel.security;

import java.util.Set;
import java.util.UUID;

/** Which accounts have one name: a second account is no second pair of eyes. */
public interface Namesakes {

    /** The other accounts with the name of this one, however it is written. */
    Set<UUID> of(UUID account);
}
