package vn.tongket.awards.eligibility.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.SearchText;

/** A check with its parameters. It knows no database: facts go in, a finding comes out. */
sealed interface RuleCheck {

    /** What it says of a candidate of whom this is known. */
    Finding of(Candidate candidate, Facts facts);

    /** The award types that its parameters name. */
    default List<String> namedTypes() {
        return List.of();
    }

    /** The year was graded so, or better. */
    record Grade(@NotNull AnnualGrade minimum) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Grade> ofYear = facts.grades().stream()
                    .filter(grade -> grade.year() == candidate.year())
                    .toList();
            List<UUID> read = ofYear.stream().map(Facts.Grade::id).toList();
            List<AnnualGrade> said =
                    ofYear.stream().map(Facts.Grade::grade).distinct().toList();
            return switch (said.size()) {
                case 0 -> Finding.needs(Reason.GRADE_MISSING, read, candidate.year());
                case 1 -> finding(said.getFirst(), read);
                default -> Finding.needs(Reason.GRADES_DIFFER, read, candidate.year());
            };
        }

        private Finding finding(AnnualGrade said, List<UUID> read) {
            return said.compareTo(minimum) >= 0
                    ? Finding.pass(Reason.GRADE, read, said.code())
                    : Finding.fail(Reason.GRADE_BELOW, read, said.code(), minimum.code());
        }
    }

    /**
     * An award was given for the same year.
     *
     * @param registerSince the year since which the register is complete, so that what is missing from it was not given;
     *     null: it always is
     */
    record AwardSameYear(
            @NotNull @Size(min = 1, max = 60) String award,
            @Nullable Integer registerSince) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<UUID> held = facts.awards().stream()
                    .filter(each -> each.type().equals(award) && each.year() == candidate.year())
                    .map(Facts.Held::id)
                    .toList();
            if (!held.isEmpty()) {
                return Finding.pass(Reason.AWARD_HELD, held, award, candidate.year());
            }
            return isComplete(registerSince, candidate.year())
                    ? Finding.fail(Reason.AWARD_NOT_HELD, List.of(), award, candidate.year())
                    : Finding.needs(Reason.AWARD_NOT_REGISTERED, List.of(), award, candidate.year());
        }

        @Override
        public List<String> namedTypes() {
            return List.of(award);
        }
    }

    /**
     * An award was given for so many years without a gap, the last of which is the year asked for or lies shortly before.
     *
     * @param latestGap how many years before the year asked for the last one may lie
     * @param ways only awards that came about so count; null: all do. One without a stated way counts
     * @param restartAfter discipline so hard or harder starts the years anew after its end; null: none does
     * @param registerSince as for {@link AwardSameYear}
     */
    record ConsecutiveAwards(
            @NotNull @Size(min = 1, max = 60) String award,
            @NotNull @Min(1) @Max(50) Integer years,
            @NotNull @Min(0) @Max(5) Integer latestGap,
            @Nullable @Size(min = 1, max = 7) List<AwardWay> ways,
            @Nullable Severity restartAfter,
            @Nullable Integer registerSince)
            implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            return IntStream.rangeClosed(0, latestGap)
                    .mapToObj(gap -> run(candidate.year() - gap, facts))
                    .min(Comparator.comparing((Run run) -> run.finding().outcome(), BEST_FIRST)
                            .thenComparing(Run::lacking))
                    .map(Run::finding)
                    .orElseThrow();
        }

        private static final Comparator<Outcome> BEST_FIRST =
                Comparator.comparing(List.of(Outcome.PASS, Outcome.NEEDS_EVIDENCE, Outcome.FAIL)::indexOf);

        private Run run(int last, Facts facts) {
            List<Integer> window =
                    IntStream.rangeClosed(last - years + 1, last).boxed().toList();
            List<Facts.Held> held = facts.awards().stream()
                    .filter(each -> each.type().equals(award) && window.contains(each.year()))
                    .toList();
            List<Facts.Conduct> barring = restartAfter == null
                    ? List.of()
                    : facts.conduct().stream()
                            .filter(each -> each.isDiscipline() && isBeforeItsEnd(window.getFirst(), each))
                            .filter(each -> each.severity() == null || each.isAtLeast(restartAfter))
                            .toList();
            List<UUID> records = Stream.concat(
                            held.stream().map(Facts.Held::id), barring.stream().map(Facts.Conduct::id))
                    .toList();
            Map<Integer, Standing> standings = new LinkedHashMap<>();
            window.forEach(year -> standings.put(year, standing(year, held, barring)));
            return new Run(award, standings, records);
        }

        /** What stands against a year, the worst first. */
        private enum Standing {
            BEFORE_DISCIPLINE(Outcome.FAIL, Reason.YEARS_BEFORE_DISCIPLINE),
            OTHER_WAY(Outcome.FAIL, Reason.YEARS_OF_OTHER_WAY),
            MISSING(Outcome.FAIL, Reason.YEARS_MISSING),
            SEVERITY_UNKNOWN(Outcome.NEEDS_EVIDENCE, Reason.SEVERITY_NOT_STATED),
            NOT_REGISTERED(Outcome.NEEDS_EVIDENCE, Reason.YEARS_NOT_REGISTERED),
            HELD(Outcome.PASS, Reason.YEARS_HELD);

            private final Outcome outcome;
            private final Reason reason;

            Standing(Outcome outcome, Reason reason) {
                this.outcome = outcome;
                this.reason = reason;
            }
        }

        private Standing standing(int year, List<Facts.Held> held, List<Facts.Conduct> barring) {
            List<Facts.Conduct> barringIt =
                    barring.stream().filter(each -> isBeforeItsEnd(year, each)).toList();
            if (barringIt.stream().anyMatch(each -> each.severity() != null)) {
                return Standing.BEFORE_DISCIPLINE;
            }
            List<Facts.Held> ofYear =
                    held.stream().filter(each -> each.year() == year).toList();
            if (ofYear.stream().anyMatch(each -> counts(each.way()))) {
                return barringIt.isEmpty() ? Standing.HELD : Standing.SEVERITY_UNKNOWN;
            }
            if (!isComplete(registerSince, year)) {
                return Standing.NOT_REGISTERED;
            }
            return ofYear.isEmpty() ? Standing.MISSING : Standing.OTHER_WAY;
        }

        private boolean counts(@Nullable AwardWay way) {
            return ways == null || way == null || ways.contains(way);
        }

        /** A year counts again that begins after the end; while it is open, none does. */
        private static boolean isBeforeItsEnd(int year, Facts.Conduct discipline) {
            return discipline.to() == null
                    || year <= discipline.to().minusDays(1).getYear();
        }

        private record Run(String award, Map<Integer, Standing> standings, List<UUID> records) {

            long lacking() {
                return standings.values().stream()
                        .filter(standing -> standing != Standing.HELD)
                        .count();
            }

            Finding finding() {
                Standing worst = Collections.min(standings.values());
                List<Integer> years = standings.keySet().stream()
                        .filter(year -> standings.get(year) == worst)
                        .toList();
                return Finding.of(worst.outcome, worst.reason, records, award, years);
            }
        }

        @Override
        public List<String> namedTypes() {
            return List.of(award);
        }
    }

    /**
     * An initiative was recognised at a level or higher.
     *
     * @param withinYears the year asked for and so many before it, less one
     */
    record RecognisedInitiative(
            @NotNull AwardLevel level,
            @NotNull @Min(1) @Max(20) Integer withinYears) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Initiative> recent = facts.initiatives().stream()
                    .filter(each -> each.year() <= candidate.year() && each.year() > candidate.year() - withinYears)
                    .toList();
            List<UUID> good = recent.stream()
                    .filter(each -> each.level().compareTo(level) >= 0)
                    .map(Facts.Initiative::id)
                    .toList();
            if (!good.isEmpty()) {
                return Finding.pass(Reason.INITIATIVE, good, level.code());
            }
            return recent.isEmpty()
                    ? Finding.needs(Reason.INITIATIVE_MISSING, List.of(), level.code())
                    : Finding.fail(
                            Reason.INITIATIVE_OTHER,
                            recent.stream().map(Facts.Initiative::id).toList(),
                            level.code(),
                            candidate.year());
        }
    }

    /**
     * So many of the members that a collective has at the end of the year hold an award of it.
     *
     * @param registerSince as for {@link AwardSameYear}
     */
    record MembersHold(
            @NotNull @Size(min = 1, max = 60) String award,
            @NotNull @Min(0) @Max(100) BigDecimal minimumPercent,
            @NotNull @Min(0) Integer minimumCount,
            @Nullable Integer registerSince)
            implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            Facts.Stated<Integer> counted = facts.membersIn(candidate.year());
            Integer members = counted.value();
            if (members == null || members == 0) {
                return Finding.needs(
                        counted.differs() ? Reason.MEMBERS_DIFFER : Reason.MEMBERS_NOT_COUNTED,
                        counted.records(),
                        candidate.year());
            }
            List<UUID> records = new ArrayList<>(counted.records());
            List<UUID> held = facts.members().stream()
                    .flatMap(member -> member.awards().stream()
                            .filter(each -> each.type().equals(award) && each.year() == candidate.year())
                            .limit(1))
                    .map(Facts.Held::id)
                    .toList();
            records.addAll(held);
            int unknown = Math.max(0, members - facts.members().size());
            if (isEnough(held.size(), members)) {
                return Finding.pass(Reason.MEMBERS_HOLD, records, award, held.size(), members);
            }
            if (isEnough(held.size() + unknown, members)) {
                return Finding.needs(Reason.MEMBERS_UNKNOWN, records, award, held.size(), members, unknown);
            }
            return isComplete(registerSince, candidate.year())
                    ? Finding.fail(Reason.MEMBERS_TOO_FEW, records, award, held.size(), members)
                    : Finding.needs(Reason.AWARD_NOT_REGISTERED, records, award, candidate.year());
        }

        private boolean isEnough(int holders, int members) {
            BigDecimal hundredfold = BigDecimal.valueOf(100L * holders);
            return holders >= minimumCount
                    && hundredfold.compareTo(minimumPercent.multiply(BigDecimal.valueOf(members))) >= 0;
        }

        @Override
        public List<String> namedTypes() {
            return List.of(award);
        }
    }

    /** The collective finished its tasks. */
    record TasksFinished() implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            Facts.Stated<Boolean> finished = facts.tasksFinishedIn(candidate.year());
            if (finished.value() == null) {
                return Finding.needs(
                        finished.differs() ? Reason.TASKS_DIFFER : Reason.TASKS_NOT_STATED,
                        finished.records(),
                        candidate.year());
            }
            return finished.value()
                    ? Finding.pass(Reason.TASKS_FINISHED, finished.records())
                    : Finding.fail(Reason.TASKS_UNFINISHED, finished.records(), candidate.year());
        }
    }

    /** Nobody was disciplined so hard or harder within the year: the person, or any member of the collective. */
    record NobodyDisciplined(@NotNull Severity from) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Conduct> ofYear = facts.disciplineIn(candidate.year());
            List<UUID> found = ids(ofYear, each -> each.isAtLeast(from));
            if (!found.isEmpty()) {
                return Finding.fail(Reason.DISCIPLINED, found, candidate.year(), from.code());
            }
            List<UUID> unsure = ids(ofYear, each -> each.severity() == null);
            if (!unsure.isEmpty()) {
                return Finding.needs(Reason.SEVERITY_NOT_STATED, unsure, candidate.year());
            }
            return candidate.kind() == RecipientKind.INDIVIDUAL || allKnown(facts, candidate.year())
                    ? Finding.pass(Reason.NOBODY_DISCIPLINED, List.of(), candidate.year())
                    : Finding.needs(Reason.MEMBERS_UNKNOWN, List.of(), candidate.year());
        }

        private static List<UUID> ids(List<Facts.Conduct> all, Predicate<Facts.Conduct> wanted) {
            return all.stream().filter(wanted).map(Facts.Conduct::id).toList();
        }

        private static boolean allKnown(Facts facts, int year) {
            Integer members = facts.membersIn(year).value();
            return members != null && members > 0 && facts.members().size() >= members;
        }
    }

    /** No second form of commendation for one achievement; a title is none. */
    record OneAchievement() implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Held> forms = facts.awards().stream()
                    .filter(each -> candidate.form() && each.form() && each.year() == candidate.year())
                    .toList();
            List<UUID> same = forms.stream()
                    .filter(each -> candidate.achievement() != null
                            && each.achievement() != null
                            && isSame(candidate.achievement(), each.achievement()))
                    .map(Facts.Held::id)
                    .toList();
            if (!same.isEmpty()) {
                return Finding.fail(Reason.ACHIEVEMENT_AWARDED, same, candidate.year());
            }
            boolean told =
                    candidate.achievement() != null && forms.stream().allMatch(each -> each.achievement() != null);
            List<UUID> read = forms.stream().map(Facts.Held::id).toList();
            return forms.isEmpty() || told
                    ? Finding.pass(Reason.ACHIEVEMENT_NOT_AWARDED, read)
                    : Finding.needs(Reason.ACHIEVEMENT_NOT_STATED, read, candidate.year());
        }

        private static boolean isSame(String one, String other) {
            return SearchText.canonical(one)
                    .replaceAll("\\s+", " ")
                    .equalsIgnoreCase(SearchText.canonical(other).replaceAll("\\s+", " "));
        }
    }

    /** Nothing of these kinds is open on the day. */
    record NoOpenCase(@NotEmpty @Size(max = 4) List<ConductKind> kinds) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Conduct> open = facts.conduct().stream()
                    .filter(each -> kinds.contains(each.kind()) && each.openOn(candidate.on()))
                    .toList();
            if (open.isEmpty()) {
                return Finding.pass(Reason.NOTHING_OPEN, List.of());
            }
            LocalDates span = LocalDates.of(open);
            return Finding.fail(
                    Reason.CASE_OPEN, open.stream().map(Facts.Conduct::id).toList(), span.from(), span.to());
        }

        /** From when until when an award is held up, as words. */
        private record LocalDates(String from, String to) {

            static LocalDates of(List<Facts.Conduct> open) {
                String from = open.stream()
                        .map(Facts.Conduct::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .toString();
                boolean endless = open.stream().anyMatch(each -> each.to() == null);
                String to = endless
                        ? ""
                        : open.stream()
                                .map(each -> String.valueOf(each.to()))
                                .max(Comparator.naturalOrder())
                                .orElseThrow();
                return new LocalDates(from, to);
            }
        }
    }

    /** Somebody who came from another unit within the year has its opinion, where the service there was so long. */
    record OldUnitOpinion(@NotNull @Min(1) @Max(12) Integer months) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Served> inYear = facts.services().stream()
                    .filter(service ->
                            ServiceMonths.in(candidate.year(), service).signum() > 0)
                    .sorted(Comparator.comparing(Facts.Served::from))
                    .toList();
            if (inYear.isEmpty()) {
                return Finding.needs(Reason.SERVICE_MISSING, List.of(), candidate.year());
            }
            UUID present = unitNow(presentOf(candidate.year(), inYear), inYear);
            Map<UUID, List<Facts.Served>> before = inYear.stream()
                    .filter(service -> !unitNow(service, inYear).equals(present))
                    .collect(Collectors.groupingBy(service -> unitNow(service, inYear)));
            List<List<Facts.Served>> asked = before.values().stream()
                    .filter(services -> ServiceMonths.in(candidate.year(), services, List.of())
                                    .compareTo(BigDecimal.valueOf(months))
                            >= 0)
                    .toList();
            List<UUID> read = inYear.stream().map(Facts.Served::id).toList();
            if (asked.stream().anyMatch(services -> hasSaid(services, Opinion.DISAGREES))) {
                return Finding.fail(Reason.OLD_UNIT_DISAGREES, read);
            }
            if (!asked.stream().allMatch(services -> hasSaid(services, Opinion.AGREES))) {
                return Finding.needs(Reason.OLD_UNIT_NOT_ASKED, read, months);
            }
            return Finding.pass(asked.isEmpty() ? Reason.OLD_UNIT_NOT_NEEDED : Reason.OLD_UNIT_AGREES, read);
        }

        /** Of what has not ended with the year what began last, else what ended last: a secondment that is over is not it. */
        private static Facts.Served presentOf(int year, List<Facts.Served> inYear) {
            LocalDate next = LocalDate.of(year + 1, 1, 1);
            return inYear.stream()
                    .max(Comparator.comparing((Facts.Served service) -> end(service, next))
                            .thenComparing(Facts.Served::from))
                    .orElseThrow();
        }

        private static LocalDate end(Facts.Served service, LocalDate atMost) {
            return service.to() == null || service.to().isAfter(atMost) ? atMost : service.to();
        }

        /** A unit that another one came out of is that one, where the person served there too. */
        private static UUID unitNow(Facts.Served service, List<Facts.Served> inYear) {
            return inYear.stream()
                    .map(Facts.Served::unit)
                    .filter(service.heirs()::contains)
                    .reduce((first, second) -> second)
                    .orElse(service.unit());
        }

        private static boolean hasSaid(List<Facts.Served> services, Opinion opinion) {
            return services.stream().anyMatch(service -> service.opinion() == opinion);
        }
    }

    /**
     * So many months of service in the year.
     *
     * @param countingAbsences absences that count as service
     */
    record ServedMonths(
            @NotNull @Min(0) @Max(12) BigDecimal minimum,
            @NotNull @Size(max = 5) List<AbsenceKind> countingAbsences) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<Facts.Served> inYear = facts.services().stream()
                    .filter(service ->
                            ServiceMonths.in(candidate.year(), service).signum() > 0)
                    .toList();
            if (inYear.isEmpty()) {
                return Finding.needs(Reason.SERVICE_MISSING, List.of(), candidate.year());
            }
            List<Facts.Absence> lost = facts.absences().stream()
                    .filter(absence -> !countingAbsences.contains(absence.kind()))
                    .toList();
            BigDecimal served = ServiceMonths.in(candidate.year(), inYear, lost);
            List<UUID> read = new ArrayList<>();
            inYear.forEach(service -> read.add(service.id()));
            facts.absences().forEach(absence -> read.add(absence.id()));
            String months = served.stripTrailingZeros().toPlainString();
            return served.compareTo(minimum) >= 0
                    ? Finding.pass(Reason.SERVICE, read, months)
                    : Finding.fail(
                            Reason.SERVICE_TOO_SHORT,
                            read,
                            months,
                            minimum.stripTrailingZeros().toPlainString());
        }
    }

    /**
     * So many members of the council voted for it, and as many were there as have to be.
     *
     * @param of of whom the share is taken; null: of all members, present or not
     * @param quorum the part of all members that has to be present; null: none is asked for
     */
    record CouncilVote(
            @NotNull @Min(0) @Max(100) BigDecimal minimumPercent,
            @Nullable VoteShare of,
            VoteThreshold.@Nullable Quorum quorum)
            implements RuleCheck {

        VoteThreshold threshold() {
            return new VoteThreshold(minimumPercent, of == null ? VoteShare.MEMBERS : of, quorum);
        }

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            Facts.Tally tally = facts.tally();
            if (tally == null || tally.members() == 0) {
                return Finding.needs(Reason.VOTE_MISSING, List.of());
            }
            VoteThreshold threshold = threshold();
            if (!threshold.isQuorate(tally.members(), tally.present())) {
                return Finding.fail(Reason.VOTE_WITHOUT_QUORUM, List.of(), tally.present(), tally.members());
            }
            int base = threshold.base(tally.members(), tally.takingPart());
            return tally.votes() >= threshold.needed(base)
                    ? Finding.pass(Reason.VOTE_CARRIED, List.of(), tally.votes(), base)
                    : Finding.fail(Reason.VOTE_LOST, List.of(), tally.votes(), base);
        }
    }

    private static boolean isComplete(@Nullable Integer registerSince, int year) {
        return registerSince == null || year >= registerSince;
    }
}
