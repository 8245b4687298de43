package vn.tongket.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.MergePatch;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.idempotency.IdempotencyService.Created;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Actor.Grant;
import vn.tongket.platform.security.Role;
import vn.tongket.units.Units;

/** Use cases of accounts. */
@ApplicationScoped
class AccountService implements Accounts {

    private final AccountRepository accounts;
    private final DelegationRepository delegations;
    private final AccountAccess access;
    private final Units units;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            DelegationRepository delegations,
            AccountAccess access,
            Units units,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.access = access;
        this.units = units;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    MeResponse me() {
        Actor actor = request.actor();
        if (actor.id() == null) {
            throw ApiProblem.unauthorized("credentials.missing");
        }
        AccountResponse account = accounts.response(actor.id(), today());
        List<String> scopes =
                actor.scopes() == null ? null : actor.scopes().stream().sorted().toList();
        return new MeResponse(account.id(), account.username(), account.displayName(), roles(actor, account), scopes);
    }

    private List<MyRoleResponse> roles(Actor actor, AccountResponse account) {
        List<MyRoleResponse> roles = new ArrayList<>(
                account.roles().stream().map(MyRoleResponse::own).toList());
        if (!actor.givers().isEmpty()) {
            roles.addAll(delegations.lentTo(account.id(), today()));
        }
        return roles;
    }

    Page<AccountResponse> page(@Nullable String words, PageRequest page) {
        Actor actor = request.actor();
        if (!access.canAdminister(actor)) {
            throw ApiProblem.forbidden("access.denied");
        }
        Set<UUID> within =
                actor.holdsEverywhere(Role.ADMINISTRATOR) ? null : actor.unitsWith(Set.of(Role.ADMINISTRATOR));
        return accounts.page(within, words, today(), page);
    }

    @Transactional
    Reply.Revised<AccountResponse> get(String id) {
        AccountEntity account = visible(id);
        return revised(account);
    }

    @Transactional
    Created<AccountResponse> create(WriteAccount body) {
        List<Grant> grants = grants(body.roles());
        if (!access.canAdminister(request.actor(), grants)) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (accounts.byUsername(body.username()).isPresent()) {
            throw ApiProblem.conflict("account.username-taken", body.username());
        }
        AccountEntity account = add(body.username(), body.displayName(), body.password(), grants);
        AccountResponse after = accounts.response(account.id, today());
        audit.record(deed("create", account), null, after);
        return new Created<>(after, account.revision, "/api/v1/accounts/" + account.id);
    }

    private AccountEntity add(String username, String displayName, String password, List<Grant> grants) {
        AccountEntity account = new AccountEntity(username, displayName, Passwords.hash(password), clock.instant());
        grants.forEach(grant -> account.grants.add(new RoleGrantEntity(account, grant)));
        accounts.persist(account);
        accounts.flush();
        return account;
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
        AccountResponse before = accounts.response(account.id, today());
        account.displayName = wanted.displayName();
        account.status = wanted.status();
        if (wanted.password() != null) {
            account.passwordHash = Passwords.hash(wanted.password());
        }
        if (wanted.password() != null || !account.active()) {
            accounts.endSessionsOf(account.id, clock.instant());
        }
        return saved(wanted.password() == null ? "change" : "set-password", account, before);
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
        account.grants.removeIf(grant -> !grant.fromProvider && !wanted.contains(grant.grant()));
        wanted.stream()
                .filter(grant -> !present.contains(grant))
                .forEach(grant -> account.grants.add(new RoleGrantEntity(account, grant)));
        return saved("change-roles", account, before);
    }

    /** What the provider gives stays its own; whoever sends back all that he read does not grant it here. */
    private static List<Grant> withoutThoseOfTheProvider(List<Grant> wanted, AccountEntity account) {
        List<Grant> given = account.grants.stream()
                .filter(grant -> grant.fromProvider)
                .map(RoleGrantEntity::grant)
                .toList();
        return wanted.stream().filter(grant -> !given.contains(grant)).toList();
    }

    private Reply.Revised<AccountResponse> saved(String action, AccountEntity account, AccountResponse before) {
        account.revision++;
        accounts.flush();
        if (accounts.activeAdministrators() == 0) {
            throw ApiProblem.conflict("account.last-administrator");
        }
        audit.record(deed(action, account), before, accounts.response(account.id, today()));
        return revised(account);
    }

    private static Deed deed(String action, AccountEntity account) {
        UUID unit = account.grants.isEmpty() ? null : account.grants.getFirst().unitId;
        return Deed.of(action, "accounts", account.username, unit);
    }

    private Reply.Revised<AccountResponse> revised(AccountEntity account) {
        return new Reply.Revised<>(accounts.response(account.id, today()), account.revision);
    }

    /** An account that the caller administers; what he may not see does not exist for him. */
    private AccountEntity visible(String id) {
        return administered(id, accounts.findByIdOptional(uuid(id)));
    }

    private AccountEntity changeable(String id) {
        return administered(id, accounts.lock(uuid(id)));
    }

    private static UUID uuid(String id) {
        return vn.tongket.platform.http.PathValues.id(id, "account.unknown");
    }

    private AccountEntity administered(String id, java.util.Optional<AccountEntity> found) {
        return found.filter(account -> access.canAdminister(
                        request.actor(),
                        account.grants.stream().map(RoleGrantEntity::grant).toList()))
                .orElseThrow(() -> ApiProblem.notFound("account.unknown", id));
    }

    /** Whether the caller may act for an account's tokens: his own, or one he administers. */
    boolean administers(UUID account) {
        return accounts.findByIdOptional(account)
                .map(known -> access.canAdminister(
                        request.actor(),
                        known.grants.stream().map(RoleGrantEntity::grant).toList()))
                .orElse(false);
    }

    private List<Grant> grants(List<WriteRole> roles) {
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
        AccountEntity account = add(username, displayName, password, List.of(new Grant(role, id)));
        audit.record(deed("create", account), null, accounts.response(account.id, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
