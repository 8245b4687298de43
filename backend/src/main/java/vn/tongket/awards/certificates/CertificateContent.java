package vn.tongket.awards.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardDecisionRef;
import vn.tongket.awards.awards.AwardRecipient;
import vn.tongket.awards.awards.AwardResponse;

/**
 * What a template may show, by the names that stand in its braces.
 *
 * @param values what each name stands for; empty where the award does not say
 * @param address where the code leads
 */
record CertificateContent(Map<String, String> values, String address) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Days below ten and the first two months have a nought before them (Decree 30/2020). */
    private static final int WITH_NOUGHT_TO = 2;

    /** An award that nobody received, with parts as long as they get; a layout that holds it holds all. */
    static final CertificateContent SAMPLE = new CertificateContent(
            Map.ofEntries(
                    Map.entry("award.type", "Giấy khen"),
                    Map.entry("award.year", "2022"),
                    Map.entry("award.serial", "0000-0000-0000-0000"),
                    Map.entry("award.presentedOn", "26/12/2022"),
                    Map.entry("recipient.name", "Công Tằng Tôn Nữ Nguyễn Thị Thuỳ Dương Mẫu"),
                    Map.entry("recipient.position", "Phó Trưởng phòng phụ trách Phòng Công nghệ số và Chuyển đổi số"),
                    Map.entry("recipient.unit", "Trung tâm Công nghệ thông tin và Truyền thông tỉnh Mẫu"),
                    Map.entry(
                            "recipient.place",
                            "Phó Trưởng phòng phụ trách Phòng Công nghệ số và Chuyển đổi số, Trung tâm Công nghệ thông tin và Truyền thông tỉnh Mẫu"),
                    Map.entry("decision.number", "1234/QĐ-STTTT"),
                    Map.entry("decision.date", "20/12/2022"),
                    Map.entry("decision.day", "ngày 20 tháng 12 năm 2022"),
                    Map.entry("decision.signer", "Nguyễn Văn Mẫu"),
                    Map.entry("authority.name", "Sở Thông tin và Truyền thông tỉnh Mẫu")),
            "https://example.invalid/xac-minh/0000000000000000");

    /** The names that a template may use. */
    static final Set<String> NAMES = SAMPLE.values().keySet();

    static CertificateContent of(AwardResponse award, String address) {
        AwardRecipient recipient = award.recipient();
        AwardDecisionRef decision = award.decision();
        String unit = recipient.unit() == null ? null : recipient.unit().name().vi();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("award.type", award.type().name().vi());
        values.put("award.year", award.achievementYear().toString());
        values.put("award.serial", said(award.serial()));
        values.put("award.presentedOn", date(award.presentedOn()));
        values.put("recipient.name", said(recipient.name()));
        values.put("recipient.position", said(recipient.position()));
        values.put("recipient.unit", said(unit));
        values.put(
                "recipient.place",
                Stream.of(recipient.position(), unit).filter(Objects::nonNull).collect(Collectors.joining(", ")));
        values.put("decision.number", said(decision.number()));
        values.put("decision.date", date(decision.date()));
        values.put("decision.day", day(decision.date()));
        values.put("decision.signer", said(decision.signer()));
        values.put("authority.name", decision.authority().name().vi());
        return new CertificateContent(Map.copyOf(values), address);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** {@code ngày 05 tháng 01 năm 2023}. */
    private static String day(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        String month = date.getMonthValue() <= WITH_NOUGHT_TO ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
