package vn.tongket.awards.credentials;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardDecisionRef;
import vn.tongket.awards.awards.AwardRecipient;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.kernel.time.ClockProducer;

/** What an award is as an Open Badge 3.0: what its certificate says, and nothing that is not public. */
final class AwardCredential {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Issuer issuer;

    AwardCredential(Issuer issuer) {
        this.issuer = issuer;
    }

    /**
     * The credential, before its proof.
     *
     * @param place where a status list speaks of the award
     */
    JsonObject of(AwardResponse award, StatusPlace place) {
        AwardDecisionRef decision = award.decision();
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder().add(LinkedData.CREDENTIALS).add(LinkedData.OPEN_BADGES))
                .add("id", issuer.address(CredentialService.address(award.serial())))
                .add("type", array("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", award.type().name().vi())
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", issuer.id())
                                .add("type", array("Profile"))
                                .add("name", decision.authority().name().vi()))
                .add("validFrom", beginOf(decision.date()))
                .add("credentialSubject", subject(award))
                .add("credentialStatus", status(place))
                .build();
    }

    private JsonObjectBuilder subject(AwardResponse award) {
        AwardRecipient recipient = award.recipient();
        JsonObjectBuilder subject = Json.createObjectBuilder()
                .add("type", array("AchievementSubject"))
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", recipient.name())
                                        .add("identityType", "name")))
                .add("licenseNumber", award.serial())
                .add("term", award.achievementYear().toString());
        String role = role(recipient);
        if (!role.isEmpty()) {
            subject.add("role", role);
        }
        return subject.add("narrative", narrative(award)).add("achievement", achievement(award));
    }

    private static String role(AwardRecipient recipient) {
        String unit = recipient.unit() == null ? null : recipient.unit().name().vi();
        return Stream.of(recipient.position(), unit).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String narrative(AwardResponse award) {
        AwardDecisionRef decision = award.decision();
        return "Quyết định số %s ngày %s của %s; người ký: %s."
                .formatted(
                        decision.number(),
                        DATE.format(decision.date()),
                        decision.authority().name().vi(),
                        decision.signer());
    }

    private JsonObjectBuilder achievement(AwardResponse award) {
        return Json.createObjectBuilder()
                .add("id", issuer.address("/api/v1/award-types/" + award.type().code()))
                .add("type", array("Achievement"))
                .add("achievementType", "Award")
                .add("name", award.type().name().vi())
                .add("description", award.type().name().vi() + " theo pháp luật về thi đua, khen thưởng")
                .add(
                        "criteria",
                        Json.createObjectBuilder().add("narrative", "Thành tích năm " + award.achievementYear()));
    }

    private JsonObjectBuilder status(StatusPlace place) {
        String list = issuer.statusList(place.list());
        return Json.createObjectBuilder()
                .add("id", list + "#" + place.position())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", Integer.toString(place.position()))
                .add("statusListCredential", list);
    }

    private static String beginOf(@Nullable LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                Objects.requireNonNull(day).atStartOfDay(ClockProducer.ZONE).toOffsetDateTime());
    }

    private static JsonArrayBuilder array(String... values) {
        return Json.createArrayBuilder(java.util.List.of(values));
    }
}
