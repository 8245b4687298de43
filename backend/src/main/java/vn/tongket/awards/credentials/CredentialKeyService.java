package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/**
 * Use cases of keys: the newest good one signs, and what older ones signed stays good. What a revoked one signed is void,
 * whenever it says that it was signed: who holds a key can write any date.
 */
@ApplicationScoped
class CredentialKeyService {

    static final String ADDRESS = Issuer.ADDRESS + "/keys";

    private static final Logger LOG = Logger.getLogger(CredentialKeyService.class);
    private static final String RESOURCE = "credential-keys";

    private final CredentialKeyRepository keys;
    private final KeyFolder folder;
    private final CredentialAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CredentialKeyService(
            CredentialKeyRepository keys,
            KeyFolder folder,
            CredentialAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.keys = keys;
        this.folder = folder;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<CredentialKeyResponse> page(PageRequest page) {
        requireKeeper();
        return keys.page(page, folder::holds);
    }

    Reply.Revised<CredentialKeyResponse> get(int number) {
        requireKeeper();
        CredentialKeyResponse key = found(number);
        return new Reply.Revised<>(key, key.revision());
    }

    private void requireKeeper() {
        if (!access.canKeepKeys(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private CredentialKeyResponse found(int number) {
        return keys.find(number, folder::holds)
                .orElseThrow(() -> ApiProblem.notFound("credential-key.unknown", number));
    }

    @Transactional
    Created<CredentialKeyResponse> create(WriteCredentialKey body) {
        requireKeeper();
        keys.lock();
        CredentialKeyResponse made = make(body.reason());
        return new Created<>(made, made.revision(), ADDRESS + "/" + made.number());
    }

    /**
     * Gives a key up that others may know. There is always one to sign by, so that who asks for a credential again gets
     * one that is good.
     */
    @Transactional
    Reply.Revised<CredentialKeyResponse> revoke(int number, WriteCredentialKeyStatus body, IfMatch ifMatch) {
        requireKeeper();
        keys.lock();
        CredentialKeyResponse before = found(number);
        if (before.revocation() != null && says(before.revocation(), body)) {
            return get(number);
        }
        ifMatch.require(before.revision());
        if (before.revocation() != null) {
            throw ApiProblem.conflict("credential-key.revoked", number);
        }
        if (body.compromisedSince().isAfter(clock.instant())
                || body.compromisedSince().isBefore(before.recordedAt())) {
            throw ApiProblem.unprocessable(List.of(
                    Fault.at("/compromisedSince", "credential-key.since", before.recordedAt(), clock.instant())));
        }
        keys.revoke(number, body, request.actor().id(), clock.instant());
        audit.record(
                new AuditEvent("revoke", RESOURCE, Integer.toString(number), null, body.reason()),
                before,
                found(number));
        if (keys.publicKeyInUse().isEmpty()) {
            make(body.reason());
        }
        return get(number);
    }

    private static boolean says(CredentialKeyResponse.Revocation revocation, WriteCredentialKeyStatus body) {
        return revocation.compromisedSince().equals(body.compromisedSince())
                && revocation.reason().equals(body.reason());
    }

    /** The first key of an installation, where there is none. */
    @Transactional
    void begin() {
        keys.lock();
        if (keys.publicKeys().isEmpty()) {
            make(null);
        }
    }

    /** The secret part is kept first: a key that is known and cannot sign is worse than a file that nobody needs. */
    private CredentialKeyResponse make(@Nullable String reason) {
        SigningKey key = SigningKey.generate();
        try {
            folder.keep(key);
        } catch (IOException e) {
            LOG.errorf(e, "the key of credentials cannot be kept in %s", folder);
            throw ApiProblem.notSetUp("credential-key.not-kept");
        }
        int number = keys.add(key.publicKey(), request.actor().id(), clock.instant());
        CredentialKeyResponse made = found(number);
        audit.record(new AuditEvent("create", RESOURCE, Integer.toString(number), null, reason), null, made);
        return made;
    }

    /**
     * The key that signs.
     *
     * @throws ApiProblem 501 where its secret part does not lie here
     */
    SigningKey inUse() {
        String publicKey = keys.publicKeyInUse().orElseThrow(() -> ApiProblem.notSetUp("credential-key.missing"));
        try {
            return folder.find(publicKey).orElseThrow(() -> ApiProblem.notSetUp("credential-key.missing"));
        } catch (IOException e) {
            LOG.errorf(e, "the key of credentials cannot be read in %s", folder);
            throw ApiProblem.notSetUp("credential-key.missing");
        }
    }

    /** All that ever signed. */
    List<PublicKey> publicKeys() {
        return keys.publicKeys();
    }
}
