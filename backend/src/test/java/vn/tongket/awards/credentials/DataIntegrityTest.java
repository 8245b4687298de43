package vn.tongket.awards.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The test vectors that the W3C gives for {@code eddsa-rdfc-2022} (Data Integrity EdDSA Cryptosuites 1.0, B.1). */
class DataIntegrityTest {

    private static final String PUBLIC_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET_KEY = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String METHOD = "did:key:" + PUBLIC_KEY + "#" + PUBLIC_KEY;
    private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38Z");
    private static final String PROOF_HASH = "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0";
    private static final String DOCUMENT_HASH = "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017";
    private static final String PROOF_VALUE =
            "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme";

    private static final String DOCUMENT = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://www.w3.org/ns/credentials/examples/v2"
              ],
              "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
              "type": ["VerifiableCredential", "AlumniCredential"],
              "name": "Alumni Credential",
              "description": "A minimum viable example of an Alumni Credential.",
              "issuer": "https://vc.example/issuers/5678",
              "validFrom": "2023-01-01T00:00:00Z",
              "credentialSubject": {
                "id": "did:example:abcdefgh",
                "alumniOf": "The School of Examples"
              }
            }
            """;

    private final DataIntegrity proofs = new DataIntegrity(new LinkedData(Map.of(
            LinkedData.CREDENTIALS,
            "/credentials/contexts/credentials-v2.jsonld",
            "https://www.w3.org/ns/credentials/examples/v2",
            "/credentials/examples-v2.jsonld")));

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static SigningKey key() throws GeneralSecurityException {
        byte[] marked = Base58Text.decoded(SECRET_KEY.substring(1));
        assertThat(Base58.encode(marked)).isEqualTo(SECRET_KEY.substring(1));
        String head = "302e020100300506032b657004220420";
        byte[] encoded = HexFormat.of().parseHex(head + HexFormat.of().formatHex(marked, 2, 34));
        return new SigningKey(
                PUBLIC_KEY, KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    @Test
    void whatIsSignedIsWhatTheStandardSays() throws GeneralSecurityException {
        JsonObject proven = proofs.proven(json(DOCUMENT), key(), METHOD, CREATED);
        JsonObject proof = proven.getJsonObject("proof");
        JsonObject options =
                Json.createObjectBuilder(proof).remove("proofValue").build();
        assertThat(HexFormat.of().formatHex(proofs.hashes(json(DOCUMENT), options)))
                .isEqualTo(PROOF_HASH + DOCUMENT_HASH);
        assertThat(proof.getString("proofValue")).isEqualTo(PROOF_VALUE);
        assertThat(Json.createObjectBuilder(proven).remove("proof").build()).isEqualTo(json(DOCUMENT));
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        JsonObject options =
                Json.createObjectBuilder().add("type", "DataIntegrityProof").build();
        JsonObject turned = Json.createObjectBuilder()
                .add("validFrom", "2023-01-01T00:00:00Z")
                .addAll(Json.createObjectBuilder(json(DOCUMENT)))
                .build();
        assertThat(proofs.hashes(turned, options)).isEqualTo(proofs.hashes(json(DOCUMENT), options));
    }

    @Test
    void aVocabularyThatIsNotHereIsNotFetched() {
        JsonObject document = json(DOCUMENT.replace("examples/v2", "examples/v3"));
        assertThatThrownBy(
                        () -> proofs.hashes(document, Json.createObjectBuilder().build()))
                .hasRootCauseMessage("nothing is fetched from https://www.w3.org/ns/credentials/examples/v3");
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        SigningKey key = SigningKey.generate();
        byte[] message = {1, 2, 3};
        assertThat(key.publicKey()).matches("z6Mk[1-9A-HJ-NP-Za-km-z]{44}");
        assertThat(key.pem()).startsWith("-----BEGIN PRIVATE KEY-----\n").endsWith("\n-----END PRIVATE KEY-----\n");
        assertThat(SigningKey.read(key.publicKey(), key.pem()).sign(message)).isEqualTo(key.sign(message));
        assertThat(SigningKey.generate().publicKey()).isNotEqualTo(key.publicKey());
    }

    @Test
    void noughtsBeforeANumberAreOnes() {
        assertThat(Base58.encode(new byte[] {0, 0, 1})).isEqualTo("112");
        assertThat(Base58.encode("Hello World!".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("2NEpo7TZRRrLZSi2U");
    }
}
