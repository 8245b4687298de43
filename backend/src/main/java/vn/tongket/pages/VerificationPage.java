package vn.tongket.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.credentials.VerificationResponse;
import vn.tongket.credentials.VerificationResponse.Annulment;
import vn.tongket.credentials.VerificationResponse.CertifiedAward;
import vn.tongket.platform.http.ApiProblem;

/** What the page says to which the code on a certificate leads: the answer itself, before any script runs. */
final class VerificationPage {

    private static final String SITE = " – Tổng Kết";
    private static final String ABOUT = "Kiểm tra bằng, giấy khen theo số hiệu in trên đó.";

    private VerificationPage() {}

    static PageContent of(VerificationResponse answer) {
        return switch (answer.status()) {
            case GENUINE -> page(200, "Khen thưởng có thật", facts(answer));
            case ANNULLED -> page(200, "Khen thưởng đã bị hủy bỏ", facts(answer));
            case UNKNOWN -> page(404, "Không có số hiệu này", List.of("Số hiệu: " + answer.serial()));
        };
    }

    /** What is told instead of an answer: that this is no serial, or that too many were tried. */
    static PageContent of(ApiProblem problem) {
        return problem.status() == 429
                ? page(429, "Hãy đợi một phút rồi thử lại", List.of())
                : page(404, "Đây không phải số hiệu", List.of("Số hiệu gồm 16 chữ cái và chữ số."));
    }

    private static List<String> facts(VerificationResponse answer) {
        List<String> facts = new ArrayList<>();
        Annulment annulment = answer.annulment();
        if (annulment != null) {
            facts.add("Hủy bỏ ngày " + Html.date(annulment.date())
                    + (annulment.decision() == null ? "" : ", quyết định " + annulment.decision()));
        }
        CertifiedAward award = answer.award();
        if (award != null) {
            facts.add(award.type().name().vi() + ", thành tích năm " + award.achievementYear());
            facts.add("Trao cho: " + recipient(award));
            if (award.recipient().nameTakenDownOn() != null) {
                facts.add("Tên người nhận đã được gỡ khỏi thông tin công khai ngày "
                        + Html.date(award.recipient().nameTakenDownOn()));
            }
            facts.add("Quyết định " + award.decision().number() + " ngày "
                    + Html.date(award.decision().date()) + ", "
                    + award.decision().authority().name().vi());
        }
        facts.add("Số hiệu: " + answer.serial());
        return facts;
    }

    private static String recipient(CertifiedAward award) {
        List<String> parts = new ArrayList<>();
        parts.add(award.recipient().name());
        parts.add(award.recipient().position());
        if (award.recipient().unit() != null) {
            parts.add(award.recipient().unit().name().vi());
        }
        return parts.stream().filter(part -> part != null).collect(Collectors.joining(", "));
    }

    private static PageContent page(int status, String verdict, List<String> facts) {
        String items = facts.stream()
                .map(fact -> "<li>" + Html.escape(fact) + "</li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        String summary = """
                <div id="tongket-summary">
                <h1>%s</h1>
                %s
                </div>
                """.formatted(Html.escape(verdict), facts.isEmpty() ? "" : items);
        return new PageContent(status, verdict + SITE, ABOUT, summary, PageContent.Audience.HOLDERS);
    }
}
