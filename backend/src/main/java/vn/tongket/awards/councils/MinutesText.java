package vn.tongket.awards.councils;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Words;

/** Minutes in words. Everything that they say stands in the data, and nothing else. */
final class MinutesText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String BUNDLE = "messages.councils";

    private final Words words;
    private final Locale locale;

    MinutesText(Locale locale) {
        this.words = Words.of(BUNDLE, locale);
        this.locale = locale;
    }

    List<String> of(CouncilResponse council, CouncilSessionResponse session, List<CouncilItemResponse> items) {
        List<String> text = new ArrayList<>(List.of(
                words.text("minutes.title", Map.of("unit", name(council.unit().name()))),
                words.text(
                        "minutes.basis",
                        Map.of(
                                "number",
                                council.decision().number(),
                                "date",
                                council.decision().date().format(DAY))),
                words.text("minutes.session", Map.of("date", session.heldOn().format(DAY), "place", session.place())),
                attendance(session)));
        items.forEach(item -> text.addAll(item(item)));
        text.add(
                session.signed() == null
                        ? words.text("minutes.unsigned")
                        : words.text(
                                "minutes.signed", Map.of("by", session.signed().name())));
        return text;
    }

    private String attendance(CouncilSessionResponse session) {
        return words.text(
                "minutes.attendance",
                Map.of(
                        "members",
                        session.attendance().size(),
                        "present",
                        session.attendance().stream()
                                .filter(each -> Boolean.TRUE.equals(each.present()))
                                .count(),
                        "absent",
                        named(session.attendance().stream()
                                .filter(each -> Boolean.FALSE.equals(each.present()))
                                .map(CouncilSessionResponse.Attendance::account))));
    }

    private List<String> item(CouncilItemResponse item) {
        List<String> text = new ArrayList<>();
        text.add(words.text(
                "minutes.item",
                Map.of(
                        "ordinal",
                        item.ordinal(),
                        "recipient",
                        item.recipient() == null
                                ? words.text("minutes.erased")
                                : item.recipient().name(),
                        "type",
                        name(item.type().name()),
                        "year",
                        item.year(),
                        "unit",
                        name(item.unit().name()))));
        if (!item.recusals().isEmpty()) {
            text.add(words.text(
                    "minutes.recusals",
                    Map.of(
                            "names",
                            named(item.recusals().stream().map(CouncilItemResponse.Recusal::account)),
                            "present",
                            item.electorate().present(),
                            "members",
                            item.electorate().members())));
        }
        item.setAside().forEach(vote -> text.addAll(vote(vote)));
        CouncilVoteResult result = item.result();
        if (result != null) {
            text.addAll(vote(result));
        } else {
            text.add(words.text(
                    "minutes.status." + item.status().code(),
                    Map.of("reason", item.reason() == null ? "" : item.reason())));
        }
        return text;
    }

    private List<String> vote(CouncilVoteResult vote) {
        List<String> text = new ArrayList<>();
        text.add(words.text("minutes.vote", counts(vote)));
        vote.requirements().forEach(requirement -> text.add(requirement(requirement)));
        text.add(
                vote.setAside() == null
                        ? words.text(vote.reached() ? "minutes.recommended" : "minutes.not-recommended")
                        : words.text("minutes.set-aside", Map.of("reason", vote.setAside())));
        return text;
    }

    private static Map<String, Object> counts(CouncilVoteResult vote) {
        Map<String, Object> counts = new HashMap<>();
        counts.put("turn", vote.turn());
        counts.put("cast", vote.approve() + vote.decline() + vote.abstain());
        counts.put("written", vote.written());
        counts.put("approve", vote.approve());
        counts.put("decline", vote.decline());
        counts.put("abstain", vote.abstain());
        return counts;
    }

    private String requirement(CouncilVoteResult.Requirement requirement) {
        Map<String, Object> data = new HashMap<>();
        data.put("percent", number(requirement.terms().threshold().minimumPercent()));
        data.put("base", requirement.base());
        data.put(
                "of",
                words.text("minutes.of." + requirement.terms().threshold().of().code()));
        data.put("exact", number(requirement.exact()));
        data.put("needed", requirement.needed());
        data.put("votes", requirement.votes());
        data.put("basis", requirement.terms().legalBasis());
        return words.text(requirement.reached() ? "minutes.requirement-reached" : "minutes.requirement-missed", data);
    }

    /** As numbers are written in Viet Nam, in both languages. */
    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"))).format(value);
    }

    private String named(Stream<AccountRef> people) {
        String names = people.map(AccountRef::displayName).collect(Collectors.joining(", "));
        return names.isEmpty() ? words.text("minutes.nobody") : names;
    }

    private String name(Name name) {
        String english = name.en();
        return locale.getLanguage().equals("en") && english != null ? english : name.vi();
    }
}
