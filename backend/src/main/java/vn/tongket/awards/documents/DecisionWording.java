package vn.tongket.awards.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.Annulment;
import vn.tongket.awards.awards.AwardDecisionResponse;
import vn.tongket.awards.awards.AwardDecisionText;
import vn.tongket.awards.awards.AwardRecipient;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.awards.awards.AwardStatus;
import vn.tongket.awards.awards.SignerPrefix;
import vn.tongket.awards.documents.word.DecisionContent;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;

/** Puts what a decision says into the words that offices write, with numbers and days as Decree 30/2020 has them. */
final class DecisionWording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNKNOWN = "…";

    /** Days below ten and the first two months have a nought before them. */
    private static final int WITH_NOUGHT_TO = 2;

    private static final Map<RecipientKind, String> KINDS = new EnumMap<>(Map.of(
            RecipientKind.INDIVIDUAL, "cá nhân",
            RecipientKind.COLLECTIVE, "tập thể",
            RecipientKind.HOUSEHOLD, "hộ gia đình"));

    private final AwardDecisionText text;
    private final IssuingBody body;
    private final Map<String, AwardTypeResponse> types;

    private DecisionWording(AwardDecisionText text, IssuingBody body, Map<String, AwardTypeResponse> types) {
        this.text = text;
        this.body = body;
        this.types = types;
    }

    /**
     * The content of a document.
     *
     * @param types what the catalogue of the decision's day says of the types in it, by code
     */
    static DecisionContent of(AwardDecisionText text, IssuingBody body, Map<String, AwardTypeResponse> types) {
        return new DecisionWording(text, body, types).content();
    }

    private DecisionContent content() {
        Map<String, List<AwardDecisionText.AwardText>> byType = text.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.award().type().code(), LinkedHashMap::new, Collectors.toList()));
        List<DecisionContent.Annex> annexes = new ArrayList<>();
        List<String> gifts = new ArrayList<>();
        byType.forEach((type, lines) -> {
            String number = RomanNumber.of(annexes.size() + 1);
            gifts.add(gift(type, lines) + " có tên tại Phụ lục " + number + " kèm theo Quyết định này");
            annexes.add(annex(number, type, lines));
        });
        return new DecisionContent(values(), grounds(byType.keySet()), gifts, annexes);
    }

    private Map<String, String> values() {
        AwardDecisionResponse decision = text.decision();
        Map<String, String> values = new HashMap<>();
        values.put(DecisionContent.MARK, mark(decision));
        values.put("authority.name", body.name());
        values.put("authority.upper", IssuingBody.upper(body.name()));
        values.put("authority.parent", body.parent());
        values.put("authority.parentUpper", IssuingBody.upper(body.parent()));
        values.put("issuer.name", body.issuer());
        values.put("issuer.upper", IssuingBody.upper(body.issuer()));
        values.put("decision.number", number(decision.number()));
        values.put("decision.place", body.placeName());
        values.put("decision.day", day(decision.date()));
        values.put("decision.subject", subject());
        values.put("decision.signer", decision.signer() == null ? "" : decision.signer());
        values.put("signature.authority", signingAuthority(decision));
        values.put("signature.position", IssuingBody.upper(signingPosition(decision)));
        values.put("prize.sentence", prizeSentence());
        values.put("prize.total", money(text.total()));
        return values;
    }

    private static String mark(AwardDecisionResponse decision) {
        return switch (decision.status()) {
            case DRAFT -> "DỰ THẢO";
            case ANNULLED -> "ĐÃ BỊ HỦY BỎ" + by(decision.annulment());
            default -> "";
        };
    }

    private static String by(@Nullable Annulment annulment) {
        return annulment == null
                ? ""
                : " theo Quyết định số " + number(annulment.number()) + " ngày " + DATE.format(annulment.date());
    }

    /** Numbers below ten have a nought before them. */
    static String number(@Nullable String number) {
        return number == null ? UNKNOWN + "/QĐ-" + UNKNOWN : number.replaceFirst("^(\\d)(?!\\d)", "0$1");
    }

    /** {@code ngày 05 tháng 01 năm 2023}. */
    static String day(@Nullable LocalDate date) {
        if (date == null) {
            return "ngày " + UNKNOWN + " tháng " + UNKNOWN + " năm " + UNKNOWN;
        }
        String month = date.getMonthValue() <= WITH_NOUGHT_TO ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private String subject() {
        Set<String> given = new LinkedHashSet<>();
        text.lines().forEach(line -> given.add(line.award().type().code()));
        String what = given.size() == 1 ? gives(given.iterator().next()) : "khen thưởng";
        return "Về việc " + IssuingBody.begunSmall(what) + " " + years(text.lines());
    }

    private static String years(List<AwardDecisionText.AwardText> lines) {
        Set<Integer> years = new TreeSet<>();
        lines.forEach(line -> years.add(line.award().achievementYear()));
        return (years.size() == 1 ? "năm " : "các năm ")
                + years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String gives(String type) {
        AwardTypeResponse known = types.get(type);
        return known.concept() == AwardConcept.TITLE
                ? "Tặng danh hiệu " + known.name().vi()
                : "Tặng " + known.name().vi();
    }

    private String gift(String type, List<AwardDecisionText.AwardText> lines) {
        String years = years(lines);
        return types.get(type).concept() == AwardConcept.TITLE
                ? gives(type) + " " + years + " cho " + counted(lines)
                : gives(type) + " cho " + counted(lines) + " đã có thành tích " + years;
    }

    /** {@code 02 tập thể, 06 cá nhân}; of a kind whose number is not known only the kind. */
    private static String counted(List<AwardDecisionText.AwardText> lines) {
        return Stream.of(RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD, RecipientKind.INDIVIDUAL)
                .map(kind -> lines.stream()
                        .map(AwardDecisionText.AwardText::award)
                        .filter(award -> award.recipient().kind() == kind)
                        .toList())
                .filter(of -> !of.isEmpty())
                .map(DecisionWording::counted)
                .collect(Collectors.joining(", "));
    }

    private static String counted(Collection<AwardResponse> awards) {
        String kind = KINDS.get(awards.iterator().next().recipient().kind());
        return awards.stream().anyMatch(award -> recipients(award) == null)
                ? "các " + kind
                : "%02d %s"
                        .formatted(
                                awards.stream()
                                        .mapToInt(DecisionWording::recipients)
                                        .sum(),
                                kind);
    }

    /** A name that was taken down still stands for one. */
    private static @Nullable Integer recipients(AwardResponse award) {
        return award.recipient().name() != null || award.recipient().nameTakenDownOn() != null
                ? Integer.valueOf(1)
                : award.count();
    }

    private List<String> grounds(Set<String> given) {
        return given.stream()
                .map(types::get)
                .map(AwardTypeResponse::legalBasis)
                .flatMap(basis -> Stream.of(basis.split(";")))
                .map(String::strip)
                .filter(basis -> !basis.isEmpty())
                .distinct()
                .map(basis -> "Căn cứ " + basis)
                .toList();
    }

    /** {@code KT. GIÁM ĐỐC}; empty where the signer is the head. */
    private String signingAuthority(AwardDecisionResponse decision) {
        SignerPrefix prefix = decision.signerPrefix();
        if (prefix == null) {
            return "";
        }
        String word = IssuingBody.upper(prefix.code()) + ". ";
        String head = body.head().isEmpty() ? body.name() : body.head();
        return switch (prefix) {
            case TM -> word + IssuingBody.upper(body.name());
            case Q -> word + IssuingBody.upper(signerPosition(decision));
            case KT, TL, TUQ -> word + IssuingBody.upper(head);
        };
    }

    /** Whoever signs in the place of the head has a position of their own, and not the head's where it is not said. */
    private String signingPosition(AwardDecisionResponse decision) {
        return switch (decision.signerPrefix()) {
            case Q -> "";
            case KT, TL, TUQ -> Objects.requireNonNullElse(decision.signerPosition(), "");
            case TM -> signerPosition(decision);
            case null -> signerPosition(decision);
        };
    }

    private String signerPosition(AwardDecisionResponse decision) {
        return decision.signerPosition() == null ? body.head() : decision.signerPosition();
    }

    /** The same article for everybody, so that articles have the same numbers; the sum is not for everybody. */
    private String prizeSentence() {
        if (!text.prizes()) {
            return "";
        }
        return text.total() == null
                ? "Mức tiền thưởng theo quy định của pháp luật"
                : "Tổng số tiền thưởng là " + money(text.total()) + " đồng";
    }

    static String money(@Nullable Long dong) {
        return dong == null ? "" : String.format(IssuingBody.VIETNAMESE, "%,d", dong);
    }

    private DecisionContent.Annex annex(String number, String type, List<AwardDecisionText.AwardText> lines) {
        Map<String, String> values = new HashMap<>();
        values.put(DecisionContent.ANNEX_NUMBER, number);
        values.put("annex.type", types.get(type).name().vi());
        values.put(
                "annex.title",
                IssuingBody.upper("Danh sách được " + IssuingBody.begunSmall(gives(type)) + " " + years(lines)));
        values.put("annex.count", counted(lines));
        values.put("annex.total", money(total(lines)));
        boolean severalYears = lines.stream()
                        .map(line -> line.award().achievementYear())
                        .distinct()
                        .count()
                > 1;
        List<Map<String, String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(rows.size() + 1, line, severalYears)));
        return new DecisionContent.Annex(values, rows);
    }

    private static @Nullable Long total(List<AwardDecisionText.AwardText> lines) {
        return lines.stream().anyMatch(line -> line.prize() == null)
                ? null
                : lines.stream().map(AwardDecisionText.AwardText::prize).reduce(0L, Long::sum);
    }

    private Map<String, String> row(int order, AwardDecisionText.AwardText line, boolean severalYears) {
        AwardResponse award = line.award();
        AwardRecipient recipient = award.recipient();
        String unit = recipient.unit() == null ? "" : recipient.unit().name().vi();
        String position = recipient.position() == null ? "" : recipient.position();
        Map<String, String> row = new HashMap<>();
        row.put("recipient.order", Integer.toString(order));
        row.put(DecisionContent.RECIPIENT_NAME, named(award));
        row.put("recipient.position", position);
        row.put("recipient.unit", unit);
        row.put(
                "recipient.place",
                Stream.of(position, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        row.put("recipient.year", severalYears ? award.achievementYear().toString() : "");
        row.put("recipient.achievement", Objects.requireNonNullElse(line.achievement(), ""));
        row.put("recipient.prize", money(line.prize()));
        return row;
    }

    private String named(AwardResponse award) {
        boolean alone = text.decision().status() != AwardStatus.ANNULLED;
        String ended = award.status() == AwardStatus.ANNULLED && alone ? " (đã hủy bỏ)" : "";
        AwardRecipient recipient = award.recipient();
        if (recipient.name() != null) {
            return recipient.name() + ended;
        }
        return recipient.nameTakenDownOn() == null
                ? counted(List.of(award)) + " (không nêu tên)" + ended
                : "(tên không công khai)" + ended;
    }

    /** A decision about nobody, with parts as long as they get; a template that holds it holds all. */
    static DecisionContent sample() {
        Map<String, String> values = new HashMap<>();
        DecisionContent.VALUES.forEach(name -> values.put(name, ""));
        values.putAll(Map.ofEntries(
                Map.entry(DecisionContent.MARK, "XEM TRƯỚC"),
                Map.entry("authority.name", "Sở Thông tin và Truyền thông"),
                Map.entry("authority.upper", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"),
                Map.entry("authority.parent", "Ủy ban nhân dân tỉnh Mẫu"),
                Map.entry("authority.parentUpper", "ỦY BAN NHÂN DÂN TỈNH MẪU"),
                Map.entry("issuer.name", "Giám đốc Sở Thông tin và Truyền thông"),
                Map.entry("issuer.upper", "GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG"),
                Map.entry("decision.number", "05/QĐ-STTTT"),
                Map.entry("decision.place", "Mẫu"),
                Map.entry("decision.day", "ngày 05 tháng 01 năm 2023"),
                Map.entry("decision.subject", "Về việc khen thưởng năm 2022"),
                Map.entry("decision.signer", "Nguyễn Văn Mẫu"),
                Map.entry("signature.authority", "KT. GIÁM ĐỐC"),
                Map.entry("signature.position", "PHÓ GIÁM ĐỐC"),
                Map.entry("prize.sentence", "Tổng số tiền thưởng là 10.530.000 đồng"),
                Map.entry("prize.total", "10.530.000")));
        DecisionContent.Annex annex = new DecisionContent.Annex(
                Map.of(
                        DecisionContent.ANNEX_NUMBER,
                        "I",
                        "annex.title",
                        "DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN NĂM 2022",
                        "annex.type",
                        "Giấy khen",
                        "annex.count",
                        "01 cá nhân",
                        "annex.total",
                        "10.530.000"),
                List.of(Map.of(
                        "recipient.order",
                        "1",
                        DecisionContent.RECIPIENT_NAME,
                        "Công Tằng Tôn Nữ Nguyễn Thị Thuỳ Dương Mẫu",
                        "recipient.position",
                        "Phó Trưởng phòng phụ trách Phòng Công nghệ số",
                        "recipient.unit",
                        "Trung tâm Công nghệ thông tin và Truyền thông tỉnh Mẫu",
                        "recipient.place",
                        "Phó Trưởng phòng phụ trách Phòng Công nghệ số, Trung tâm Công nghệ thông tin",
                        "recipient.year",
                        "2022",
                        "recipient.achievement",
                        "Xây dựng nền tảng địa chỉ số",
                        "recipient.prize",
                        "10.530.000")));
        return new DecisionContent(
                values,
                List.of("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15"),
                List.of("Tặng Giấy khen cho 01 cá nhân có tên tại Phụ lục I kèm theo Quyết định này"),
                List.of(annex));
    }
}
