package vn.tongket.access.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.access.tokens.TokenRepository.Kept;
import vn.tongket.access.tokens.TokenRepository.NewToken;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of API tokens. */
@ApplicationScoped
class TokenService {

    private static final Duration USUAL_LIFETIME = Duration.ofDays(90);
    private static final Duration USUAL_OVERLAP = Duration.ofHours(24);
    private static final int SOON_DAYS = 30;
    private static final List<String> READ_ONLY = List.of("*:read");

    private final TokenRepository tokens;
    private final TokenAccess access;
    private final Accounts accounts;
    private final Units units;
    private final Rooms rooms;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final Duration longest;

    TokenService(
            TokenRepository tokens,
            TokenAccess access,
            Accounts accounts,
            Units units,
            Rooms rooms,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.token-max-lifetime", defaultValue = "P365D") Duration longest) {
        this.tokens = tokens;
        this.access = access;
        this.accounts = accounts;
        this.units = units;
        this.rooms = rooms;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.longest = longest;
    }

    @Transactional
    Page<TokenResponse> page(@Nullable UUID account, PageRequest page) {
        UUID owner = account == null ? request.account() : account;
        if (!owner.equals(request.account()) && !accounts.administers(owner)) {
            throw ApiProblem.notFound("account.unknown", owner);
        }
        return tokens.page(owner, onlyItself(owner), today(), page);
    }

    /** Those that end before a day, of the caller and of all whom they keep. */
    @Transactional
    Page<TokenResponse> ending(@Nullable LocalDate before, PageRequest page) {
        Actor actor = request.actor();
        Instant end = (before == null ? today().plusDays(SOON_DAYS) : before)
                .atStartOfDay(clock.getZone())
                .toInstant();
        TokenRepository.Keeper keeper = new TokenRepository.Keeper(
                request.account(),
                actor.holdsEverywhere(Role.ADMINISTRATOR),
                actor.unitsWith(Set.of(Role.ADMINISTRATOR)));
        return tokens.ending(keeper, onlyItself(keeper.account()), clock.instant(), end, today(), page);
    }

    /** Of its owner's tokens a limited one sees itself. */
    private @Nullable UUID onlyItself(UUID owner) {
        return request.actor().limited() && owner.equals(request.account())
                ? request.actor().token()
                : null;
    }

    @Transactional
    Created<TokenResponse> create(WriteToken body) {
        UUID owner = owner(body.account());
        request.demandWholeAccount();
        List<String> scopes = body.scopes() == null ? READ_ONLY : body.scopes();
        List<Fault> faults = new ArrayList<>();
        checkScopes(scopes, faults);
        Duration lifetime = lifetime(body.expiresInDays(), USUAL_LIFETIME, faults);
        UUID unit = body.unit() == null ? null : unit(body.unit(), owner, faults);
        List<String> addresses = body.addresses() == null ? null : addresses(body.addresses(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        NewToken token = new NewToken(
                body.name(), scopes, unit, addresses, clock.instant().plus(lifetime));
        return made("create", owner, token, null);
    }

    /** The caller, or a service account that they keep. */
    private UUID owner(@Nullable String account) {
        if (account == null) {
            return request.account();
        }
        UUID id = Units.isId(account) ? UUID.fromString(account) : null;
        boolean mine = id != null
                && (id.equals(request.account()) || (tokens.isServiceAccount(id) && accounts.administers(id)));
        if (!mine) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/account", "token.account-not-a-system")));
        }
        return id;
    }

    private Created<TokenResponse> made(String action, UUID owner, NewToken token, @Nullable TokenResponse before) {
        UUID id = UUID.randomUUID();
        String secret = TokenSecrets.create();
        tokens.add(id, owner, token, secret, clock.instant());
        TokenResponse after = tokens.response(id, today());
        audit.record(AuditEvent.of(action, "tokens", after.prefix(), token.unit()), before, after);
        return new Created<>(after.with(secret), 1, "/api/v1/tokens/" + id);
    }

    /** A token cannot make one that may do more than itself. */
    private void checkScopes(List<String> scopes, List<Fault> faults) {
        for (int i = 0; i < scopes.size(); i++) {
            String scope = scopes.get(i);
            String pointer = "/scopes/" + i;
            if (!rooms.isScope(scope)) {
                faults.add(Fault.at(pointer, "token.scope-unknown", scope, String.join(", ", rooms.scopes())));
            } else if (!access.mayGrant(request.actor(), scope)) {
                faults.add(Fault.at(pointer, "token.scope-too-wide", scope));
            }
        }
        if (scopes.isEmpty()) {
            faults.add(Fault.at("/scopes", "body.required"));
        }
    }

    private Duration lifetime(@Nullable Integer days, Duration usual, List<Fault> faults) {
        if (days == null) {
            return usual.compareTo(longest) < 0 ? usual : longest;
        }
        Duration wanted = Duration.ofDays(days);
        if (wanted.compareTo(longest) > 0) {
            faults.add(Fault.at("/expiresInDays", "token.lifetime", longest.toDays()));
        }
        return wanted;
    }

    private @Nullable UUID unit(String idOrCode, UUID owner, List<Fault> faults) {
        UUID unit;
        try {
            unit = units.resolve(idOrCode, today()).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at("/unit", "account.unit-unknown", idOrCode));
            return null;
        }
        if (tokens.grantsWithin(owner, unit, clock.instant()).isEmpty()) {
            faults.add(Fault.at("/unit", "token.unit-outside"));
        }
        return unit;
    }

    private static List<String> addresses(List<String> wanted, List<Fault> faults) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<AddressRange> range = AddressRange.read(wanted.get(i));
            if (range.isEmpty()) {
                faults.add(Fault.at("/addresses/" + i, "token.address-form", wanted.get(i)));
            }
            range.map(AddressRange::toString).ifPresent(addresses::add);
        }
        return addresses.stream().distinct().toList();
    }

    /** A new token in the place of an old one, which works until the time of overlap is over. */
    @Transactional
    Created<TokenResponse> rotate(String id, WriteTokenRotation body) {
        UUID old = PathValues.id(id, "token.unknown");
        Kept kept = kept(old);
        demandRotates(old, kept);
        TokenResponse before = tokens.response(old, today());
        Instant now = clock.instant();
        if (before.revokedAt() != null || !kept.expiresAt().isAfter(now)) {
            throw ApiProblem.conflict("token.not-in-force");
        }
        if (before.replacedBy() != null) {
            throw ApiProblem.conflict("token.already-rotated");
        }
        List<Fault> faults = new ArrayList<>();
        Duration lifetime =
                lifetime(body.expiresInDays(), Duration.between(kept.createdAt(), kept.expiresAt()), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        UUID unit = before.unit() == null ? null : before.unit().id();
        NewToken token = new NewToken(before.name(), before.scopes(), unit, before.addresses(), now.plus(lifetime));
        Created<TokenResponse> rotated = made("rotate", kept.account(), token, before);
        tokens.replace(old, rotated.body().id(), now.plus(overlap(body)));
        return rotated;
    }

    private static Duration overlap(WriteTokenRotation body) {
        return body.overlapHours() == null ? USUAL_OVERLAP : Duration.ofHours(body.overlapHours());
    }

    /** A token rotates itself; another only where it could make it. A person's token is not an administrator's to make. */
    private void demandRotates(UUID token, Kept kept) {
        if (token.equals(request.actor().token())) {
            return;
        }
        if (!kept.account().equals(request.account()) && !kept.service()) {
            throw ApiProblem.forbidden("access.denied");
        }
        request.demandWholeAccount();
        if (!kept.scopes().stream().allMatch(scope -> access.mayGrant(request.actor(), scope))) {
            throw ApiProblem.forbidden("token.wider-than-own");
        }
    }

    @Transactional
    void revoke(String id) {
        UUID token = PathValues.id(id, "token.unknown");
        Kept kept = kept(token);
        if (!token.equals(request.actor().token())) {
            request.demandWholeAccount();
        }
        TokenResponse before = tokens.response(token, today());
        tokens.revoke(token, clock.instant());
        if (before.revokedAt() == null) {
            audit.record(
                    AuditEvent.of("revoke", "tokens", before.prefix(), null), before, tokens.response(token, today()));
        }
    }

    /** A token of the caller's own, or of an account they keep; what they may not see does not exist for them. */
    private Kept kept(UUID token) {
        return tokens.lock(token)
                .filter(found -> found.account().equals(request.account()) || accounts.administers(found.account()))
                .orElseThrow(() -> ApiProblem.notFound("token.unknown", token));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
