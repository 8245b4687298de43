package vn.tongket.awards.credentials;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Puts proofs on documents, by the cryptosuite {@code eddsa-rdfc-2022} of W3C Data Integrity 1.0. */
final class DataIntegrity {

    private static final String CONTEXT = "@context";

    private final LinkedData data;

    DataIntegrity(LinkedData data) {
        this.data = data;
    }

    /**
     * The document with its proof.
     *
     * @param method address of the public part of the key
     */
    JsonObject proven(JsonObject document, SigningKey key, String method, Instant now) {
        JsonObject options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", method)
                .add("proofPurpose", "assertionMethod")
                .build();
        byte[] signature = key.sign(hashes(document, options));
        return Json.createObjectBuilder(document)
                .add("proof", Json.createObjectBuilder(options).add("proofValue", "z" + Base58.encode(signature)))
                .build();
    }

    /** What is signed: the hash of what is said about the proof, then that of the document. */
    byte[] hashes(JsonObject document, JsonObject options) {
        JsonObject said = Json.createObjectBuilder(options)
                .add(CONTEXT, document.get(CONTEXT))
                .build();
        byte[] first = hash(said);
        byte[] second = hash(document);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private byte[] hash(JsonObject document) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(data.canonical(document).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
