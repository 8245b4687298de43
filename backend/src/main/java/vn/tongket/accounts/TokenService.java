package vn.tongket.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.PathValues;
import vn.tongket.platform.idempotency.IdempotencyService.Created;
import vn.tongket.platform.security.Scope;

/** Use cases of API tokens: everybody keeps his own; an administrator sees and revokes those of the accounts below him. */
@ApplicationScoped
class TokenService {

    private static final int DEFAULT_DAYS = 90;
    private static final List<String> READ_ONLY = List.of("*:read");

    private final AccountRepository accounts;
    private final AccountService accountService;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    TokenService(
            AccountRepository accounts,
            AccountService accountService,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.accounts = accounts;
        this.accountService = accountService;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Page<TokenResponse> page(@Nullable UUID account, PageRequest page) {
        UUID owner = account == null ? self() : account;
        if (!owner.equals(self()) && !accountService.administers(owner)) {
            throw ApiProblem.notFound("account.unknown", owner);
        }
        return accounts.tokens(owner, page);
    }

    @Transactional
    Created<TokenResponse> create(WriteToken body) {
        List<String> scopes = body.scopes() == null ? READ_ONLY : body.scopes();
        checkScopes(scopes);
        int days = body.expiresInDays() == null ? DEFAULT_DAYS : body.expiresInDays();
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        String secret = Secrets.token();
        accounts.addToken(id, self(), body, scopes, secret, now, now.plus(Duration.ofDays(days)));
        TokenResponse token = accounts.token(id).orElseThrow();
        audit.record(Deed.of("create", "tokens", token.prefix(), null), null, token);
        return new Created<>(with(token, secret), 1, "/api/v1/tokens/" + id);
    }

    /** A token's answer with or without its secret; only the first answer of all has it. */
    static TokenResponse with(TokenResponse token, @Nullable String secret) {
        return new TokenResponse(
                token.id(),
                token.name(),
                token.prefix(),
                token.scopes(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                token.revokedAt(),
                secret);
    }

    /** A token cannot make one that may do more than itself. */
    private void checkScopes(List<String> scopes) {
        Set<String> own = request.actor().scopes();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            String scope = scopes.get(i);
            String pointer = "/scopes/" + i;
            if (!Scope.isScope(scope)) {
                faults.add(Fault.at(pointer, "token.scope-unknown", scope, String.join(", ", Scope.RESOURCES)));
            } else if (own != null && !Scope.allows(own, scope)) {
                faults.add(Fault.at(pointer, "token.scope-too-wide", scope));
            }
        }
        if (scopes.isEmpty()) {
            faults.add(Fault.at("/scopes", "body.required"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    @Transactional
    void revoke(String id) {
        UUID token = PathValues.id(id, "token.unknown");
        boolean known = accounts.ownerOfToken(token)
                .filter(account -> account.equals(self()) || accountService.administers(account))
                .isPresent();
        if (!known) {
            throw ApiProblem.notFound("token.unknown", id);
        }
        TokenResponse before = accounts.token(token).orElseThrow();
        accounts.revokeToken(token, clock.instant());
        if (before.revokedAt() == null) {
            audit.record(
                    Deed.of("revoke", "tokens", before.prefix(), null),
                    before,
                    accounts.token(token).orElseThrow());
        }
    }

    private UUID self() {
        UUID id = request.actor().id();
        if (id == null) {
            throw ApiProblem.unauthorized("credentials.missing");
        }
        return id;
    }
}
