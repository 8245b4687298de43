package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.DelegationRepository.Held;
import vn.tongket.access.accounts.DelegationRepository.Maker;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of delegations: everybody lends their own rights; an administrator does it for those whose accounts they keep. */
@ApplicationScoped
class DelegationService {

    private final DelegationRepository delegations;
    private final AccountRepository accounts;
    private final AccountService accountService;
    private final AccountAccess access;
    private final Units units;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            AccountRepository accounts,
            AccountService accountService,
            AccountAccess access,
            Units units,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.accountService = accountService;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<DelegationResponse> page(DelegationQuery.Filter filter, PageRequest page) {
        Actor actor = request.actor();
        request.demandWholeAccount();
        Collection<UUID> administers =
                actor.holdsEverywhere(Role.ADMINISTRATOR) ? null : actor.unitsWith(Set.of(Role.ADMINISTRATOR));
        return delegations.page(filter, new DelegationRepository.Reader(request.account(), administers), today(), page);
    }

    Page<AccountRef> receivers(@Nullable String words, PageRequest page) {
        UUID self = request.account();
        if (!access.canAdminister(request.actor())
                && delegations.held(self, today()).isEmpty()) {
            throw ApiProblem.forbidden("access.denied");
        }
        return delegations.receivers(self, words, page);
    }

    @Transactional
    Reply.Revised<DelegationResponse> get(String id) {
        return revised(visible(PathValues.id(id, "delegation.unknown")));
    }

    private static Reply.Revised<DelegationResponse> revised(DelegationResponse delegation) {
        return new Reply.Revised<>(delegation, delegation.version());
    }

    /** A delegation that the caller may know of: what they may not see does not exist for them. */
    private DelegationResponse visible(UUID id) {
        DelegationResponse found = delegations
                .find(id, today())
                .filter(known -> concerns(known.giver().id())
                        || concerns(known.receiver().id()))
                .orElseThrow(() -> ApiProblem.notFound("delegation.unknown", id));
        request.demandWholeAccount();
        return found;
    }

    private boolean concerns(UUID account) {
        return account.equals(request.actor().id()) || accountService.administers(account);
    }

    @Transactional
    Created<DelegationResponse> create(WriteDelegation body) {
        List<Fault> faults = new ArrayList<>();
        AccountEntity giver = giver(body.giver(), faults);
        AccountEntity receiver = receiver(body.to(), giver, faults);
        List<Grant> roles = giver == null ? List.of() : roles(giver, body.roles(), faults);
        checkDays(body, faults);
        if (!faults.isEmpty() || giver == null || receiver == null) {
            throw ApiProblem.unprocessable(faults);
        }
        refuseTheSameTwice(giver, receiver, roles, body);
        UUID id = UUID.randomUUID();
        delegations.add(id, giver.id, receiver.id, roles, body, maker());
        DelegationResponse after = delegations.find(id, today()).orElseThrow();
        note("create", after, body.reason(), null);
        return new Created<>(after, after.version(), "/api/v1/delegations/" + id);
    }

    private Maker maker() {
        Actor actor = request.actor();
        return new Maker(actor.id(), actor.username(), clock.instant());
    }

    private void note(String action, DelegationResponse after, String reason, @Nullable DelegationResponse before) {
        UUID unit = after.roles().getFirst().unit().id();
        audit.record(new AuditEvent(action, "delegations", after.key(), unit, reason), before, after);
    }

    /** The one whose rights they are, held so that two delegations of theirs do not pass each other. */
    private @Nullable AccountEntity giver(@Nullable String named, List<Fault> faults) {
        Optional<AccountEntity> giver = named == null ? accounts.lock(request.account()) : find(named);
        boolean own = giver.map(known -> known.id.equals(request.account())).orElse(false);
        if (!own && !access.canAdminister(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        Optional<AccountEntity> known = giver.filter(found -> own || accountService.administers(found.id));
        if (known.isEmpty()) {
            faults.add(Fault.at("/giver", "delegation.account-unknown", String.valueOf(named)));
            return null;
        }
        request.demandWholeAccount();
        if (!known.get().active()) {
            faults.add(Fault.at("/giver", "delegation.account-disabled", known.get().username));
        }
        return known.orElse(null);
    }

    private Optional<AccountEntity> find(String named) {
        Optional<UUID> id = Units.isId(named)
                ? Optional.of(UUID.fromString(named))
                : accounts.byUsername(named).map(account -> account.id);
        return id.flatMap(accounts::lock);
    }

    private @Nullable AccountEntity receiver(String named, @Nullable AccountEntity giver, List<Fault> faults) {
        Optional<AccountEntity> receiver =
                Units.isId(named) ? accounts.findByIdOptional(UUID.fromString(named)) : accounts.byUsername(named);
        if (receiver.filter(AccountEntity::person).isEmpty()) {
            faults.add(Fault.at("/to", "delegation.account-unknown", named));
        } else if (giver != null && receiver.get().id.equals(giver.id)) {
            faults.add(Fault.at("/to", "delegation.to-oneself"));
        } else if (!receiver.get().active()) {
            faults.add(Fault.at("/to", "delegation.account-disabled", named));
        }
        return receiver.orElse(null);
    }

    private List<Grant> roles(AccountEntity giver, @Nullable List<WriteRole> wanted, List<Fault> faults) {
        List<Held> held = delegations.held(giver.id, today());
        if (wanted != null) {
            return wanted(held, wanted, faults);
        }
        if (held.isEmpty()) {
            faults.add(Fault.at("/roles", "delegation.nothing-to-give", giver.username));
        }
        return held.stream().map(Held::grant).distinct().toList();
    }

    private List<Grant> wanted(List<Held> held, List<WriteRole> wanted, List<Fault> faults) {
        Set<Grant> roles = new LinkedHashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            WriteRole role = wanted.get(i);
            String pointer = "/roles/" + i;
            if (role.role() == Role.ADMINISTRATOR) {
                faults.add(Fault.at(pointer + "/role", "delegation.administrator"));
            } else if (role.unit() == null) {
                faults.add(Fault.at(pointer + "/unit", "account.role-needs-unit"));
            } else {
                List<Grant> found = found(held, role.role(), role.unit());
                roles.addAll(found);
                if (found.isEmpty()) {
                    faults.add(
                            Fault.at(pointer, "delegation.not-held", role.role().code(), role.unit()));
                }
            }
        }
        return List.copyOf(roles);
    }

    /** The giver's grants of a role that stand on a unit, by its present code or by its id. */
    private List<Grant> found(List<Held> held, Role role, String unit) {
        Optional<UUID> id = resolve(unit);
        return held.stream()
                .filter(each -> each.role() == role)
                .filter(each -> id.map(known -> known.equals(each.on()) || known.equals(each.unit()))
                        .orElse(false))
                .map(Held::grant)
                .distinct()
                .toList();
    }

    private Optional<UUID> resolve(String unit) {
        try {
            return Optional.of(units.resolve(unit, today()).id());
        } catch (ApiProblem unknown) {
            return Optional.empty();
        }
    }

    private void checkDays(WriteDelegation body, List<Fault> faults) {
        if (body.from().isBefore(today())) {
            faults.add(Fault.at("/from", "delegation.begins-in-past", today()));
        }
        LocalDate last = body.from().plusYears(1).minusDays(1);
        if (body.until().isBefore(body.from())) {
            faults.add(Fault.at("/until", "delegation.ends-before-it-begins"));
        } else if (body.until().isAfter(last)) {
            faults.add(Fault.at("/until", "delegation.too-long", last));
        }
    }

    private void refuseTheSameTwice(
            AccountEntity giver, AccountEntity receiver, List<Grant> roles, WriteDelegation body) {
        List<Fault> same = delegations.same(giver.id, receiver.id, roles, body.from(), body.until()).stream()
                .map(each -> Fault.at(
                        "/roles",
                        "delegation.same",
                        each.role().code(),
                        each.unit().code(),
                        each.from(),
                        each.until()))
                .toList();
        if (!same.isEmpty()) {
            throw ApiProblem.conflict(same, "delegation.overlaps");
        }
    }

    /** Ends a delegation before its last day. */
    @Transactional
    Reply.Revised<DelegationResponse> revoke(String id, WriteDelegationStatus body, IfMatch ifMatch) {
        UUID key = PathValues.id(id, "delegation.unknown");
        delegations.lock(key);
        DelegationResponse before = visible(key);
        if (body.reason().equals(before.revokedReason())) {
            return revised(before);
        }
        ifMatch.require(before.version());
        if (before.status() == DelegationStatus.ENDED) {
            throw ApiProblem.conflict("delegation.over");
        }
        delegations.revoke(key, body.reason(), maker());
        DelegationResponse after = delegations.find(key, today()).orElseThrow();
        note("revoke", after, body.reason(), before);
        return revised(after);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
