package vn.tongket.awards.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.awards.awards.AwardDecisionRef;
import vn.tongket.awards.awards.AwardDecisionResponse;
import vn.tongket.awards.awards.AwardDecisionText;
import vn.tongket.awards.awards.AwardRecipient;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.awards.awards.AwardStatus;
import vn.tongket.awards.awards.SignerPrefix;
import vn.tongket.awards.documents.word.DecisionContent;
import vn.tongket.awards.documents.word.DecisionLayout;
import vn.tongket.awards.documents.word.WordLayout;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;

/** Decisions about people who do not exist, with and without what decisions may lack. */
public final class Decisions {

    static final LocalDate DAY = LocalDate.of(2023, 2, 5);

    private static final UUID PROVINCE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID DEPARTMENT = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UnitRef AUTHORITY =
            new UnitRef(DEPARTMENT, "SO-TTTT", new Name("Sở Thông tin và Truyền thông", null));

    private Decisions() {}

    static UnitHierarchy hierarchy() {
        return new UnitHierarchy(
                List.of(
                        version(PROVINCE, "06", "Tỉnh Bắc Kạn", "tỉnh", Level.PROVINCE, null),
                        version(DEPARTMENT, "SO-TTTT", AUTHORITY.name().vi(), "sở", Level.ORGANISATION, PROVINCE)),
                List.of());
    }

    static UnitVersion version(UUID unit, String code, String name, String kind, Level level, UUID parent) {
        return new UnitVersion(
                UUID.randomUUID(),
                unit,
                code,
                new Name(name, null),
                kind,
                level,
                parent,
                new Span(null, null),
                DatePrecision.EXACT);
    }

    static IssuingBody body() {
        return IssuingBody.of(hierarchy(), DEPARTMENT, DAY);
    }

    static AwardDecisionResponse decision(AwardStatus status, String number, LocalDate date, SignerPrefix prefix) {
        return decision(status, number, date, prefix, "Phó Giám đốc");
    }

    static AwardDecisionResponse signed(String number, SignerPrefix prefix, String position) {
        return decision(AwardStatus.ISSUED, number, DAY, prefix, position);
    }

    private static AwardDecisionResponse decision(
            AwardStatus status, String number, LocalDate date, SignerPrefix prefix, String position) {
        return new AwardDecisionResponse(
                UUID.randomUUID(),
                AUTHORITY,
                number,
                date,
                "Nguyễn Văn Ký",
                status,
                1,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                prefix,
                position,
                null);
    }

    static AwardDecisionText.AwardText line(String type, RecipientKind kind, String name, Integer count, Long prize) {
        return new AwardDecisionText.AwardText(
                new AwardResponse(
                        UUID.randomUUID(),
                        new AwardTypeRef(type, new Name(type, null)),
                        new AwardRecipient(kind, name, AUTHORITY, name == null ? null : "Chuyên viên", null),
                        count,
                        2022,
                        new AwardDecisionRef(UUID.randomUUID(), null, null, AUTHORITY, null),
                        null,
                        null,
                        AwardStatus.ISSUED,
                        null,
                        null,
                        null,
                        null),
                null,
                prize);
    }

    static AwardDecisionText text(AwardDecisionResponse decision, List<AwardDecisionText.AwardText> lines, Long total) {
        boolean prizes = lines.stream().anyMatch(line -> line.prize() != null);
        return new AwardDecisionText(decision, DAY, true, prizes, lines, total);
    }

    /** Two titles to people and a form to a collective, issued under number 5 on 5 February. */
    public static AwardDecisionText issued() {
        return text(
                decision(AwardStatus.ISSUED, "5/QĐ-STTTT", DAY, SignerPrefix.KT),
                List.of(
                        line("TITLE", RecipientKind.INDIVIDUAL, "Trần Thị Bưởi", null, 1_490_000L),
                        line("TITLE", RecipientKind.INDIVIDUAL, "An Văn Cam", null, 1_490_000L),
                        line("FORM", RecipientKind.COLLECTIVE, "Phòng Công nghệ số", null, 900_000L)),
                3_880_000L);
    }

    /** An annex as long as a large department's. */
    static AwardDecisionText many(int lines) {
        List<AwardDecisionText.AwardText> all = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            all.add(line("TITLE", RecipientKind.INDIVIDUAL, "Người Nhận " + i, null, null));
        }
        return text(
                decision(AwardStatus.ISSUED, "125/QĐ-STTTT", LocalDate.of(2022, 12, 20), SignerPrefix.Q), all, null);
    }

    public static DecisionContent content(AwardDecisionText text) {
        return DecisionWording.of(
                text,
                body(),
                Map.of(
                        "TITLE", type("TITLE", "Chiến sĩ thi đua cơ sở", AwardConcept.TITLE),
                        "FORM", type("FORM", "Giấy khen", AwardConcept.FORM)));
    }

    private static AwardTypeResponse type(String code, String name, AwardConcept concept) {
        return new AwardTypeResponse(
                code,
                new Name(name, null),
                List.of(),
                concept,
                List.of(RecipientKind.values()),
                AwardLevel.UNIT,
                "Luật Thi đua, khen thưởng số 15/2003/QH11; Nghị định số 91/2017/NĐ-CP",
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    static DecisionLayout shipped() {
        return DecisionLayout.read(WordLayout.shipped().file());
    }
}
