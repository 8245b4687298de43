package vn.tongket.access.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;
import vn.tongket.services.tables.NumberForm;

/** Use cases of accounts. */
@ApplicationScoped
class AccountService implements Accounts {

    /** Long enough for a holiday. */
    private static final Duration ONE_TIME = Duration.ofDays(3);

    private final AccountRepository accounts;
    private final DelegationRepository delegations;
    private final AccountAccess access;
    private final Units units;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final AdministratorsProof proof;
    private final AccountWatch watch;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            DelegationRepository delegations,
            AccountAccess access,
            Units units,
            Passwords passwords,
            NewPasswords newPasswords,
            AdministratorsProof proof,
            AccountWatch watch,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.access = access;
        this.units = units;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.proof = proof;
        this.watch = watch;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    MeResponse me() {
        Actor actor = request.actor();
        AccountResponse account = accounts.response(request.account(), today());
        List<String> scopes =
                actor.scopes() == null ? null : actor.scopes().stream().sorted().toList();
        List<MyRoleResponse> roles = roles(actor, account);
        boolean asleep = proof.sleeps(account.id()) && roles.removeIf(role -> role.role() == Role.ADMINISTRATOR);
        return new MeResponse(
                account.id(),
                account.username(),
                account.displayName(),
                roles,
                scopes,
                asleep,
                accounts.numberForm(account.id()));
    }

    /** Remembers how the caller writes numbers. */
    @Transactional
    void writeNumbers(WriteNumberForm body) {
        UUID id = request.account();
        request.demandWholeAccount();
        if (body.numberForm() == NumberForm.UNSTATED) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/numberForm", "body.unknown-value", "en, vi-VN")));
        }
        accounts.writeNumbers(id, body.numberForm());
    }

    private List<MyRoleResponse> roles(Actor actor, AccountResponse account) {
        List<RoleResponse> own = actor.token() == null ? account.roles() : accounts.responses(actor.grants(), today());
        List<MyRoleResponse> roles =
                new ArrayList<>(own.stream().map(MyRoleResponse::own).toList());
        if (!actor.delegators().isEmpty()) {
            roles.addAll(delegations.lentTo(account.id(), today()));
        }
        return roles;
    }

    Page<AccountResponse> page(String kind, @Nullable String words, PageRequest page) {
        Actor actor = request.actor();
        if (!access.canAdminister(actor)) {
            throw ApiProblem.forbidden("access.denied");
        }
        Set<UUID> within =
                actor.holdsEverywhere(Role.ADMINISTRATOR) ? null : actor.unitsWith(Set.of(Role.ADMINISTRATOR));
        return accounts.page(within, kind, words, today(), page);
    }

    @Transactional
    Reply.Revised<AccountResponse> get(String id) {
        AccountEntity account = visible(id);
        return revised(account);
    }

    @Transactional
    Created<AccountResponse> create(WriteAccount body) {
        List<Grant> grants = grants(body.roles());
        demandAdministers(grants);
        if (body.password() != null) {
            newPasswords.demand("/password", body.password(), body.username());
        }
        demandFree(body.username());
        String password = body.password() == null ? Secret.random() : body.password();
        return created(entity(body.username(), body.displayName(), password), grants);
    }

    /**
     * An account with roles that the caller was found to administer, and a password that its owner replaces at the first
     * sign-in.
     *
     * @return the password, which is told nowhere else
     */
    String createWithOneTimePassword(String username, String displayName, List<Grant> grants) {
        String password = OneTimePassword.create();
        AccountEntity account = entity(username, displayName, password);
        account.oneTimeUntil = clock.instant().plus(ONE_TIME);
        created(account, grants);
        return password;
    }

    private AccountEntity entity(String username, String displayName, String password) {
        return new AccountEntity(username, displayName, passwords.hash(password), clock.instant());
    }

    Created<AccountResponse> created(AccountEntity account, List<Grant> grants) {
        add(account, grants);
        AccountResponse after = response(account);
        audit.record(auditEvent("create", account), null, after);
        return new Created<>(after, account.revision, "/api/v1/accounts/" + account.id);
    }

    boolean mayAdminister(List<Grant> grants) {
        return access.canAdminister(request.actor(), grants);
    }

    /** @throws ApiProblem 403 */
    void demandAdministers(List<Grant> grants) {
        if (!mayAdminister(grants)) {
            throw ApiProblem.forbidden("access.denied");
        }
        request.demandWholeAccount();
    }

    /** @throws ApiProblem 409 */
    void demandFree(String username) {
        if (accounts.byUsername(username).isPresent()) {
            throw ApiProblem.conflict("account.username-taken", username);
        }
    }

    private void add(AccountEntity account, List<Grant> grants) {
        grants.forEach(grant -> account.grants.add(new RoleGrantEntity(account, grant, clock.instant())));
        accounts.persist(account);
    }

    @Transactional
    Reply.Revised<AccountResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        AccountEntity account = changeable(id);
        WriteAccountChange present = new WriteAccountChange(account.displayName, account.status, null);
        WriteAccountChange wanted = patches.apply(present, patch);
        if (wanted.equals(present)) {
            return revised(account);
        }
        ifMatch.require(account.revision);
        if (wanted.password() != null && !account.person()) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/password", "account.system-has-no-password")));
        }
        AccountResponse before = accounts.response(account.id, today());
        if (!wanted.status().equals("active")) {
            keepAnAdministrator(account);
        }
        account.displayName = wanted.displayName();
        account.status = wanted.status();
        if (wanted.password() != null) {
            newPasswords.demand("/password", wanted.password(), account.username);
            account.passwordHash = passwords.hash(wanted.password());
            account.oneTimeUntil = null;
            watch.happened(account.id, AccountWatch.Happening.PASSWORD_RESET, "");
        }
        if (wanted.password() != null || !account.active()) {
            accounts.endSessionsOf(account.id, clock.instant());
        }
        return saved(wanted.password() == null ? "change" : "set-password", account, before);
    }

    /**
     * Makes a password that its owner replaces at the next sign-in, so that no administrator knows the lasting one. What
     * was known before is worth nothing from now on.
     */
    @Transactional
    OneTimePasswordResponse handOutPassword(String id) {
        AccountEntity account = changeable(id);
        if (!account.person()) {
            throw ApiProblem.conflict("account.system-has-no-password");
        }
        AccountResponse before = accounts.response(account.id, today());
        String password = OneTimePassword.create();
        Instant until = clock.instant().plus(ONE_TIME);
        account.passwordHash = passwords.hash(password);
        account.oneTimeUntil = until;
        accounts.endSessionsOf(account.id, clock.instant());
        watch.happened(account.id, AccountWatch.Happening.PASSWORD_RESET, "");
        saved("hand-out-password", account, before);
        return new OneTimePasswordResponse(password, until);
    }

    @Transactional
    Reply.Revised<AccountResponse> changeRoles(String id, WriteRoles body, IfMatch ifMatch) {
        AccountEntity account = changeable(id);
        List<Grant> asked = grants(body.roles());
        if (!access.canAdminister(request.actor(), asked)) {
            throw ApiProblem.forbidden("access.denied");
        }
        List<Grant> wanted = withoutThoseOfTheProvider(asked, account);
        List<Grant> present = account.grants.stream()
                .filter(grant -> !grant.fromProvider)
                .map(RoleGrantEntity::grant)
                .toList();
        if (Set.copyOf(wanted).equals(Set.copyOf(present))) {
            return revised(account);
        }
        ifMatch.require(account.revision);
        AccountResponse before = accounts.response(account.id, today());
        if (account.grants.stream().filter(grant -> grant.fromProvider).noneMatch(RoleGrantEntity::administers)
                && wanted.stream().noneMatch(grant -> grant.role() == Role.ADMINISTRATOR)) {
            keepAnAdministrator(account);
        }
        account.grants.removeIf(grant -> !grant.fromProvider && !wanted.contains(grant.grant()));
        wanted.stream()
                .filter(grant -> !present.contains(grant))
                .forEach(grant -> account.grants.add(new RoleGrantEntity(account, grant, clock.instant())));
        return saved("change-roles", account, before);
    }

    /** What the provider gives stays its own; whoever sends back all that they read does not grant it here. */
    private static List<Grant> withoutThoseOfTheProvider(List<Grant> wanted, AccountEntity account) {
        List<Grant> given = account.grants.stream()
                .filter(grant -> grant.fromProvider)
                .map(RoleGrantEntity::grant)
                .toList();
        return wanted.stream().filter(grant -> !given.contains(grant)).toList();
    }

    /** Whoever is about to leave the administrators must not be the last of them. */
    private void keepAnAdministrator(AccountEntity account) {
        boolean leaves = account.person()
                && account.active()
                && account.grants.stream().anyMatch(grant -> grant.grant().role() == Role.ADMINISTRATOR);
        if (leaves && accounts.otherAdministrators(account.id) == 0) {
            throw ApiProblem.conflict("account.last-administrator");
        }
    }

    Reply.Revised<AccountResponse> saved(String action, AccountEntity account, AccountResponse before) {
        account.revision++;
        audit.record(auditEvent(action, account), before, accounts.response(account.id, today()));
        return revised(account);
    }

    private static AuditEvent auditEvent(String action, AccountEntity account) {
        UUID unit = account.grants.isEmpty() ? null : account.grants.getFirst().unitId;
        return AuditEvent.of(action, "accounts", account.username, unit);
    }

    AccountResponse response(AccountEntity account) {
        return accounts.response(account.id, today());
    }

    Reply.Revised<AccountResponse> revised(AccountEntity account) {
        return new Reply.Revised<>(accounts.response(account.id, today()), account.revision);
    }

    /** An account that the caller administers; what they may not see does not exist for them. */
    AccountEntity visible(String id) {
        return administered(id, accounts.findByIdOptional(uuid(id)));
    }

    AccountEntity changeable(String id) {
        AccountEntity account = administered(id, accounts.lock(uuid(id)));
        request.demandWholeAccount();
        return account;
    }

    private static UUID uuid(String id) {
        return vn.tongket.kernel.http.bind.PathValues.id(id, "account.unknown");
    }

    private AccountEntity administered(String id, java.util.Optional<AccountEntity> found) {
        return found.filter(account -> access.canAdminister(
                        request.actor(),
                        account.grants.stream().map(RoleGrantEntity::grant).toList()))
                .orElseThrow(() -> ApiProblem.notFound("account.unknown", id));
    }

    @Override
    public boolean administers(UUID account) {
        return accounts.findByIdOptional(account)
                .map(known -> access.canAdminister(
                        request.actor(),
                        known.grants.stream().map(RoleGrantEntity::grant).toList()))
                .orElse(false);
    }

    List<Grant> grants(List<WriteRole> roles) {
        List<Fault> faults = new ArrayList<>();
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            WriteRole role = roles.get(i);
            String pointer = "/roles/" + i + "/unit";
            if (role.unit() == null && role.role() != Role.ADMINISTRATOR) {
                faults.add(Fault.at(pointer, "account.role-needs-unit"));
                continue;
            }
            try {
                UUID unit = role.unit() == null
                        ? null
                        : units.resolve(role.unit(), today()).id();
                grants.add(new Grant(role.role(), unit));
            } catch (ApiProblem unknown) {
                faults.add(Fault.at(pointer, "account.unit-unknown", role.unit()));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return grants.stream().distinct().toList();
    }

    @Override
    @Transactional
    public boolean any() {
        return accounts.count() > 0;
    }

    @Override
    @Transactional
    public List<String> usernames() {
        return accounts.listAll().stream().map(account -> account.username).toList();
    }

    @Override
    @Transactional
    public void provision(String username, String displayName, String password, Role role, @Nullable String unit) {
        UUID id = unit == null ? null : units.resolve(unit, today()).id();
        created(entity(username, displayName, password), List.of(new Grant(role, id)));
    }

    @Override
    public Actor awake(Actor actor) {
        return proof.awake(actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
