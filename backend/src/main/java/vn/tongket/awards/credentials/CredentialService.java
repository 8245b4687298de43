package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.IssuedAward;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Gives out credentials, what is to be known to check them, and what became of them. */
@ApplicationScoped
class CredentialService {

    /** Whoever keeps a status list to hide an annulment can show it for no longer. */
    private static final Duration STATUS_VALID = Duration.ofDays(1);

    /** Of a list that is fuller than this no place is given any more, so that one is found at the second try. */
    static final int PLACES_USED = StatusList.LENGTH / 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Awards awards;
    private final VerificationService verifications;
    private final CredentialStatusRepository statuses;
    private final CredentialKeyService keys;
    private final Issuer issuer;
    private final AwardCredential credentials;
    private final AuditTrail audit;
    private final Clock clock;
    private final int placesUsed;
    private final DataIntegrity proofs = new DataIntegrity(new LinkedData());

    @Inject
    CredentialService(
            Awards awards,
            VerificationService verifications,
            CredentialStatusRepository statuses,
            CredentialKeyService keys,
            Issuer issuer,
            AuditTrail audit,
            Clock clock) {
        this(awards, verifications, statuses, keys, issuer, audit, clock, PLACES_USED);
    }

    /**
     * The same with other lists.
     *
     * @param placesUsed how many places of a list are given
     */
    CredentialService(
            Awards awards,
            VerificationService verifications,
            CredentialStatusRepository statuses,
            CredentialKeyService keys,
            Issuer issuer,
            AuditTrail audit,
            Clock clock,
            int placesUsed) {
        this.awards = awards;
        this.verifications = verifications;
        this.statuses = statuses;
        this.keys = keys;
        this.issuer = issuer;
        this.credentials = new AwardCredential(issuer);
        this.audit = audit;
        this.clock = clock;
        this.placesUsed = placesUsed;
    }

    static String address(String serial) {
        return "/api/v1/verify/" + serial + "/credential";
    }

    /**
     * A file for somebody to keep.
     *
     * @param serial of its award
     */
    record Given(String serial, String json) {}

    /**
     * The credential of the award that a serial stands for, signed anew each time. When it is asked for first, the award
     * gets its place in a status list: a number that says nothing of the award and is not for callers to see.
     */
    @Transactional
    Given give(String serial, String address) {
        IssuedAward issued = verifications
                .issuedUnder(serial, address)
                .orElseThrow(() -> ApiProblem.notFound("credential.unknown", serial));
        if (issued.annulment() != null) {
            throw ApiProblem.conflict("credential.annulled");
        }
        if (issued.award().recipient().name() == null) {
            throw ApiProblem.conflict("credential.unnamed");
        }
        JsonObject credential =
                credentials.of(issued.award(), placeOf(issued.award().id()));
        return new Given(issued.award().serial(), proven(credential));
    }

    private StatusPlace placeOf(UUID award) {
        Optional<StatusPlace> place = statuses.find(award);
        while (place.isEmpty()) {
            StatusPlace free = new StatusPlace(roomyList(), RANDOM.nextInt(StatusList.LENGTH));
            if (statuses.give(award, free)) {
                audit.record(AuditEvent.of("give", "credential-status-entries", award.toString(), null), null, free);
            }
            place = statuses.find(award);
        }
        return place.get();
    }

    private int roomyList() {
        int newest = statuses.newest();
        return statuses.used(newest) < placesUsed ? newest : newest + 1;
    }

    private String proven(JsonObject document) {
        SigningKey key = keys.inUse();
        return proofs.proven(document, key, issuer.method(key.publicKey()), clock.instant())
                .toString();
    }

    /** Which awards of a list are no longer in force, as of now. */
    String statusList(int number) {
        if (number > statuses.newest()) {
            throw ApiProblem.notFound("credential-status.unknown", number);
        }
        List<Integer> annulled = statuses.positions(number, new Keys(awards.annulled()));
        String id = issuer.statusList(number);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return proven(Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(LinkedData.CREDENTIALS))
                .add("id", id)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", issuer.id())
                .add("validFrom", now.toString())
                .add("validUntil", now.plus(STATUS_VALID).toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", id + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", StatusList.encoded(annulled)))
                .build());
    }

    /** Who signs, and by which keys it ever did; those that were revoked are no longer for assertions. */
    String issuerDocument() {
        String id = issuer.id();
        JsonArrayBuilder methods = Json.createArrayBuilder();
        JsonArrayBuilder assertions = Json.createArrayBuilder();
        for (PublicKey key : keys.publicKeys()) {
            JsonObjectBuilder method = Json.createObjectBuilder()
                    .add("id", issuer.method(key.multikey()))
                    .add("type", "Multikey")
                    .add("controller", id)
                    .add("publicKeyMultibase", key.multikey());
            if (key.revoked() == null) {
                assertions.add(issuer.method(key.multikey()));
            } else {
                method.add(
                        "revoked", key.revoked().truncatedTo(ChronoUnit.SECONDS).toString());
            }
            methods.add(method);
        }
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/did/v1")
                                .add("https://w3id.org/security/multikey/v1"))
                .add("id", id)
                .add("verificationMethod", methods)
                .add("assertionMethod", assertions)
                .build()
                .toString();
    }
}
