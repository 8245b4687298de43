package vn.tongket.awards.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.awards.Awards;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CredentialResourceTest {

    private static final String NO_AWARDS = "0000-0000-0000-0000";
    private static final String ISSUER = "did:web:tongket.example:api:v1:credentials";
    private static final Instant NOW = Instant.parse("2023-01-09T05:00:00Z");

    private final DataIntegrity proofs = new DataIntegrity(new LinkedData());

    @ConfigProperty(name = "tongket.credentials.key-folder")
    Path keyFolder;

    @Inject
    AwardDesk desk;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @Inject
    Awards inside;

    @Inject
    VerificationService verifications;

    @Inject
    CredentialStatusRepository statuses;

    @Inject
    CredentialKeyService keys;

    @Inject
    Issuer issuer;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentRequest request;

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static ValidatableResponse ask(String serial) {
        return AwardDesk.nobody()
                .get("/api/v1/verify/" + serial + "/credential")
                .then();
    }

    private static JsonObject given(String serial) {
        return json(ask(serial)
                .statusCode(200)
                .contentType("application/vc")
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"" + serial + ".json\"")
                .extract()
                .asString());
    }

    private static JsonObject issuer() {
        return json(AwardDesk.nobody()
                .get("/api/v1/credentials/did.json")
                .then()
                .statusCode(200)
                .contentType("application/did")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString());
    }

    private static JsonObject list(int number) {
        return json(AwardDesk.nobody()
                .get("/api/v1/credentials/status/" + number)
                .then()
                .statusCode(200)
                .contentType("application/vc")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString());
    }

    private String issued(String decision, String recipient) {
        String award = desk.award(decision, recipient);
        desk.issue(decision);
        return AwardDesk.serial(award);
    }

    /** By a key that the issuer's document has, as somebody would who knows only the standard. */
    private boolean isProven(JsonObject credential) throws GeneralSecurityException {
        JsonObject proof = credential.getJsonObject("proof");
        JsonObject method = issuer().getJsonArray("verificationMethod").getValuesAs(JsonObject.class).stream()
                .filter(known -> known.getString("id").equals(proof.getString("verificationMethod")))
                .findFirst()
                .orElseThrow();
        byte[] key = Base58Text.decoded(method.getString("publicKeyMultibase").substring(1));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of()
                        .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key, 2, 34)))));
        signature.update(proofs.hashes(
                Json.createObjectBuilder(credential).remove("proof").build(),
                Json.createObjectBuilder(proof).remove("proofValue").build()));
        return signature.verify(Base58Text.decoded(proof.getString("proofValue").substring(1)));
    }

    private static boolean isRevoked(JsonObject credential) {
        JsonObject status = credential.getJsonObject("credentialStatus");
        String address = status.getString("statusListCredential");
        assertThat(address).startsWith("https://tongket.example/api/v1/credentials/status/");
        JsonObject list = list(Integer.parseInt(address.replaceFirst(".*/", "")));
        return StatusListTest.read(list.getJsonObject("credentialSubject").getString("encodedList"))
                .get(Integer.parseInt(status.getString("statusListIndex")));
    }

    @Test
    void aCredentialSaysWhatTheCertificateSaysAndProvesIt() throws GeneralSecurityException {
        String serial = issued(desk.draft(), "Nguyễn Thị Hoa");
        JsonObject credential = given(serial);
        assertThat(credential.getString("id"))
                .isEqualTo("https://tongket.example/api/v1/verify/" + serial + "/credential");
        assertThat(credential.getJsonArray("type").getValuesAs(JsonString::getString))
                .containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(credential.getJsonObject("issuer").getString("id")).isEqualTo(ISSUER);
        assertThat(credential.getJsonObject("issuer").getString("name")).isEqualTo("Sở Trao Thưởng");
        assertThat(credential.getString("validFrom")).isEqualTo("2022-12-20T00:00:00+07:00");
        JsonObject subject = credential.getJsonObject("credentialSubject");
        assertThat(subject.getJsonArray("identifier").getJsonObject(0).getString("identityHash"))
                .isEqualTo("Nguyễn Thị Hoa");
        assertThat(subject.getString("licenseNumber")).isEqualTo(serial);
        assertThat(subject.getString("role")).isEqualTo("Chuyên viên, Sở Trao Thưởng");
        assertThat(subject.getString("narrative"))
                .contains("/QĐ-AD ngày 20/12/2022 của Sở Trao Thưởng", "Nguyễn Văn Ký");
        assertThat(subject.getJsonObject("achievement").getString("name")).isEqualTo("Giấy khen");
        assertThat(isProven(credential)).isTrue();
        JsonObject other =
                Json.createObjectBuilder(credential).add("name", "Bằng khen").build();
        assertThat(isProven(other)).isFalse();
    }

    @Test
    void nothingIsInItThatIsNotPublic() {
        JsonObject credential = given(issued(desk.draft(), "Nguyễn Thị Hoa"));
        assertThat(credential)
                .containsOnlyKeys(
                        "@context",
                        "id",
                        "type",
                        "name",
                        "issuer",
                        "validFrom",
                        "credentialSubject",
                        "credentialStatus",
                        "proof");
        assertThat(credential.getJsonObject("credentialSubject"))
                .containsOnlyKeys("type", "identifier", "licenseNumber", "term", "role", "narrative", "achievement");
    }

    @Test
    void anAnnulledDecisionSetsTheBitsOfItsAwardsAndNoOthers() throws GeneralSecurityException {
        String decision = desk.draft();
        String award = desk.award(decision, "Trần Văn Hủy");
        String stays = issued(desk.draft(), "Lê Thị Còn");
        desk.issue(decision);
        String serial = AwardDesk.serial(award);
        JsonObject credential = given(serial);
        assertThat(isRevoked(credential)).isFalse();
        desk.annul(decision);
        assertThat(isRevoked(credential)).isTrue();
        assertThat(isRevoked(given(stays))).isFalse();
        ask(serial).statusCode(409).body("code", is("credential.annulled")).body(not(is("hồ sơ")));
        assertThat(isProven(credential)).as("the proof itself stays good").isTrue();
    }

    @Test
    void aSingleAnnulledAwardSetsItsBit() {
        String decision = desk.draft();
        String gone = desk.award(decision, "Phạm Văn Sai");
        String stays = desk.award(decision, "Phạm Văn Đúng");
        desk.issue(decision);
        JsonObject first = given(AwardDesk.serial(gone));
        JsonObject second = given(AwardDesk.serial(stays));
        desk.officer()
                .header("If-Match", "*")
                .body(Map.of(
                        "status",
                        "annulled",
                        "reason",
                        "Trao nhầm",
                        "annulment",
                        Map.of("ground", "other", "number", "1/QĐ-HB", "date", "2023-01-09")))
                .put("/api/v1/awards/" + gone + "/status")
                .then()
                .statusCode(200);
        assertThat(isRevoked(first)).isTrue();
        assertThat(isRevoked(second)).isFalse();
    }

    @Test
    void anAwardKeepsItsPlaceAndNoTwoHaveOne() {
        String decision = desk.draft();
        List<String> awards = List.of(desk.award(decision, "Một"), desk.award(decision, "Hai"));
        desk.issue(decision);
        List<JsonObject> places = awards.stream()
                .map(award -> given(AwardDesk.serial(award)).getJsonObject("credentialStatus"))
                .toList();
        assertThat(given(AwardDesk.serial(awards.getFirst())).getJsonObject("credentialStatus"))
                .isEqualTo(places.getFirst());
        assertThat(places).doesNotHaveDuplicates();
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'credential-status-entries' and key = ?",
                        awards.getFirst()))
                .isEqualTo(1);
    }

    @Test
    void whoseNameWasTakenOutOfPublicViewHasNoCredential() {
        String decision = desk.draft();
        String award = desk.award(decision, "Đinh Thị Kín");
        desk.issue(decision);
        String serial = AwardDesk.serial(award);
        desk.officer()
                .header("If-Match", "*")
                .body(Map.of("nameShown", false, "ground", "request", "reason", "Theo yêu cầu"))
                .put("/api/v1/awards/" + award + "/publicity")
                .then()
                .statusCode(200);
        ask(serial).statusCode(409).body("code", is("credential.unnamed"));
    }

    @Test
    void whoAsksAtTheSameTimeIsToldTheSamePlace() {
        String serial = issued(desk.draft(), "Bùi Văn Nhanh");
        List<JsonObject> places = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> given(serial).getJsonObject("credentialStatus"))
                .distinct()
                .toList();
        assertThat(places).hasSize(1);
    }

    @Test
    void whatARecipientIsCalledIsTextInEveryAlphabet() throws GeneralSecurityException {
        String decision = desk.draft();
        String name = "Hộ \"Ông\" <b>Ấm</b> & \\ Ằ 家 😀";
        String award = desk.award(decision, Map.of("kind", "household", "name", name));
        desk.issue(decision);
        JsonObject credential = given(AwardDesk.serial(award));
        JsonObject subject = credential.getJsonObject("credentialSubject");
        assertThat(subject.getJsonArray("identifier").getJsonObject(0).getString("identityHash"))
                .isEqualTo(name);
        assertThat(subject).doesNotContainKey("role");
        assertThat(isProven(credential)).isTrue();
    }

    @Test
    void aStatusListIsACredentialOfADay() throws GeneralSecurityException {
        JsonObject list = list(1);
        assertThat(list.getString("id")).isEqualTo("https://tongket.example/api/v1/credentials/status/1");
        assertThat(list.getString("issuer")).isEqualTo(ISSUER);
        assertThat(list.getString("validFrom")).isEqualTo("2023-01-09T05:00:00Z");
        assertThat(list.getString("validUntil")).isEqualTo("2023-01-10T05:00:00Z");
        assertThat(isProven(list)).isTrue();
        AwardDesk.nobody()
                .get("/api/v1/credentials/status/99")
                .then()
                .statusCode(404)
                .body("code", is("credential-status.unknown"));
        AwardDesk.nobody().get("/api/v1/credentials/status/x").then().statusCode(404);
    }

    private ValidatableResponse revoke(Object key, String tag, String since, String reason) {
        var who = desk.as(Role.ADMINISTRATOR, null)
                .body(Map.of("status", "revoked", "compromisedSince", since, "reason", reason));
        return (tag == null ? who : who.header("If-Match", tag))
                .put("/api/v1/credentials/keys/" + key + "/status")
                .then();
    }

    private int inUse() {
        return desk.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/credentials/keys")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.inUse }.number");
    }

    private static boolean isForAssertions(JsonObject credential) {
        String method = credential.getJsonObject("proof").getString("verificationMethod");
        return issuer().getJsonArray("assertionMethod").getValuesAs(JsonString.class).stream()
                .anyMatch(known -> known.getString().equals(method));
    }

    @Test
    void whatAStolenKeySignedIsNoLongerVerifiedAndIsSignedAnewByAnother() throws GeneralSecurityException {
        String serial = issued(desk.draft(), "Vũ Thị Khóa");
        JsonObject before = given(serial);
        int stolen = inUse();
        assertThat(isForAssertions(before)).isTrue();
        clock.advance(Duration.ofHours(3));
        revoke(stolen, null, "2023-01-09T06:30:00Z", "Mất máy").statusCode(428);
        revoke(stolen, "\"9\"", "2023-01-09T06:30:00Z", "Mất máy").statusCode(412);
        revoke(stolen, "\"1\"", "2023-01-09T06:30:00Z", "Mất máy")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("inUse", is(false))
                .body("revocation.compromisedSince", is("2023-01-09T06:30:00Z"))
                .body("revocation.at", is("2023-01-09T08:00:00Z"))
                .body("revocation.reason", is("Mất máy"));
        assertThat(isForAssertions(before)).isFalse();
        JsonObject method = issuer().getJsonArray("verificationMethod").getValuesAs(JsonObject.class).stream()
                .filter(known -> known.getString("id")
                        .equals(before.getJsonObject("proof").getString("verificationMethod")))
                .findFirst()
                .orElseThrow();
        assertThat(method.getString("revoked")).isEqualTo("2023-01-09T06:30:00Z");
        JsonObject after = given(serial);
        assertThat(after.getJsonObject("proof").getString("verificationMethod")).isNotEqualTo(method.getString("id"));
        assertThat(isForAssertions(after)).isTrue();
        assertThat(isProven(after)).isTrue();
        assertThat(isForAssertions(list(1))).isTrue();
        assertThat(inUse()).isNotEqualTo(stolen);
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'credential-keys' and key = ? and action = 'revoke'",
                        Integer.toString(stolen)))
                .isEqualTo(1);
    }

    @Test
    void aKeyIsRevokedOnceAndForEver() {
        int key = desk.as(Role.ADMINISTRATOR, null)
                .body(Map.of("reason", "Thay khóa"))
                .post("/api/v1/credentials/keys")
                .then()
                .statusCode(201)
                .body("revocation", nullValue())
                .extract()
                .path("number");
        revoke(key, "*", "2023-01-09T04:59:59Z", "Lộ")
                .statusCode(422)
                .body("errors.pointer", contains("/compromisedSince"));
        revoke(key, "*", "2023-01-09T05:00:01Z", "Lộ").statusCode(422);
        revoke(key, "*", "2023-01-09T05:00:00Z", "").statusCode(400);
        revoke(key, "*", "2023-01-09T05:00:00Z", "Lộ").statusCode(200);
        revoke(key, null, "2023-01-09T05:00:00Z", "Lộ").statusCode(200);
        revoke(key, "*", "2023-01-09T05:00:00Z", "Khác").statusCode(409).body("code", is("credential-key.revoked"));
        revoke(90001, "*", "2023-01-09T05:00:00Z", "Lộ").statusCode(404);
        assertThat(inUse()).isNotEqualTo(key);
    }

    @Test
    void keysAreForAdministratorsOfTheInstallationAndNotOfAUnit() {
        for (RequestSpecification who : List.of(desk.administrator(), desk.officer())) {
            who.get("/api/v1/credentials/keys").then().statusCode(403);
            who.get("/api/v1/credentials/keys/1").then().statusCode(403);
            who.body(Map.of("reason", "Thay khóa"))
                    .post("/api/v1/credentials/keys")
                    .then()
                    .statusCode(403);
        }
        desk.administrator()
                .header("If-Match", "*")
                .body(Map.of("status", "revoked", "compromisedSince", "2023-01-09T05:00:00Z", "reason", "Lộ"))
                .put("/api/v1/credentials/keys/1/status")
                .then()
                .statusCode(403);
    }

    @Test
    void whereAListIsFullTheNextAwardsStandOnANewOneAndTheOldOneGoesOn() {
        String decision = desk.draft();
        List<String> awards = List.of(desk.award(decision, "Người Cuối"), desk.award(decision, "Người Đầu"));
        desk.issue(decision);
        JsonObject onOld = given(AwardDesk.serial(awards.getFirst()));
        int old = listOf(onOld);
        CredentialService full = new CredentialService(
                inside, verifications, statuses, keys, issuer, audit, Clock.fixed(NOW, ZoneOffset.UTC), 1);
        JsonObject onNew =
                json(QuarkusTransaction.requiringNew().call(() -> inRequest(full, AwardDesk.serial(awards.getLast()))));
        assertThat(listOf(onNew)).isEqualTo(old + 1);
        assertThat(given(AwardDesk.serial(awards.getLast())).getJsonObject("credentialStatus"))
                .as("its place stays whatever is set afterwards")
                .isEqualTo(onNew.getJsonObject("credentialStatus"));
        assertThat(isRevoked(onOld)).isFalse();
        assertThat(isRevoked(onNew)).isFalse();
        desk.annul(decision);
        assertThat(isRevoked(onOld)).isTrue();
        assertThat(isRevoked(onNew)).isTrue();
    }

    @ActivateRequestContext
    String inRequest(CredentialService service, String serial) {
        request.actAs(Actor.installation("test"));
        return service.give(serial, "127.0.0.1").json();
    }

    private static int listOf(JsonObject credential) {
        return Integer.parseInt(credential
                .getJsonObject("credentialStatus")
                .getString("statusListCredential")
                .replaceFirst(".*/", ""));
    }

    @Test
    void whoTriesSerialsIsSlowedDown() {
        String serial = issued(desk.draft(), "Ngô Thị Đợi");
        ask("ABC").statusCode(400).body("code", is("verification.not-a-serial"));
        clock.advance(Duration.ofSeconds(61));
        for (int i = 0; i < VerificationLimit.UNKNOWN_FROM_AN_ADDRESS; i++) {
            ask(NO_AWARDS).statusCode(404).body("code", is("credential.unknown"));
        }
        ask(NO_AWARDS).statusCode(429).body("code", is("verification.too-many-attempts"));
        ask(serial).statusCode(429);
        clock.advance(Duration.ofSeconds(61));
        given(serial);
    }

    private ValidatableResponse rotate(String key) {
        return desk.as(Role.ADMINISTRATOR, null)
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "Thay khóa hằng năm"))
                .post("/api/v1/credentials/keys")
                .then();
    }

    @Test
    void aNewKeySignsAndWhatTheOldOneSignedStaysGood() throws GeneralSecurityException, IOException {
        String serial = issued(desk.draft(), "Vũ Thị Khóa");
        JsonObject before = given(serial);
        String key = UUID.randomUUID().toString();
        String address =
                rotate(key).statusCode(201).body("inUse", is(true)).extract().header("Location");
        String made = rotate(key).statusCode(201).extract().path("publicKey");
        JsonObject after = given(serial);
        assertThat(after.getJsonObject("proof").getString("verificationMethod")).isEqualTo(ISSUER + "#" + made);
        assertThat(before.getJsonObject("proof").getString("verificationMethod"))
                .isNotEqualTo(ISSUER + "#" + made);
        assertThat(isProven(before)).isTrue();
        assertThat(isProven(after)).isTrue();
        assertThat(issuer().getJsonArray("assertionMethod").getValuesAs(JsonString::getString))
                .contains(ISSUER + "#" + made, before.getJsonObject("proof").getString("verificationMethod"));
        desk.as(Role.ADMINISTRATOR, null)
                .get(address)
                .then()
                .statusCode(200)
                .body("publicKey", is(made))
                .body("held", is(true));
        desk.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/credentials/keys?limit=1")
                .then()
                .statusCode(200)
                .body("items.publicKey", contains(made));
        desk.officer().get(address).then().statusCode(403);
        desk.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/credentials/keys/999999")
                .then()
                .statusCode(404)
                .body("code", is("credential-key.unknown"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFolder.resolve(made + ".pem"))))
                .isEqualTo("rw-------");
        assertThat(sql.list(
                        "select reason from audit_entries where resource = 'credential-keys' and reason is not null",
                        row -> row.text("reason")))
                .contains("Thay khóa hằng năm");
    }

    @Test
    void theFirstKeyIsMadeByTheInstallationItself() {
        desk.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/credentials/keys/1")
                .then()
                .statusCode(200)
                .body("recordedBy", nullValue());
    }

    @Test
    void withoutTheSecretPartNothingIsSigned() throws IOException {
        String serial = issued(desk.draft(), "Đỗ Văn Mất");
        String inUse = desk.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/credentials/keys")
                .then()
                .extract()
                .path("items.find { it.inUse }.publicKey");
        Path file = keyFolder.resolve(inUse + ".pem");
        Path elsewhere = Files.move(file, keyFolder.resolve("elsewhere"));
        try {
            ask(serial).statusCode(501).body("code", is("credential-key.missing"));
        } finally {
            Files.move(elsewhere, file);
        }
        ask(serial).statusCode(200);
    }
}
