package vn.tongket.awards.eligibility.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;

/**
 * What is known of one recipient. Kept with an answer, it says what the answer rests on.
 *
 * @param members the members of a collective in the year asked for; empty for a person, and where nobody is recorded
 * @param tally how the council voted, or null where it has not
 */
public record Facts(
        List<Grade> grades,
        List<Initiative> initiatives,
        List<Conduct> conduct,
        List<Served> services,
        List<Absence> absences,
        List<CollectiveYear> years,
        List<Held> awards,
        List<Member> members,
        @Nullable Tally tally) {

    /** Nothing is known. */
    public static final Facts NOTHING =
            new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** The grade of a year; {@code decidedOn} is null where its day is not recorded. */
    public record Grade(
            UUID id, int year, AnnualGrade grade, @Nullable LocalDate decidedOn) {}

    /** An initiative that was recognised for a year. */
    public record Initiative(
            UUID id, int year, AwardLevel level, @Nullable LocalDate decidedOn) {}

    /** Something that holds up an award from a day on until before another; {@code to} is null while it is open. */
    public record Conduct(
            UUID id,
            ConductKind kind,
            @Nullable Severity severity,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean openOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || day.isBefore(to));
        }

        boolean isDiscipline() {
            return kind == ConductKind.DISCIPLINE;
        }

        /** Whether it is known to be so hard or harder. */
        boolean isAtLeast(Severity least) {
            return severity != null && severity.compareTo(least) >= 0;
        }
    }

    /**
     * Service in a unit until before {@code to}.
     *
     * @param opinion what that unit says after a transfer
     * @param heirs the units that came out of it by the day asked for; an answer kept before they were read has none
     */
    public record Served(
            UUID id,
            UUID unit,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Opinion opinion,
            List<UUID> heirs) {

        public Served {
            heirs = heirs == null ? List.of() : heirs;
        }

        public Served with(List<UUID> known) {
            return new Served(id, unit, from, to, opinion, known);
        }
    }

    /** Absence until before {@code to}. */
    public record Absence(
            UUID id,
            AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** The year of a collective; what is null is not recorded. */
    public record CollectiveYear(
            UUID id,
            int year,
            @Nullable Integer members,
            @Nullable Boolean tasksFinished) {}

    /** An award in force. */
    public record Held(
            UUID id,
            String type,
            boolean form,
            int year,
            @Nullable AwardWay way,
            @Nullable String achievement,
            @Nullable LocalDate decidedOn) {}

    /** A member of a collective: the awards of the year asked for, and what is recorded of conduct. */
    public record Member(UUID recipient, List<Held> awards, List<Conduct> conduct) {}

    /**
     * How a council voted, in sums.
     *
     * @param present those who were there and not recused
     * @param takingPart these, and those who voted in writing
     * @param votes those in favour
     */
    public record Tally(int members, int present, int takingPart, int votes, LocalDate heldOn) {}

    /** The same without what came after a day. */
    public Facts knownOn(LocalDate day) {
        return new Facts(
                until(grades, Grade::decidedOn, day),
                until(initiatives, Initiative::decidedOn, day),
                until(conduct, Conduct::from, day),
                until(services, Served::from, day),
                until(absences, Absence::from, day),
                years,
                until(awards, Held::decidedOn, day),
                members.stream()
                        .map(member -> new Member(
                                member.recipient(),
                                until(member.awards(), Held::decidedOn, day),
                                until(member.conduct(), Conduct::from, day)))
                        .toList(),
                tally == null || tally.heldOn().isAfter(day) ? null : tally);
    }

    /** The same of other members. */
    public Facts withMembers(List<Member> others) {
        return new Facts(grades, initiatives, conduct, services, absences, years, awards, others, tally);
    }

    /** The same without an award: the one that is being judged. */
    public Facts without(UUID award) {
        return new Facts(
                grades,
                initiatives,
                conduct,
                services,
                absences,
                years,
                awards.stream().filter(held -> !held.id().equals(award)).toList(),
                members,
                tally);
    }

    private static <T> List<T> until(List<T> facts, Function<T, @Nullable LocalDate> dated, LocalDate day) {
        return facts.stream()
                .filter(fact -> {
                    LocalDate date = dated.apply(fact);
                    return date == null || !date.isAfter(day);
                })
                .toList();
    }

    /**
     * What records say of a year. Those of collectives that were merged may differ; then nothing is known.
     *
     * @param value null where none says it, or where they differ
     */
    record Stated<T>(@Nullable T value, List<UUID> records, boolean differs) {}

    /** How many members the collective had in a year. */
    Stated<Integer> membersIn(int year) {
        return stated(year, CollectiveYear::members);
    }

    /** Whether the collective finished the tasks of a year. */
    Stated<Boolean> tasksFinishedIn(int year) {
        return stated(year, CollectiveYear::tasksFinished);
    }

    private <T> Stated<T> stated(int year, Function<CollectiveYear, @Nullable T> part) {
        List<CollectiveYear> saying = years.stream()
                .filter(each -> each.year() == year && part.apply(each) != null)
                .toList();
        List<T> said = saying.stream().map(part).distinct().toList();
        return new Stated<>(
                said.size() == 1 ? said.getFirst() : null,
                saying.stream().map(CollectiveYear::id).toList(),
                said.size() > 1);
    }

    /** Discipline of the recipient, or of its members, that began in a year. */
    List<Conduct> disciplineIn(int year) {
        return Stream.concat(conduct.stream(), members.stream().flatMap(member -> member.conduct().stream()))
                .filter(each -> each.isDiscipline() && each.from().getYear() == year)
                .toList();
    }

    /** Whether an id is that of an award, of the recipient or of a member. */
    boolean isAward(UUID id) {
        return Stream.concat(awards.stream(), members.stream().flatMap(member -> member.awards().stream()))
                .anyMatch(award -> award.id().equals(id));
    }
}
