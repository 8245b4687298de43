package vn.tongket.kernel.security;

import java.util.Set;
import java.util.UUID;

/** Which accounts have one name: a second account is no second pair of eyes. */
public interface Namesakes {

    /** The other accounts with the name of this one, whatever its capitals, its spaces and the place of its tone marks. */
    Set<UUID> namesakesOf(UUID account);
}
