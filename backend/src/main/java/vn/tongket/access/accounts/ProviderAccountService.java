package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.RefusalLog;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
import vn.tongket.kernel.text.Codes;
import vn.tongket.services.accesses.Accesses;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of accounts whose owners a provider knows. */
@ApplicationScoped
class ProviderAccountService implements ProviderAccounts {

    private static final Logger LOG = Logger.getLogger(ProviderAccountService.class);

    /** Under this name stands in the trail what follows from the provider's word alone. */
    private static final Actor PROVIDER = Actor.installation("openid");

    private final RefusalLog refusals;
    private final AccountRepository accounts;
    private final ProviderIdentityRepository identities;
    private final SignInLimit limit;
    private final SessionService sessions;
    private final Passwords passwords;
    private final AdministratorsProof proof;
    private final LocalSignIn local;
    private final AuditTrail audit;
    private final Accesses accesses;
    private final CurrentRequest request;
    private final Clock clock;

    ProviderAccountService(
            AccountRepository accounts,
            ProviderIdentityRepository identities,
            SignInLimit limit,
            SessionService sessions,
            Passwords passwords,
            AdministratorsProof proof,
            LocalSignIn local,
            AuditTrail audit,
            Accesses accesses,
            CurrentRequest request,
            Clock clock,
            RefusalLog refusals) {
        this.refusals = refusals;
        this.accounts = accounts;
        this.identities = identities;
        this.limit = limit;
        this.sessions = sessions;
        this.passwords = passwords;
        this.proof = proof;
        this.local = local;
        this.audit = audit;
        this.accesses = accesses;
        this.request = request;
        this.clock = clock;
    }

    /** The account of a person, or why it is none. */
    private sealed interface Outcome {

        record Account(AccountEntity entity) implements Outcome {}

        record None(Ground ground) implements Outcome {}
    }

    @Override
    @Transactional
    public Arrival signIn(Person person, boolean create, SignInPlace place) {
        request.actAs(PROVIDER);
        return switch (find(person, create)) {
            case Outcome.Account(AccountEntity account) -> {
                SignInCredentialService.Session session = sessions.start(
                        account.id, limit.begun(account.username, place), place, Map.of("issuer", person.issuer()));
                yield new Admitted(session.secret(), session.lifetime());
            }
            case Outcome.None(Ground ground) -> {
                request.actAs(Actor.ANONYMOUS);
                String account =
                        identities.username(person.issuer(), person.subject()).orElse(null);
                accesses.signInFailed(account, "openid." + Codes.of(ground), place.address());
                yield new Refused(ground);
            }
        };
    }

    @Override
    @Transactional
    public Optional<Actor> actor(Person person, boolean create, Set<String> scopes, @Nullable String address) {
        Optional<Actor> known = known(person, scopes);
        if (known.isPresent()) {
            return known;
        }
        Actor caller = request.actor();
        request.actAs(PROVIDER);
        try {
            return heard(person, create, scopes, address);
        } finally {
            request.actAs(caller);
        }
    }

    @Override
    public boolean admits(String issuer, String subject) {
        return identities.isActive(issuer, subject);
    }

    private Optional<Actor> heard(Person person, boolean create, Set<String> scopes, @Nullable String address) {
        return switch (find(person, create)) {
            case Outcome.Account account -> {
                yield known(person, scopes);
            }
            case Outcome.None(Ground ground) -> {
                refusals.note(
                        address,
                        "access token of %s at %s refused: %s".formatted(person.subject(), person.issuer(), ground));
                yield Optional.empty();
            }
        };
    }

    private Optional<Actor> known(Person person, Set<String> scopes) {
        return accounts.actorOfIdentity(person.issuer(), person.subject(), person.issuedAt(), clock.instant())
                .map(actor -> proof.awake(new Actor(actor.id(), actor.username(), actor.grants(), scopes)));
    }

    private Outcome find(Person person, boolean create) {
        identities.lock(person.issuer(), person.subject());
        Outcome found = identities
                .account(person.issuer(), person.subject())
                .map(this::locked)
                .or(() -> linked(person))
                .<Outcome>map(Outcome.Account::new)
                .orElseGet(() -> made(person, create));
        return found instanceof Outcome.Account(AccountEntity account) ? admitted(account, person) : found;
    }

    private AccountEntity locked(UUID id) {
        return accounts.lock(id).orElseThrow();
    }

    /** An account made beforehand, the first time its owner comes; never that for emergencies, nor one that is another's. */
    private Optional<AccountEntity> linked(Person person) {
        return Optional.ofNullable(person.linkedName())
                .filter(name -> !local.isBreakGlass(name))
                .flatMap(accounts::byUsername)
                .filter(AccountEntity::person)
                .filter(account -> !identities.isLinked(person.issuer(), account.id))
                .map(account -> link(locked(account.id), person));
    }

    private AccountEntity link(AccountEntity account, Person person) {
        identities.add(person.issuer(), person.subject(), account.id, clock.instant());
        Map<String, String> identity = Map.of("issuer", person.issuer(), "subject", person.subject());
        audit.record(AuditEvent.of("link-identity", "accounts", account.username, firstUnit(account)), null, identity);
        return account;
    }

    private Outcome made(Person person, boolean create) {
        boolean nothingToDo = person.roles() == null || person.roles().isEmpty();
        if (!create || nothingToDo || person.username() == null) {
            return new Outcome.None(Ground.NO_ACCOUNT);
        }
        if (accounts.byUsername(person.username()).isPresent()) {
            return new Outcome.None(Ground.NAME_TAKEN);
        }
        AccountEntity account = new AccountEntity(
                person.username(), person.displayName(), passwords.hash(Secret.random()), clock.instant());
        accounts.persist(account);
        audit.record(
                AuditEvent.of(
                        "create",
                        "accounts",
                        account.username,
                        person.roles().getFirst().unit()),
                null,
                accounts.response(account.id, today()));
        return new Outcome.Account(link(account, person));
    }

    private Outcome admitted(AccountEntity account, Person person) {
        if (!account.active()) {
            return new Outcome.None(Ground.DISABLED);
        }
        if (!identities.isNews(person.issuer(), person.subject(), person.issuedAt())) {
            return new Outcome.Account(account);
        }
        if (person.roles() != null && !replaceRoles(account, person.roles())) {
            LOG.errorf("%s is the last administrator, and the provider takes that role: not let in", account.username);
            return new Outcome.None(Ground.LAST_ADMINISTRATOR);
        }
        identities.heard(person.issuer(), person.subject(), person.issuedAt());
        return new Outcome.Account(account);
    }

    /** Roles granted here stay, and are not given a second time. */
    private boolean replaceRoles(AccountEntity account, List<Grant> roles) {
        Set<Grant> granted = grants(account, grant -> !grant.fromProvider);
        Set<Grant> present = grants(account, grant -> grant.fromProvider);
        Set<Grant> wanted = new HashSet<>(roles);
        wanted.removeAll(granted);
        if (wanted.equals(present)) {
            return true;
        }
        if (takesTheLastAdministrator(account, granted, present, wanted)) {
            return false;
        }
        AccountResponse before = accounts.response(account.id, today());
        account.grants.removeIf(grant -> grant.fromProvider && !wanted.contains(grant.grant()));
        wanted.stream()
                .filter(grant -> !present.contains(grant))
                .forEach(grant -> account.grants.add(RoleGrantEntity.fromProvider(account, grant, clock.instant())));
        account.revision++;
        audit.record(
                AuditEvent.of("change-roles", "accounts", account.username, firstUnit(account)),
                before,
                accounts.response(account.id, today()));
        return true;
    }

    private boolean takesTheLastAdministrator(
            AccountEntity account, Set<Grant> granted, Set<Grant> present, Set<Grant> wanted) {
        return present.stream().anyMatch(ProviderAccountService::administers)
                && granted.stream().noneMatch(ProviderAccountService::administers)
                && wanted.stream().noneMatch(ProviderAccountService::administers)
                && accounts.otherAdministrators(account.id) == 0;
    }

    private static boolean administers(Grant grant) {
        return grant.role() == Role.ADMINISTRATOR;
    }

    private static Set<Grant> grants(AccountEntity account, Predicate<RoleGrantEntity> which) {
        return account.grants.stream().filter(which).map(RoleGrantEntity::grant).collect(Collectors.toSet());
    }

    private static @Nullable UUID firstUnit(AccountEntity account) {
        return account.grants.isEmpty() ? null : account.grants.getFirst().unitId;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
