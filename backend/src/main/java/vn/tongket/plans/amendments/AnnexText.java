package vn.tongket.plans.amendments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.plans.PlannedTask;

/** How the annex writes what a task says, and reads back what is no plain text. Things of a list stand a line each. */
final class AnnexText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter WRITTEN_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BASIS = Pattern.compile(
            "(.+?)(?: số (\\S+?))?(?: ngày (\\d{1,2}/\\d{1,2}/\\d{4}))?(?:, trang (.+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODED = Pattern.compile(".*\\(([0-9A-Z][0-9A-Z.-]{0,39})\\)");

    private AnnexText() {}

    /** The text of a cell, or null where a task says nothing. */
    static @Nullable String of(PlannedTask task, AnnexColumn column) {
        return switch (column) {
            case CODE -> task.code();
            case TITLE -> task.title().vi();
            case LEGAL_BASES -> lines(task.legalBases().stream().map(AnnexText::basis));
            case LEAD -> task.lead() == null ? null : unit(task.lead());
            case COORDINATORS ->
                lines(Stream.concat(
                        task.coordinators().stream().map(AnnexText::unit),
                        task.parties().stream()
                                .filter(party -> party.role().equals("coordinator"))
                                .map(party -> party.name().vi())));
            case SUBMITTED_TO -> task.submittedTo();
            case DUE -> AnnexDue.text(task.due(), task.duePrecision(), task.period());
            case DELIVERABLES -> lines(task.deliverables().stream().map(PlannedTask.Deliverable::vi));
            case BUDGET -> budget(task.budget());
            case FUNDING -> vi(task.funding());
            case NOTE -> vi(task.note());
            case TASK -> task.id().toString();
            case REVISION -> null;
        };
    }

    private static @Nullable String vi(@Nullable Name name) {
        return name == null ? null : name.vi();
    }

    private static @Nullable String vi(@Nullable LocalizedText localized) {
        return localized == null ? null : localized.vi();
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }

    private static @Nullable String budget(@Nullable BigDecimal dong) {
        return dong == null ? null : dong.stripTrailingZeros().toPlainString();
    }

    /** A unit: its name, and the code by which it is found again. */
    static String unit(UnitRef unit) {
        return unit.name().vi() + " (" + unit.code() + ")";
    }

    private static String basis(PlannedTask.Basis basis) {
        return basis.document()
                + (basis.number() == null ? "" : " số " + basis.number())
                + (basis.date() == null ? "" : " ngày " + basis.date().format(DAY))
                + (basis.page() == null ? "" : ", trang " + basis.page());
    }

    /** The lines of a cell. */
    static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * The document that a line names.
     *
     * @throws RuntimeException when it bears a day that there is not
     */
    static PlannedTask.Basis basis(String line) {
        Matcher parts = BASIS.matcher(line);
        if (!parts.matches()) {
            return new PlannedTask.Basis(line, null, null, null);
        }
        String day = parts.group(3);
        return new PlannedTask.Basis(
                parts.group(1), parts.group(2), day == null ? null : LocalDate.parse(day, WRITTEN_DAY), parts.group(4));
    }

    /** The code that stands in brackets at the end of a line, or null where none does. */
    static @Nullable String code(String line) {
        Matcher coded = CODED.matcher(line);
        return coded.matches() ? coded.group(1) : null;
    }
}
