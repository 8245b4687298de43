package vn.tongket.publication.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.credentials.VerificationResponse;
import vn.tongket.awards.credentials.VerificationResponse.Annulment;
import vn.tongket.awards.credentials.VerificationResponse.CertifiedAward;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Words;

/** The page to which the code on a certificate leads: the whole answer, which no script has to complete. */
final class VerificationPage {

    static final String BUNDLE = "messages.verification";

    private final Locale locale;
    private final Words words;

    private VerificationPage(Locale locale) {
        this.locale = locale;
        this.words = Words.of(BUNDLE, locale);
    }

    static PageContent of(VerificationResponse answer, Locale locale) {
        VerificationPage page = new VerificationPage(locale);
        return switch (answer.status()) {
            case GENUINE -> page.content(200, "genuine", "good", "", page.facts(answer) + page.credential(answer));
            case ANNULLED ->
                page.content(200, "annulled", "bad", page.annulment(answer.annulment()), page.facts(answer));
            case UNKNOWN -> page.content(404, "unknown", "warn", "", page.facts(answer));
        };
    }

    /** What is told instead of an answer: that this is no serial, or that too many were tried. */
    static PageContent of(ApiProblem problem, Locale locale) {
        VerificationPage page = new VerificationPage(locale);
        return problem.status() == 429
                ? page.retry(
                        429, "too-many", Map.of("seconds", problem.headers().getOrDefault("Retry-After", "60")))
                : page.content(404, "malformed", "warn", "", "");
    }

    /** What is told when nothing could be found out. */
    static PageContent failed(Locale locale) {
        return new VerificationPage(locale).retry(500, "failed", Map.of());
    }

    private PageContent retry(int status, String verdict, Map<String, Object> mentioned) {
        String again = "<p class=\"next\"><a href=\"\">%s</a></p>\n".formatted(text("page.again"));
        return content(status, verdict, "warn", mentioned, "", again);
    }

    private PageContent content(int status, String verdict, String tone, String more, String rest) {
        return content(status, verdict, tone, Map.of(), more, rest);
    }

    private PageContent content(
            int status, String verdict, String tone, Map<String, Object> mentioned, String more, String rest) {
        String title = words.text(verdict + ".title");
        String summary = """
                <div class="verdict %s">
                <h1>%s</h1>
                <p>%s</p>
                %s</div>
                %s<p class="next"><a href="/xac-minh">%s</a></p>
                """.formatted(
                        tone,
                        Html.escape(title),
                        Html.escape(words.text(verdict + ".text", mentioned)),
                        more,
                        rest,
                        text("page.another"));
        return new PageContent(
                status,
                words.text("page.title", Map.of("verdict", title)),
                words.text("description"),
                summary,
                locale,
                PageContent.Audience.HOLDERS,
                null);
    }

    private String annulment(@Nullable Annulment annulment) {
        if (annulment == null) {
            return "";
        }
        String by =
                annulment.decision() == null ? "" : words.text("annulled.by", Map.of("number", annulment.decision()));
        return "<p>%s</p>\n".formatted(Html.escape(words.text("annulled.since", day(annulment.date())) + by));
    }

    private String facts(VerificationResponse answer) {
        List<String> facts = new ArrayList<>();
        facts.add(fact("serial", " class=\"serial\"", answer.serial()));
        CertifiedAward award = answer.award();
        if (award != null) {
            facts.add(fact("award", "", name(award.type().name())));
            facts.add(fact("recipient", "", recipient(award).toArray(String[]::new)));
            facts.add(fact("year", "", award.achievementYear().toString()));
            facts.add(fact(
                    "decision",
                    "",
                    decision(award),
                    name(award.decision().authority().name())));
            if (award.presentedOn() != null) {
                facts.add(fact("presented", "", Html.date(award.presentedOn())));
            }
        }
        String checked = words.text("checked", Map.of("at", Html.instant(answer.checkedAt())));
        return "<dl>\n%s</dl>\n<p class=\"muted\">%s</p>\n".formatted(String.join("", facts), Html.escape(checked));
    }

    /** Who, with the position then, and below it the unit; a name that was taken down is said to be. */
    private List<String> recipient(CertifiedAward award) {
        LocalDate takenDown = award.recipient().nameTakenDownOn();
        String who = takenDown == null
                ? Stream.of(award.recipient().name(), award.recipient().position())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                : words.text("recipient.taken-down", day(takenDown));
        String unit = award.recipient().unit() == null
                ? ""
                : name(award.recipient().unit().name());
        return Stream.of(who, unit).filter(line -> !line.isEmpty()).toList();
    }

    private String decision(CertifiedAward award) {
        String number = Objects.requireNonNullElse(award.decision().number(), "–");
        LocalDate date = award.decision().date();
        return date == null ? number : words.text("decision.dated", Map.of("number", number, "date", Html.date(date)));
    }

    private String credential(VerificationResponse answer) {
        String serial = Html.escape(answer.serial());
        return """
                <p class="next"><a href="/api/v1/verify/%1$s/credential" download="%1$s.json">%2$s</a></p>
                <p class="muted">%3$s</p>
                """.formatted(serial, text("credential.link"), text("credential.hint"));
    }

    private String fact(String label, String attributes, String... lines) {
        String value = Stream.of(lines).map(Html::escape).collect(Collectors.joining("<br />"));
        return "<div><dt>%s</dt><dd%s>%s</dd></div>\n".formatted(text("fact." + label), attributes, value);
    }

    private String name(Name name) {
        return locale.equals(Locale.ENGLISH) && name.en() != null ? name.en() : name.vi();
    }

    private static Map<String, Object> day(LocalDate date) {
        return Map.of("date", Html.date(date));
    }

    private String text(String key) {
        return Html.escape(words.text(key));
    }
}
