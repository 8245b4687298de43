package vn.tongket.eligibility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.AnnualGrade;
import vn.tongket.awards.AwardLevel;
import vn.tongket.awards.AwardWay;
import vn.tongket.platform.text.SearchText;
import vn.tongket.recipients.RecipientKind;

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
            return facts.grades().stream()
                    .filter(grade -> grade.year() == candidate.year())
                    .findFirst()
                    .map(grade -> grade.grade().compareTo(minimum) >= 0
                            ? Finding.pass(
                                    "grade", List.of(grade.id()), grade.grade().code())
                            : Finding.fail(
                                    "grade-below",
                                    List.of(grade.id()),
                                    grade.grade().code(),
                                    minimum.code()))
                    .orElseGet(() -> Finding.needs("grade-missing", List.of(), candidate.year()));
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
                return Finding.pass("award-held", held, award, candidate.year());
            }
            return isComplete(registerSince, candidate.year())
                    ? Finding.fail("award-not-held", List.of(), award, candidate.year())
                    : Finding.needs("award-not-registered", List.of(), award, candidate.year());
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
                    .max(Comparator.comparingInt(run -> years - run.missing().size()))
                    .map(run -> run.finding(this))
                    .orElseThrow();
        }

        private Run run(int last, Facts facts) {
            List<Facts.Held> held = facts.awards().stream()
                    .filter(each -> each.type().equals(award) && each.year() > last - years && each.year() <= last)
                    .toList();
            List<Facts.Held> otherWay =
                    held.stream().filter(each -> !counts(each.way())).toList();
            List<Facts.Conduct> discipline = disciplines(facts);
            List<Facts.Held> before = held.stream()
                    .filter(each -> discipline.stream().anyMatch(conduct -> isBeforeItsEnd(each, conduct)))
                    .toList();
            List<Facts.Held> counted = held.stream()
                    .filter(each -> !otherWay.contains(each) && !before.contains(each))
                    .toList();
            List<Integer> missing = IntStream.rangeClosed(last - years + 1, last)
                    .filter(year -> counted.stream().noneMatch(each -> each.year() == year))
                    .boxed()
                    .toList();
            return new Run(counted, otherWay, before, before.isEmpty() ? List.of() : discipline, missing);
        }

        private boolean counts(@Nullable AwardWay way) {
            return ways == null || way == null || ways.contains(way);
        }

        private List<Facts.Conduct> disciplines(Facts facts) {
            Severity least = restartAfter;
            return least == null
                    ? List.of()
                    : facts.conduct().stream()
                            .filter(each -> each.discipline(least))
                            .toList();
        }

        /** A year counts again that begins after the end. */
        private static boolean isBeforeItsEnd(Facts.Held award, Facts.Conduct discipline) {
            return discipline.to() == null
                    ? award.year() <= discipline.from().getYear()
                    : award.year() <= discipline.to().minusDays(1).getYear();
        }

        private record Run(
                List<Facts.Held> counted,
                List<Facts.Held> otherWay,
                List<Facts.Held> before,
                List<Facts.Conduct> discipline,
                List<Integer> missing) {

            Finding finding(ConsecutiveAwards rule) {
                List<UUID> records = ids();
                if (missing.isEmpty()) {
                    return Finding.pass("years-held", records, rule.award, rule.years);
                }
                if (!before.isEmpty()) {
                    return Finding.fail("years-before-discipline", records, rule.award, missing);
                }
                if (!otherWay.isEmpty()) {
                    return Finding.fail("years-of-other-way", records, rule.award, missing);
                }
                return missing.stream().anyMatch(year -> isComplete(rule.registerSince, year))
                        ? Finding.fail("years-missing", records, rule.award, missing)
                        : Finding.needs("years-not-registered", records, rule.award, missing);
            }

            private List<UUID> ids() {
                List<UUID> ids = new ArrayList<>();
                List.of(counted, otherWay, before)
                        .forEach(part -> part.stream()
                                .map(Facts.Held::id)
                                .filter(id -> !ids.contains(id))
                                .forEach(ids::add));
                discipline.forEach(each -> ids.add(each.id()));
                return ids;
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
            List<UUID> good = facts.initiatives().stream()
                    .filter(each -> each.level().compareTo(level) >= 0
                            && each.year() <= candidate.year()
                            && each.year() > candidate.year() - withinYears)
                    .map(Facts.Initiative::id)
                    .toList();
            if (!good.isEmpty()) {
                return Finding.pass("initiative", good, level.code());
            }
            return facts.initiatives().isEmpty()
                    ? Finding.needs("initiative-missing", List.of(), level.code())
                    : Finding.fail(
                            "initiative-other",
                            facts.initiatives().stream()
                                    .map(Facts.Initiative::id)
                                    .toList(),
                            level.code(),
                            candidate.year());
        }
    }

    /** So many of the members of a collective hold an award of the year. */
    record MembersHold(
            @NotNull @Size(min = 1, max = 60) String award,
            @NotNull @Min(0) @Max(100) BigDecimal minimumPercent,
            @NotNull @Min(0) Integer minimumCount)
            implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            Facts.CollectiveYear year = facts.yearOf(candidate.year());
            if (year == null || year.members() == null) {
                return Finding.needs("members-not-counted", List.of(), candidate.year());
            }
            List<UUID> records = new ArrayList<>(List.of(year.id()));
            List<UUID> held = facts.members().stream()
                    .flatMap(member -> member.awards().stream()
                            .filter(each -> each.type().equals(award) && each.year() == candidate.year())
                            .limit(1))
                    .map(Facts.Held::id)
                    .toList();
            records.addAll(held);
            int unknown = Math.max(0, year.members() - facts.members().size());
            if (isEnough(held.size(), year.members())) {
                return Finding.pass("members-hold", records, award, held.size(), year.members());
            }
            return isEnough(held.size() + unknown, year.members())
                    ? Finding.needs("members-unknown", records, award, held.size(), year.members(), unknown)
                    : Finding.fail("members-too-few", records, award, held.size(), year.members());
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
            Facts.CollectiveYear year = facts.yearOf(candidate.year());
            if (year == null || year.tasksFinished() == null) {
                return Finding.needs("tasks-not-stated", List.of(), candidate.year());
            }
            return year.tasksFinished()
                    ? Finding.pass("tasks-finished", List.of(year.id()))
                    : Finding.fail("tasks-unfinished", List.of(year.id()), candidate.year());
        }
    }

    /** Nobody was disciplined so hard or harder within the year: the person, or any member of the collective. */
    record NobodyDisciplined(@NotNull Severity from) implements RuleCheck {

        @Override
        public Finding of(Candidate candidate, Facts facts) {
            List<UUID> found = facts.disciplineIn(candidate.year(), from).stream()
                    .map(Facts.Conduct::id)
                    .toList();
            if (!found.isEmpty()) {
                return Finding.fail("disciplined", found, candidate.year(), from.code());
            }
            Facts.CollectiveYear year = facts.yearOf(candidate.year());
            boolean ofPerson = candidate.kind() == RecipientKind.INDIVIDUAL;
            boolean allKnown = ofPerson
                    || year != null && year.members() != null && facts.members().size() >= year.members();
            return allKnown
                    ? Finding.pass("nobody-disciplined", List.of(), candidate.year())
                    : Finding.needs("members-unknown", List.of(), candidate.year());
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
                return Finding.fail("achievement-awarded", same, candidate.year());
            }
            boolean told =
                    candidate.achievement() != null && forms.stream().allMatch(each -> each.achievement() != null);
            List<UUID> read = forms.stream().map(Facts.Held::id).toList();
            return forms.isEmpty() || told
                    ? Finding.pass("achievement-not-awarded", read)
                    : Finding.needs("achievement-not-stated", read, candidate.year());
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
                return Finding.pass("nothing-open", List.of());
            }
            LocalDates span = LocalDates.of(open);
            return Finding.fail(
                    "case-open", open.stream().map(Facts.Conduct::id).toList(), span.from(), span.to());
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
                return Finding.needs("service-missing", List.of(), candidate.year());
            }
            UUID present = inYear.getLast().unit();
            List<Facts.Served> asked = inYear.stream()
                    .filter(service -> !service.unit().equals(present)
                            && ServiceMonths.in(candidate.year(), service).compareTo(BigDecimal.valueOf(months)) >= 0)
                    .toList();
            List<UUID> read = inYear.stream().map(Facts.Served::id).toList();
            if (asked.stream().anyMatch(service -> service.opinion() == Opinion.DISAGREES)) {
                return Finding.fail("old-unit-disagrees", read);
            }
            if (asked.stream().anyMatch(service -> service.opinion() == null)) {
                return Finding.needs("old-unit-not-asked", read, months);
            }
            return Finding.pass(asked.isEmpty() ? "old-unit-not-needed" : "old-unit-agrees", read);
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
            if (facts.services().isEmpty()) {
                return Finding.needs("service-missing", List.of(), candidate.year());
            }
            List<Facts.Absence> lost = facts.absences().stream()
                    .filter(absence -> !countingAbsences.contains(absence.kind()))
                    .toList();
            BigDecimal served = ServiceMonths.in(candidate.year(), facts.services(), lost);
            List<UUID> read = new ArrayList<>();
            facts.services().forEach(service -> read.add(service.id()));
            facts.absences().forEach(absence -> read.add(absence.id()));
            String months = served.stripTrailingZeros().toPlainString();
            return served.compareTo(minimum) >= 0
                    ? Finding.pass("service", read, months)
                    : Finding.fail(
                            "service-too-short",
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
                return Finding.needs("vote-missing", List.of());
            }
            VoteThreshold threshold = threshold();
            if (!threshold.isQuorate(tally.members(), tally.present())) {
                return Finding.fail("vote-without-quorum", List.of(), tally.present(), tally.members());
            }
            int base = threshold.base(tally.members(), tally.takingPart());
            return tally.votes() >= threshold.needed(base)
                    ? Finding.pass("vote-carried", List.of(), tally.votes(), base)
                    : Finding.fail("vote-lost", List.of(), tally.votes(), base);
        }
    }

    private static boolean isComplete(@Nullable Integer registerSince, int year) {
        return registerSince == null || year >= registerSince;
    }
}
