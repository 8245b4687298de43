package vn.tongket.plans.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.text.Name;

/**
 * The words of one digest, in Vietnamese and then in English: it is not known which one the reader chose.
 *
 * @param told what is new, the gravest first
 * @param patience after how many working days an overdue task is escalated, where it is
 */
record DigestMail(
        List<DigestRepository.Told> told,
        LocalDate day,
        @Nullable Integer patience) {

    /** Of each kind, so that a mail stays one that is read. */
    private static final int MOST_OF_A_KIND = 50;

    String subject() {
        return FollowupWords.of(
                "digest.subject",
                CurrentRequest.VIETNAMESE,
                Map.of("day", day.toString(), "count", Integer.toString(told.size())));
    }

    String text() {
        return text(CurrentRequest.VIETNAMESE) + "\n--\n" + text(Locale.ENGLISH);
    }

    private String text(Locale locale) {
        Map<DigestKind, List<DigestRepository.Told>> byKind = told.stream()
                .collect(Collectors.groupingBy(
                        DigestRepository.Told::kind, () -> new EnumMap<>(DigestKind.class), Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byKind.forEach(
                (kind, tasks) -> text.append(section(kind, tasks, locale)).append('\n'));
        return text.append(FollowupWords.of("digest.why", locale)).append('\n').toString();
    }

    private String section(DigestKind kind, List<DigestRepository.Told> tasks, Locale locale) {
        String heading =
                FollowupWords.of("digest.kind." + kind.code(), locale, Map.of("days", String.valueOf(patience)));
        String lines = tasks.stream()
                .limit(MOST_OF_A_KIND)
                .map(task -> line(task, locale) + "\n")
                .collect(Collectors.joining());
        String more = tasks.size() <= MOST_OF_A_KIND
                ? ""
                : FollowupWords.of(
                                "digest.more", locale, Map.of("count", Integer.toString(tasks.size() - MOST_OF_A_KIND)))
                        + "\n";
        return heading + " (" + tasks.size() + ")\n" + lines + more;
    }

    private static String line(DigestRepository.Told task, Locale locale) {
        String lead = task.lead() == null
                ? FollowupWords.of("digest.no-lead", locale)
                : FollowupWords.of("digest.lead", locale, Map.of("unit", in(task.lead(), locale)));
        return FollowupWords.of(
                "digest.task",
                locale,
                Map.of(
                        "code", task.code(),
                        "title", in(task.title(), locale),
                        "plan", in(task.plan(), locale),
                        "due", task.due().toString(),
                        "lead", lead));
    }

    private static String in(Name name, Locale locale) {
        String english = name.en();
        return english != null && locale.equals(Locale.ENGLISH) ? english : name.vi();
    }
}
