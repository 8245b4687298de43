package vn.tongket.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.idempotency.IdempotencyService.Created;

/** Use cases of keys: the newest one signs, and what older ones signed stays good. */
@ApplicationScoped
class CredentialKeyService {

    static final String ADDRESS = Issuer.ADDRESS + "/keys";

    private static final Logger LOG = Logger.getLogger(CredentialKeyService.class);
    private static final String RESOURCE = "credential-keys";
    private static final long FIRST_REVISION = 1;

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
        return new Reply.Revised<>(found(number), FIRST_REVISION);
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
        return new Created<>(made, FIRST_REVISION, ADDRESS + "/" + made.number());
    }

    /** The first key of an installation, where there is none. */
    @Transactional
    void begin() {
        keys.lock();
        if (keys.publicKeyInUse().isEmpty()) {
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
            throw ApiProblem.unavailable("credential-key.not-kept");
        }
        int number = keys.add(key.publicKey(), request.actor().id(), clock.instant());
        CredentialKeyResponse made = found(number);
        audit.record(new Deed("create", RESOURCE, Integer.toString(number), null, reason), null, made);
        return made;
    }

    /**
     * The key that signs.
     *
     * @throws ApiProblem 503 where its secret part does not lie here
     */
    SigningKey inUse() {
        String publicKey = keys.publicKeyInUse().orElseThrow(() -> ApiProblem.unavailable("credential-key.missing"));
        try {
            return folder.find(publicKey).orElseThrow(() -> ApiProblem.unavailable("credential-key.missing"));
        } catch (IOException e) {
            LOG.errorf(e, "the key of credentials cannot be read in %s", folder);
            throw ApiProblem.unavailable("credential-key.missing");
        }
    }

    /** All that ever signed. */
    List<String> publicKeys() {
        return keys.publicKeys();
    }
}
