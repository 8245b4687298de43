package vn.tongket.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, and with what rights.
 *
 * @param id the account, or null for anonymous callers and the installation itself
 * @param username sign-in name, for the trail
 * @param grants roles on units
 * @param scopes what a token is limited to, or null where nothing limits it (a session)
 */
public record Actor(
        @Nullable UUID id,
        String username,
        List<Grant> grants,
        @Nullable Set<String> scopes) {

    /**
     * A role on a unit.
     *
     * @param role what may be done
     * @param unit the unit it stands on with everything below, or null for the whole installation
     */
    public record Grant(Role role, @Nullable UUID unit) {}

    /** A caller who did not sign in. */
    public static final Actor ANONYMOUS = new Actor(null, "anonymous", List.of(), null);

    /** The installation itself, when it loads its own data: it may do everything, and the trail shows its name. */
    public static Actor installation(String name) {
        return new Actor(
                null,
                name,
                Arrays.stream(Role.values()).map(role -> new Grant(role, null)).toList(),
                null);
    }

    /** Whether nobody signed in. */
    public boolean anonymous() {
        return this.equals(ANONYMOUS);
    }

    /** Whether it holds the role anywhere. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether it holds the role on the whole installation. */
    public boolean holdsEverywhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.unit() == null);
    }

    /** The units on which it holds one of the roles. */
    public Set<UUID> unitsWith(Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::unit)
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
