package vn.tongket.kernel.security;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, and with what rights.
 *
 * @param id the account, or null for anonymous callers and the installation itself
 * @param username sign-in name, for the trail
 * @param grants roles on units
 * @param scopes what a token is limited to, or null where nothing limits it (a session)
 * @param token the API token it came with, or null
 * @param limited whether that token is limited by more than scopes and days: to a unit, or to addresses
 * @param namesakes other accounts of the same name, which may be the same person; known of callers who write
 */
public record Actor(
        @Nullable UUID id,
        String username,
        List<Grant> grants,
        @Nullable Set<String> scopes,
        @Nullable UUID token,
        boolean limited,
        Set<UUID> namesakes) {

    /** Whoever comes without an API token. */
    public Actor(@Nullable UUID id, String username, List<Grant> grants, @Nullable Set<String> scopes) {
        this(id, username, grants, scopes, null, false);
    }

    /** Whoever comes with an API token. */
    public Actor(
            @Nullable UUID id,
            String username,
            List<Grant> grants,
            @Nullable Set<String> scopes,
            @Nullable UUID token,
            boolean limited) {
        this(id, username, grants, scopes, token, limited, Set.of());
    }

    /**
     * A role on a unit.
     *
     * @param role what may be done
     * @param unit the unit it stands on with everything below, or null for the whole installation
     * @param delegator in whose place it may be done, or null for the actor's own right
     */
    public record Grant(
            Role role, @Nullable UUID unit, @Nullable Delegator delegator) {

        /** A right of the actor's own. */
        public Grant(Role role, @Nullable UUID unit) {
            this(role, unit, null);
        }
    }

    /**
     * Somebody whose rights another uses in their place.
     *
     * @param id the account
     * @param username sign-in name, for the trail
     */
    public record Delegator(UUID id, String username) {}

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

    /** Those in whose place it may act, in the order of their names. */
    public List<Delegator> delegators() {
        return grants.stream()
                .map(Grant::delegator)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Delegator::username))
                .toList();
    }

    /** The same person with their own rights only, or with those alone that somebody lent them. */
    public Actor actingFor(@Nullable Delegator delegator) {
        return with(grant -> Objects.equals(grant.delegator(), delegator));
    }

    /** The same person without what certain others lent them. */
    public Actor withoutRightsOf(Predicate<Delegator> others) {
        return with(grant -> grant.delegator() == null || !others.test(grant.delegator()));
    }

    /** The same person, of whom it is known which other accounts have the name. */
    public Actor namedLike(Set<UUID> others) {
        return new Actor(id, username, grants, scopes, token, limited, Set.copyOf(others));
    }

    /** The same person without a role, wherever it stands. */
    public Actor without(Role role) {
        return with(grant -> grant.role() != role);
    }

    private Actor with(Predicate<Grant> some) {
        return new Actor(id, username, grants.stream().filter(some).toList(), scopes, token, limited, namesakes);
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
                .filter(Objects::nonNull)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The units on which it holds a role of whatever kind, for them and all below; null where it holds one everywhere. */
    public @Nullable Set<UUID> unitsOfAnyRole() {
        Set<Role> all = EnumSet.allOf(Role.class);
        return all.stream().anyMatch(this::holdsEverywhere) ? null : unitsWith(all);
    }
}
