package vn.tongket.awards.eligibility.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.eligibility.quotas.QuotaTermsTest;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.bind.CsvTable;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;

/**
 * Rules R1 to R15, as the data that we ship has them: what passes, what fails, and that a rule speaks only between its days.
 * The quota (R4) is tried in {@link QuotaTermsTest}; prizes (R16) and revocation (R17) are kept and tried by awards.
 */
class RuleCheckTest {

    private static final Path RULES = Path.of("..", "data", "viet-nam", "award_rules.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WORKER = "ADVANCED_WORKER";
    private static final String GRASSROOTS = "GRASSROOTS_EMULATION_FIGHTER";
    private static final String PROVINCIAL = "PROVINCIAL_EMULATION_FIGHTER";
    private static final String NATIONAL = "NATIONAL_EMULATION_FIGHTER";
    private static final String COLLECTIVE = "ADVANCED_COLLECTIVE";
    private static final String EXCELLENT = "EXCELLENT_COLLECTIVE";
    private static final String MERIT = "CERTIFICATE_OF_MERIT";

    private static final UUID UNIT = new UUID(0, 1);
    private static final UUID OLD_UNIT = new UUID(0, 2);
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

    private static final List<Shipped> SHIPPED = shipped();

    /** A row of the data. */
    private record Shipped(LocalDate from, LocalDate to, Engine.Rule rule) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    private static List<Shipped> shipped() {
        try {
            return CsvTable.read(Files.readAllBytes(RULES)).records().stream()
                    .map(RuleCheckTest::shipped)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shipped shipped(CsvTable.Record row) {
        try {
            LocalDate from = LocalDate.parse(row.cell("valid_from"));
            LocalDate to = row.cell("valid_to") == null ? null : LocalDate.parse(row.cell("valid_to"));
            RuleKind kind = Codes.read(RuleKind.class, row.cell("kind"));
            JsonNode parameters = JSON.readTree(row.cell("parameters"));
            AwardRuleResponse said = new AwardRuleResponse(
                    row.cell("code"),
                    from,
                    to,
                    new Name(row.cell("title_vi"), row.cell("title_en")),
                    kind,
                    texts(row.cell("types")),
                    texts(row.cell("recipient_kinds")).stream()
                            .map(code -> Codes.read(RecipientKind.class, code))
                            .toList(),
                    parameters,
                    Codes.read(RuleEffect.class, row.cell("effect")),
                    row.cell("legal_basis"),
                    Codes.read(Confidence.class, row.cell("confidence")),
                    null,
                    null);
            return new Shipped(from, to, new Engine.Rule(said, JSON.treeToValue(parameters, kind.parameters())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<Engine.Rule> on(LocalDate day) {
        return SHIPPED.stream()
                .filter(shipped -> shipped.holdsOn(day))
                .map(Shipped::rule)
                .toList();
    }

    private static Candidate person(String type) {
        return person(type, YEAR, DAY);
    }

    private static Candidate person(String type, int year, LocalDate on) {
        return new Candidate(new UUID(0, 9), RecipientKind.INDIVIDUAL, type, type.equals(MERIT), year, on, null);
    }

    private static Candidate collective(String type) {
        return new Candidate(new UUID(0, 9), RecipientKind.COLLECTIVE, type, false, YEAR, DAY, null);
    }

    private static Engine.Answer answer(Candidate candidate, Facts facts) {
        return Engine.answer(on(candidate.on()), candidate, facts, List.of());
    }

    /** What one rule says; null where it does not speak. */
    private static Outcome outcome(String rule, Candidate candidate, Facts facts) {
        return answer(candidate, facts).said().stream()
                .filter(said -> said.rule().equals(rule))
                .map(Engine.Said::outcome)
                .findFirst()
                .orElse(null);
    }

    private static String reason(String rule, Candidate candidate, Facts facts) {
        return answer(candidate, facts).said().stream()
                .filter(said -> said.rule().equals(rule))
                .map(said -> said.finding().reason().code())
                .findFirst()
                .orElse(null);
    }

    private static Facts.Grade grade(int year, AnnualGrade grade) {
        return new Facts.Grade(UUID.randomUUID(), year, grade, null);
    }

    private static Facts.Held held(String type, int year) {
        return held(type, year, AwardWay.REGULAR);
    }

    private static Facts.Held held(String type, int year, AwardWay way) {
        return new Facts.Held(UUID.randomUUID(), type, false, year, way, null, LocalDate.of(year, 12, 10));
    }

    private static Facts.Conduct conduct(ConductKind kind, Severity severity, String from, String to) {
        return new Facts.Conduct(
                UUID.randomUUID(), kind, severity, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Facts.Served service(UUID unit, String from, String to, Opinion opinion) {
        return new Facts.Served(
                UUID.randomUUID(),
                unit,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                opinion,
                List.of());
    }

    private static Facts.Initiative initiative(int year, AwardLevel level) {
        return new Facts.Initiative(UUID.randomUUID(), year, level, null);
    }

    private static Facts.Absence absence(AbsenceKind kind, String from, String to) {
        return new Facts.Absence(UUID.randomUUID(), kind, LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Facts by what they are; what is not named is unknown. */
    private static Facts facts(Object... known) {
        return new Facts(
                only(Facts.Grade.class, known),
                only(Facts.Initiative.class, known),
                only(Facts.Conduct.class, known),
                only(Facts.Served.class, known),
                only(Facts.Absence.class, known),
                only(Facts.CollectiveYear.class, known),
                only(Facts.Held.class, known),
                only(Facts.Member.class, known),
                only(Facts.Tally.class, known).stream().findFirst().orElse(null));
    }

    private static <T> List<T> only(Class<T> type, Object... known) {
        List<T> found = new ArrayList<>();
        for (Object each : known) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        }
        return found;
    }

    @Nested
    class R1AnnualGrade {

        @ParameterizedTest
        @CsvSource({"good, PASS", "excellent, PASS", "completed, FAIL"})
        void anAdvancedWorkerIsGradedGoodOrBetter(AnnualGradeArgument grade, Outcome outcome) {
            assertThat(outcome("R1", person(WORKER), facts(grade(YEAR, grade.value()))))
                    .isEqualTo(outcome);
        }

        @Test
        void theGradeOfAnotherYearIsNone() {
            assertThat(outcome("R1", person(WORKER), facts(grade(2023, AnnualGrade.EXCELLENT))))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void twoGradesOfOneYearSayNothing() {
            Facts merged = facts(grade(YEAR, AnnualGrade.EXCELLENT), grade(YEAR, AnnualGrade.COMPLETED));
            assertThat(outcome("R1", person(WORKER), merged)).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(reason("R1", person(WORKER), merged)).isEqualTo("grades-differ");
            Facts twice = facts(grade(YEAR, AnnualGrade.GOOD), grade(YEAR, AnnualGrade.GOOD));
            assertThat(outcome("R1", person(WORKER), twice)).isEqualTo(Outcome.PASS);
        }

        @Test
        void itSpeaksSinceTheLawOf2022() {
            Facts low = facts(grade(2023, AnnualGrade.COMPLETED));
            assertThat(outcome("R1", person(WORKER, 2023, LocalDate.of(2023, 12, 31)), low))
                    .isNull();
            assertThat(outcome("R1", person(WORKER, 2023, LocalDate.of(2024, 1, 1)), low))
                    .isEqualTo(Outcome.FAIL);
        }
    }

    /** Read by JUnit through its one text argument. */
    record AnnualGradeArgument(AnnualGrade value) {

        static AnnualGradeArgument of(String code) {
            return new AnnualGradeArgument(Codes.read(AnnualGrade.class, code));
        }
    }

    @Nested
    class R2NoCap {

        @Test
        void nothingOfferedForAnAdvancedWorkerIsAQuotaOrAShare() throws IOException {
            assertThat(on(DAY).stream()
                            .filter(rule -> rule.appliesTo(person(WORKER)))
                            .map(rule -> rule.said().kind()))
                    .doesNotContain(RuleKind.MEMBERS_HOLD);
            assertThat(CsvTable.read(Files.readAllBytes(RULES.resolveSibling("award_quotas.csv"))).records().stream()
                            .map(row -> row.cell("type")))
                    .doesNotContain(WORKER)
                    .contains(GRASSROOTS);
        }

        @Test
        void neitherDidTheLawBeforeCapThem() {
            assertThat(on(LocalDate.of(2022, 12, 26)).stream()
                            .filter(rule -> rule.appliesTo(person(WORKER)))
                            .map(rule -> rule.said().kind()))
                    .doesNotContain(RuleKind.MEMBERS_HOLD);
        }
    }

    @Nested
    class R3GrassrootsFighter {

        @Test
        void anAdvancedWorkerOfTheYearWithAnInitiativePasses() {
            Facts known = facts(
                    held(WORKER, YEAR),
                    new Facts.Initiative(UUID.randomUUID(), YEAR, AwardLevel.GRASSROOTS, LocalDate.of(2024, 11, 1)));
            assertThat(outcome("R3", person(GRASSROOTS), known)).isEqualTo(Outcome.PASS);
            assertThat(outcome("R3_INITIATIVE", person(GRASSROOTS), known)).isEqualTo(Outcome.PASS);
        }

        @Test
        void oneOfAnotherYearFails() {
            assertThat(outcome("R3", person(GRASSROOTS), facts(held(WORKER, 2023))))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void anInitiativeOfALowerLevelFails() {
            assertThat(outcome("R3_INITIATIVE", person(GRASSROOTS), facts(initiative(YEAR, AwardLevel.UNIT))))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void anInitiativeOfAnotherYearSaysNothingOfThisOne() {
            assertThat(outcome("R3_INITIATIVE", person(GRASSROOTS), facts(initiative(2023, AwardLevel.GRASSROOTS))))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void whereTheRegisterIsNotCompleteYetEvidenceIsAsked() {
            Candidate early = person(GRASSROOTS, 2022, LocalDate.of(2022, 12, 20));
            assertThat(outcome("R3", early, facts())).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R3_INITIATIVE", early, facts())).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void itSpokeUnderTheLawOf2003AndNotBefore() {
            assertThat(outcome("R3", person(GRASSROOTS, 2005, LocalDate.of(2005, 12, 1)), facts()))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R3", person(GRASSROOTS, 2003, LocalDate.of(2003, 12, 1)), facts()))
                    .isNull();
        }

        @Test
        void anInitiativeOfAHigherLevelIsOneOfALowerToo() {
            assertThat(outcome(
                            "R3_INITIATIVE",
                            person(GRASSROOTS),
                            facts(new Facts.Initiative(UUID.randomUUID(), YEAR, AwardLevel.PROVINCE, null))))
                    .isEqualTo(Outcome.PASS);
        }
    }

    @Nested
    class R5ProvincialFighter {

        private final Facts three = facts(held(GRASSROOTS, 2023), held(GRASSROOTS, 2024), held(GRASSROOTS, 2025));
        private final Candidate of2025 = person(PROVINCIAL, 2025, LocalDate.of(2025, 12, 20));

        @Test
        void threeYearsInARowPass() {
            assertThat(outcome("R5", of2025, three)).isEqualTo(Outcome.PASS);
        }

        @Test
        void theyMayEndTheYearBefore() {
            assertThat(outcome("R5", person(PROVINCIAL, 2026, LocalDate.of(2026, 12, 20)), three))
                    .isEqualTo(Outcome.PASS);
            assertThat(outcome("R5", person(PROVINCIAL, 2027, LocalDate.of(2027, 12, 20)), three))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void aGapFails() {
            Facts gap = facts(held(GRASSROOTS, 2022), held(GRASSROOTS, 2023), held(GRASSROOTS, 2025));
            assertThat(outcome("R5", of2025, gap)).isEqualTo(Outcome.FAIL);
            assertThat(reason("R5", of2025, gap)).isEqualTo("years-missing");
        }

        @Test
        void whatIsMissingFromBeforeTheRegisterNeedsEvidence() {
            Facts two = facts(held(GRASSROOTS, 2023), held(GRASSROOTS, 2024));
            assertThat(outcome("R5", person(PROVINCIAL), two)).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void wherePartOfTheYearsMayBeMissingFromTheRegisterEvidenceIsAsked() {
            Facts two = facts(held(GRASSROOTS, 2023), held(GRASSROOTS, 2024));
            assertThat(outcome("R5", of2025, two)).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(reason("R5", of2025, two)).isEqualTo("years-not-registered");
            Facts last = facts(held(GRASSROOTS, 2024), held(GRASSROOTS, 2025));
            assertThat(outcome("R5", of2025, last)).isEqualTo(Outcome.FAIL);
        }

        @Test
        void anAwardOfAnotherYearThatDoesNotCountChangesNothing() {
            Facts known =
                    facts(held(GRASSROOTS, 2022, AwardWay.AD_HOC), held(GRASSROOTS, 2023), held(GRASSROOTS, 2024));
            assertThat(outcome("R5", person(PROVINCIAL), known)).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @ParameterizedTest
        @CsvSource({
            "PROVINCE, 2025, PASS",
            "STATE, 2023, PASS",
            "GRASSROOTS, 2025, FAIL",
            "PROVINCE, 2022, NEEDS_EVIDENCE"
        })
        void anInitiativeOfTheLastThreeYearsHadEffectInTheProvince(AwardLevel level, int year, Outcome outcome) {
            assertThat(outcome("R5_INITIATIVE", of2025, facts(initiative(year, level))))
                    .isEqualTo(outcome);
        }

        @Test
        void theInitiativeWasAskedForUnderTheLawOf2003AndNotBefore() {
            Facts low = facts(initiative(2004, AwardLevel.GRASSROOTS));
            assertThat(outcome("R5_INITIATIVE", person(PROVINCIAL, 2004, LocalDate.of(2004, 7, 1)), low))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R5_INITIATIVE", person(PROVINCIAL, 2004, LocalDate.of(2004, 6, 30)), low))
                    .isNull();
        }

        @Test
        void itSpokeUnderTheLawOf2003AndNotBefore() {
            Facts old = facts(held(GRASSROOTS, 2001), held(GRASSROOTS, 2002), held(GRASSROOTS, 2003));
            assertThat(outcome("R5", person(PROVINCIAL, 2003, LocalDate.of(2004, 7, 1)), old))
                    .isEqualTo(Outcome.PASS);
            assertThat(outcome("R5", person(PROVINCIAL, 2003, LocalDate.of(2004, 6, 30)), old))
                    .isNull();
        }
    }

    @Nested
    class R6NationalFighter {

        private final Facts two = facts(held(PROVINCIAL, 2023), held(PROVINCIAL, 2024));

        @Test
        void twiceInARowPassesRightAfterTheSecond() {
            assertThat(outcome("R6", person(NATIONAL), two)).isEqualTo(Outcome.PASS);
            assertThat(outcome("R6", person(NATIONAL, 2025, LocalDate.of(2025, 12, 20)), two))
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void onceOrLongAgoFails() {
            assertThat(outcome("R6", person(NATIONAL, 2025, LocalDate.of(2025, 12, 20)), facts(held(PROVINCIAL, 2025))))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R6", person(NATIONAL, 2026, LocalDate.of(2026, 12, 20)), two))
                    .isEqualTo(Outcome.FAIL);
        }

        @ParameterizedTest
        @CsvSource({"STATE, 2024, PASS", "STATE, 2023, PASS", "PROVINCE, 2024, FAIL", "STATE, 2022, NEEDS_EVIDENCE"})
        void anInitiativeOfTheLastTwoYearsHadEffectInTheCountry(AwardLevel level, int year, Outcome outcome) {
            assertThat(outcome("R6_INITIATIVE", person(NATIONAL), facts(initiative(year, level))))
                    .isEqualTo(outcome);
        }

        @Test
        void theInitiativeIsAskedForSinceTheLawOf2022() {
            Facts low = facts(initiative(2023, AwardLevel.PROVINCE));
            assertThat(outcome("R6_INITIATIVE", person(NATIONAL, 2023, LocalDate.of(2024, 1, 1)), low))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R6_INITIATIVE", person(NATIONAL, 2023, LocalDate.of(2023, 12, 31)), low))
                    .isNull();
        }

        @Test
        void itSpeaksSinceTheLawOf2022() {
            assertThat(outcome("R6", person(NATIONAL, 2023, LocalDate.of(2023, 12, 31)), two))
                    .isNull();
        }
    }

    @Nested
    class R7Collectives {

        private Facts.Member member(Object... known) {
            return new Facts.Member(UUID.randomUUID(), only(Facts.Held.class, known), only(Facts.Conduct.class, known));
        }

        private Facts of(int members, boolean finished, Facts.Member... known) {
            List<Object> all = new ArrayList<>(List.of((Object[]) known));
            all.add(new Facts.CollectiveYear(UUID.randomUUID(), YEAR, members, finished));
            return facts(all.toArray());
        }

        @Test
        void halfOfThemAdvancedWorkersAreJustEnough() {
            Facts half = of(2, true, member(held(WORKER, YEAR)), member());
            assertThat(outcome("R7_SHARE", collective(COLLECTIVE), half)).isEqualTo(Outcome.PASS);
            assertThat(outcome("R7_TASKS", collective(COLLECTIVE), half)).isEqualTo(Outcome.PASS);
            assertThat(outcome("R7_DISCIPLINE", collective(COLLECTIVE), half)).isEqualTo(Outcome.PASS);
        }

        @Test
        void fewerOrUnfinishedTasksOrAWarningFail() {
            Facts poor = of(
                    3,
                    false,
                    member(held(WORKER, YEAR)),
                    member(conduct(ConductKind.DISCIPLINE, Severity.WARNING, "2024-05-01", "2025-05-01")),
                    member(held(WORKER, 2023)));
            assertThat(outcome("R7_SHARE", collective(COLLECTIVE), poor)).isEqualTo(Outcome.FAIL);
            assertThat(outcome("R7_TASKS", collective(COLLECTIVE), poor)).isEqualTo(Outcome.FAIL);
            assertThat(outcome("R7_DISCIPLINE", collective(COLLECTIVE), poor)).isEqualTo(Outcome.FAIL);
        }

        @Test
        void aReprimandHoldsUpTheExcellentOnesOnly() {
            Facts mild = of(
                    1, true, member(conduct(ConductKind.DISCIPLINE, Severity.REPRIMAND, "2024-05-01", "2024-08-01")));
            assertThat(outcome("R7_DISCIPLINE", collective(COLLECTIVE), mild)).isEqualTo(Outcome.PASS);
            assertThat(outcome("R7_NO_DISCIPLINE", collective(EXCELLENT), mild)).isEqualTo(Outcome.FAIL);
        }

        @Test
        void anExcellentOneNeedsSevenOfTenAndAFighter() {
            Facts.Member[] ten = IntStream.range(0, 10)
                    .mapToObj(i -> i == 0
                            ? member(held(WORKER, YEAR), held(GRASSROOTS, YEAR))
                            : i < 7 ? member(held(WORKER, YEAR)) : member())
                    .toArray(Facts.Member[]::new);
            assertThat(outcome("R7_SHARE_EXCELLENT", collective(EXCELLENT), of(10, true, ten)))
                    .isEqualTo(Outcome.PASS);
            assertThat(outcome("R7_FIGHTER", collective(EXCELLENT), of(10, true, ten)))
                    .isEqualTo(Outcome.PASS);
            ten[0] = member();
            assertThat(outcome("R7_SHARE_EXCELLENT", collective(EXCELLENT), of(10, true, ten)))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R7_FIGHTER", collective(EXCELLENT), of(10, true, ten)))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void membersOfWhomNothingIsRecordedMayStillMakeUpForIt() {
            assertThat(outcome("R7_SHARE", collective(COLLECTIVE), of(4, true, member(held(WORKER, YEAR)))))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R7_DISCIPLINE", collective(COLLECTIVE), of(4, true, member())))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R7_TASKS", collective(COLLECTIVE), facts())).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void whereTheRegisterIsNotCompleteYetEvidenceIsAsked() {
            Candidate early = new Candidate(
                    new UUID(0, 9),
                    RecipientKind.COLLECTIVE,
                    COLLECTIVE,
                    false,
                    2022,
                    LocalDate.of(2022, 12, 20),
                    null);
            Facts nobody = facts(new Facts.CollectiveYear(UUID.randomUUID(), 2022, 1, true), member());
            assertThat(outcome("R7_SHARE", early, nobody)).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R7_SHARE", collective(COLLECTIVE), of(1, true, member())))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void ofNobodyNothingIsKnown() {
            assertThat(outcome("R7_SHARE", collective(COLLECTIVE), of(0, true))).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R7_DISCIPLINE", collective(COLLECTIVE), of(0, true)))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void whereRecordsOfOneYearDifferEvidenceIsAsked() {
            Facts merged = facts(
                    new Facts.CollectiveYear(UUID.randomUUID(), YEAR, 1, true),
                    new Facts.CollectiveYear(UUID.randomUUID(), YEAR, 2, false),
                    member(held(WORKER, YEAR)));
            assertThat(reason("R7_SHARE", collective(COLLECTIVE), merged)).isEqualTo("members-differ");
            assertThat(reason("R7_TASKS", collective(COLLECTIVE), merged)).isEqualTo("tasks-differ");
            Facts parts = facts(
                    new Facts.CollectiveYear(UUID.randomUUID(), YEAR, 1, null),
                    new Facts.CollectiveYear(UUID.randomUUID(), YEAR, null, true),
                    member(held(WORKER, YEAR)));
            assertThat(outcome("R7_SHARE", collective(COLLECTIVE), parts)).isEqualTo(Outcome.PASS);
            assertThat(outcome("R7_TASKS", collective(COLLECTIVE), parts)).isEqualTo(Outcome.PASS);
        }

        @Test
        void disciplineOfWhichTheSeverityIsNotStatedMayBeHardEnough() {
            Facts unsure = of(1, true, member(conduct(ConductKind.DISCIPLINE, null, "2024-05-01", "2024-08-01")));
            assertThat(outcome("R7_DISCIPLINE", collective(COLLECTIVE), unsure)).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(reason("R7_NO_DISCIPLINE", collective(EXCELLENT), unsure))
                    .isEqualTo("severity-not-stated");
        }

        @Test
        void itIsNotAboutPeople() {
            assertThat(outcome("R7_TASKS", person(COLLECTIVE), facts())).isNull();
        }

        @Test
        void itDidNotSpeakBeforeTheLawOf2003() {
            Candidate before = new Candidate(
                    new UUID(0, 9), RecipientKind.COLLECTIVE, COLLECTIVE, false, 2003, LocalDate.of(2004, 6, 30), null);
            assertThat(answer(before, facts()).said()).isEmpty();
        }
    }

    @Nested
    class R8OneAchievement {

        private Candidate forAchievement(String achievement) {
            return new Candidate(new UUID(0, 9), RecipientKind.INDIVIDUAL, MERIT, true, YEAR, DAY, achievement);
        }

        private Facts.Held form(String achievement) {
            return new Facts.Held(
                    UUID.randomUUID(), "PROVINCIAL_COMMENDATION", true, YEAR, null, achievement, DAY.minusDays(9));
        }

        @Test
        void aSecondFormForTheSameAchievementIsBlocked() {
            Engine.Answer answer = answer(forAchievement("Chuyển đổi  số"), facts(form("chuyển đổi số")));
            assertThat(answer.verdict()).isEqualTo(Verdict.BLOCKED);
        }

        @Test
        void anotherAchievementPasses() {
            assertThat(outcome("R8", forAchievement("Dịch vụ công"), facts(form("chuyển đổi số"))))
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void whereTheAchievementIsNotSaidItIsAsked() {
            assertThat(outcome("R8", forAchievement(null), facts(form("chuyển đổi số"))))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R8", forAchievement(null), facts())).isEqualTo(Outcome.PASS);
        }

        @Test
        void aTitleBesideAFormIsNoSecondForm() {
            assertThat(outcome("R8", person(WORKER), facts(form("chuyển đổi số"))))
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void whatWasGivenAfterTheDayIsNotReadForIt() {
            Candidate earlier = new Candidate(
                    new UUID(0, 9), RecipientKind.INDIVIDUAL, MERIT, true, YEAR, DAY.minusDays(10), "Chuyển đổi số");
            Facts known = facts(form("Chuyển đổi số"));
            assertThat(outcome("R8", earlier, known.knownOn(earlier.on()))).isEqualTo(Outcome.PASS);
            assertThat(outcome("R8", forAchievement("Chuyển đổi số"), known.knownOn(DAY)))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void itDidNotSpeakBeforeTheLawOf2003() {
            assertThat(on(LocalDate.of(2004, 6, 30))).isEmpty();
        }
    }

    @Nested
    class R9LowerFormIsNoPrerequisite {

        @Test
        void aHigherFormWithoutALowerOneIsClear() {
            Candidate bold = new Candidate(
                    new UUID(0, 9), RecipientKind.INDIVIDUAL, "PRIME_MINISTER_COMMENDATION", true, YEAR, DAY, null);
            assertThat(answer(bold, facts()).verdict()).isEqualTo(Verdict.CLEAR);
        }

        @Test
        void noRuleAsksForAForm() throws IOException {
            List<String> forms = new ArrayList<>();
            CsvTable.read(Files.readAllBytes(Path.of("../data/viet-nam/award_types.csv"))).records().stream()
                    .filter(row -> "form".equals(row.cell("concept")))
                    .forEach(row -> forms.add(row.cell("code")));
            assertThat(forms).contains(MERIT);
            assertThat(SHIPPED.stream().flatMap(shipped -> shipped.rule().check().namedTypes().stream()))
                    .doesNotContainAnyElementsOf(forms);
        }

        @Test
        void norDidOneUnderTheLawBefore() {
            LocalDate before = LocalDate.of(2022, 12, 26);
            Candidate bold = new Candidate(
                    new UUID(0, 9), RecipientKind.INDIVIDUAL, "PRIME_MINISTER_COMMENDATION", true, 2022, before, null);
            assertThat(answer(bold, facts()).said())
                    .extracting(Engine.Said::rule)
                    .containsExactlyInAnyOrder("R8", "R11");
            assertThat(answer(bold, facts()).verdict()).isEqualTo(Verdict.CLEAR);
        }
    }

    @Nested
    class R10WaysThatDoNotCount {

        private final Candidate of2025 = person(PROVINCIAL, 2025, LocalDate.of(2025, 12, 20));

        @ParameterizedTest
        @ValueSource(strings = {"thematic", "ad-hoc"})
        void anAwardForATopicOrAnOccasionBreaksTheRow(String way) {
            Facts known = facts(
                    held(GRASSROOTS, 2023),
                    held(GRASSROOTS, 2024, Codes.read(AwardWay.class, way)),
                    held(GRASSROOTS, 2025));
            assertThat(outcome("R5", of2025, known)).isEqualTo(Outcome.FAIL);
            assertThat(reason("R5", of2025, known)).isEqualTo("years-of-other-way");
        }

        @Test
        void itSpokeUnderTheLawOf2003AndNotTheDayBefore() {
            Facts known = facts(
                    held(GRASSROOTS, 2023, AwardWay.AD_HOC),
                    held(GRASSROOTS, 2024, AwardWay.AD_HOC),
                    held(GRASSROOTS, 2025, AwardWay.AD_HOC));
            assertThat(reason("R5", person(PROVINCIAL, 2025, LocalDate.of(2004, 7, 1)), known))
                    .isEqualTo("years-of-other-way");
            assertThat(outcome("R5", person(PROVINCIAL, 2025, LocalDate.of(2004, 6, 30)), known))
                    .isNull();
        }

        @Test
        void regularOnesAndThoseWithoutAStatedWayCount() {
            Facts known = facts(held(GRASSROOTS, 2023), held(GRASSROOTS, 2024, null), held(GRASSROOTS, 2025));
            assertThat(outcome("R5", of2025, known)).isEqualTo(Outcome.PASS);
        }

        @Test
        void aVersionWithoutTheParameterCountsThemAll() {
            RuleCheck before = new RuleCheck.ConsecutiveAwards(GRASSROOTS, 2, 0, null, null, null);
            RuleCheck after = new RuleCheck.ConsecutiveAwards(GRASSROOTS, 2, 0, List.of(AwardWay.REGULAR), null, null);
            Facts known = facts(held(GRASSROOTS, 2023, AwardWay.AD_HOC), held(GRASSROOTS, 2024));
            assertThat(before.of(person(PROVINCIAL), known).outcome()).isEqualTo(Outcome.PASS);
            assertThat(after.of(person(PROVINCIAL), known).outcome()).isEqualTo(Outcome.FAIL);
        }
    }

    @Nested
    class R11HoldsAndRestart {

        @ParameterizedTest
        @ValueSource(strings = {"discipline", "investigation", "inspection", "complaint"})
        void whateverIsOpenBlocks(String kind) {
            Facts known = facts(conduct(Codes.read(ConductKind.class, kind), null, "2024-12-01", null));
            assertThat(answer(person(MERIT), known).verdict()).isEqualTo(Verdict.BLOCKED);
        }

        @Test
        void itBlocksFromItsFirstDayUntilItsLast() {
            Facts known = facts(conduct(ConductKind.INVESTIGATION, null, "2024-12-01", "2024-12-20"));
            assertThat(outcome("R11", person(MERIT, YEAR, LocalDate.of(2024, 11, 30)), known))
                    .isEqualTo(Outcome.PASS);
            assertThat(outcome("R11", person(MERIT, YEAR, LocalDate.of(2024, 12, 1)), known))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R11", person(MERIT, YEAR, LocalDate.of(2024, 12, 19)), known))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R11", person(MERIT, YEAR, LocalDate.of(2024, 12, 20)), known))
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void theYearsBeginAnewAfterDiscipline() {
            Candidate of2025 = person(PROVINCIAL, 2025, LocalDate.of(2025, 12, 20));
            Facts known = facts(
                    held(GRASSROOTS, 2023),
                    held(GRASSROOTS, 2024),
                    held(GRASSROOTS, 2025),
                    conduct(ConductKind.DISCIPLINE, Severity.REPRIMAND, "2023-03-01", "2023-06-01"));
            assertThat(outcome("R5", of2025, known)).isEqualTo(Outcome.FAIL);
            assertThat(reason("R5", of2025, known)).isEqualTo("years-before-discipline");
        }

        @Test
        void whileDisciplineIsOpenNoYearCounts() {
            Candidate of2025 = person(PROVINCIAL, 2025, LocalDate.of(2025, 12, 20));
            Facts known = facts(
                    held(GRASSROOTS, 2023),
                    held(GRASSROOTS, 2024),
                    held(GRASSROOTS, 2025),
                    conduct(ConductKind.DISCIPLINE, Severity.REPRIMAND, "2022-10-01", null));
            assertThat(reason("R5", of2025, known)).isEqualTo("years-before-discipline");
        }

        @Test
        void whereTheSeverityIsNotStatedEvidenceIsAsked() {
            Candidate of2025 = person(PROVINCIAL, 2025, LocalDate.of(2025, 12, 20));
            Facts known = facts(
                    held(GRASSROOTS, 2023),
                    held(GRASSROOTS, 2024),
                    held(GRASSROOTS, 2025),
                    conduct(ConductKind.DISCIPLINE, null, "2023-03-01", "2023-06-01"));
            assertThat(outcome("R5", of2025, known)).isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(reason("R5", of2025, known)).isEqualTo("severity-not-stated");
        }

        @Test
        void disciplineThatEndedBeforeThemChangesNothing() {
            Candidate of2025 = person(PROVINCIAL, 2025, LocalDate.of(2025, 12, 20));
            Facts known = facts(
                    held(GRASSROOTS, 2023),
                    held(GRASSROOTS, 2024),
                    held(GRASSROOTS, 2025),
                    conduct(ConductKind.DISCIPLINE, Severity.REPRIMAND, "2022-10-01", "2023-01-01"));
            assertThat(outcome("R5", of2025, known)).isEqualTo(Outcome.PASS);
        }

        @Test
        void itDidNotSpeakBeforeTheLawOf2003() {
            Facts known = facts(conduct(ConductKind.INSPECTION, null, "2004-01-01", null));
            assertThat(outcome("R11", person(MERIT, 2004, LocalDate.of(2004, 6, 30)), known))
                    .isNull();
            assertThat(outcome("R11", person(MERIT, 2004, LocalDate.of(2004, 7, 1)), known))
                    .isEqualTo(Outcome.FAIL);
        }
    }

    @Nested
    class R12OpinionOfTheOldUnit {

        private Facts moved(String on, Opinion opinion) {
            return facts(service(OLD_UNIT, "2020-01-01", on, opinion), service(UNIT, on, null, null));
        }

        @Test
        void sixMonthsThereNeedItsOpinion() {
            assertThat(outcome("R12", person(WORKER), moved("2024-07-01", null)))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
            assertThat(outcome("R12", person(WORKER), moved("2024-07-01", Opinion.AGREES)))
                    .isEqualTo(Outcome.PASS);
            assertThat(outcome("R12", person(WORKER), moved("2024-07-01", Opinion.DISAGREES)))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void aDayLessNeedsNone() {
            assertThat(outcome("R12", person(WORKER), moved("2024-06-30", null)))
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void twoSpellsInOneUnitAddUp() {
            Facts twice = facts(
                    service(OLD_UNIT, "2024-01-01", "2024-04-01", null),
                    service(OLD_UNIT, "2024-04-01", "2024-07-01", null),
                    service(UNIT, "2024-07-01", null, null));
            assertThat(outcome("R12", person(WORKER), twice)).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void aSecondmentThatIsOverMakesNoNewUnit() {
            Facts seconded =
                    facts(service(UNIT, "2024-01-01", null, null), service(OLD_UNIT, "2024-03-01", "2024-05-01", null));
            assertThat(outcome("R12", person(WORKER), seconded)).isEqualTo(Outcome.PASS);
            assertThat(reason("R12", person(WORKER), seconded)).isEqualTo("old-unit-not-needed");
        }

        @Test
        void theLastDayOfTheYearIsOfIt() {
            Facts seconded = facts(
                    service(UNIT, "2024-01-01", null, null),
                    service(OLD_UNIT, "2024-03-01", "2024-12-31", Opinion.AGREES));
            assertThat(outcome("R12", person(WORKER), seconded)).isEqualTo(Outcome.PASS);
        }

        @Test
        void aUnitThatCameOutOfTheOldOneIsNoOtherUnit() {
            Facts.Served before = service(OLD_UNIT, "2020-01-01", "2024-07-01", null);
            Facts reorganised = facts(before.with(List.of(UNIT)), service(UNIT, "2024-07-01", null, null));
            assertThat(reason("R12", person(WORKER), reorganised)).isEqualTo("old-unit-not-needed");
        }

        @Test
        void whoStayedNeedsNone() {
            assertThat(outcome("R12", person(WORKER), facts(service(UNIT, "2020-01-01", null, null))))
                    .isEqualTo(Outcome.PASS);
            assertThat(outcome("R12", person(WORKER), facts())).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void itDidNotSpeakBeforeTheLawOf2003() {
            assertThat(outcome("R12", person(WORKER, 2003, LocalDate.of(2004, 6, 30)), facts()))
                    .isNull();
        }
    }

    @Nested
    class R13TreatmentCounts {

        private final Facts treated = facts(
                service(UNIT, "2020-01-01", null, null), absence(AbsenceKind.TREATMENT, "2024-02-01", "2024-07-01"));

        @Test
        void fiveMonthsOfTreatmentAreService() {
            assertThat(outcome("R14", person(WORKER), treated)).isEqualTo(Outcome.PASS);
        }

        @Test
        void fiveMonthsOfUnpaidLeaveAreNot() {
            Facts away = facts(
                    service(UNIT, "2020-01-01", null, null),
                    absence(AbsenceKind.UNPAID_LEAVE, "2024-02-01", "2024-07-01"));
            assertThat(outcome("R14", person(WORKER), away)).isEqualTo(Outcome.FAIL);
        }

        @Test
        void theVersionBeforeDidNotCountIt() {
            Facts treatedBefore = facts(
                    service(UNIT, "2020-01-01", null, null),
                    absence(AbsenceKind.TREATMENT, "2023-02-01", "2023-07-01"));
            assertThat(outcome("R14", person(WORKER, 2023, LocalDate.of(2023, 12, 31)), treatedBefore))
                    .isEqualTo(Outcome.FAIL);
            assertThat(outcome("R14", person(WORKER, 2023, LocalDate.of(2024, 1, 1)), treatedBefore))
                    .isEqualTo(Outcome.PASS);
        }
    }

    @Nested
    class R14MonthsOfService {

        @Test
        void tenWholeMonthsAreJustEnough() {
            assertThat(outcome("R14", person(WORKER), facts(service(UNIT, "2024-03-01", null, null))))
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void aDayLessFails() {
            assertThat(outcome("R14", person(WORKER), facts(service(UNIT, "2024-03-02", null, null))))
                    .isEqualTo(Outcome.FAIL);
        }

        @Test
        void serviceOfOtherYearsSaysNothingOfThisOne() {
            assertThat(outcome("R14", person(WORKER), facts(service(UNIT, "2025-01-01", null, null))))
                    .isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void twoServicesAddUpAndADayInBothCountsOnce() {
            assertThat(ServiceMonths.in(
                            YEAR,
                            List.of(
                                    service(OLD_UNIT, "2024-01-01", "2024-06-01", null),
                                    service(UNIT, "2024-05-01", "2024-08-01", null)),
                            List.of()))
                    .isEqualByComparingTo(BigDecimal.valueOf(7));
        }

        @Test
        void theLeastNumberOfMonthsIsAParameter() {
            RuleCheck six = new RuleCheck.ServedMonths(BigDecimal.valueOf(6), List.of());
            assertThat(six.of(person(WORKER), facts(service(UNIT, "2024-07-01", null, null)))
                            .outcome())
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void itDidNotSpeakBeforeTheLawOf2003() {
            assertThat(outcome("R14", person(WORKER, 2003, LocalDate.of(2004, 6, 30)), facts()))
                    .isNull();
        }
    }

    @Nested
    class R15CouncilVote {

        private static Facts.Tally tally(int members, int present, int takingPart, int votes) {
            return new Facts.Tally(members, present, takingPart, votes, DAY);
        }

        @ParameterizedTest
        @CsvSource({"10, 8, PASS", "10, 7, FAIL", "11, 9, PASS", "11, 8, FAIL"})
        void fourFifthsOfAllMembersCarryIt(int members, int votes, Outcome outcome) {
            assertThat(outcome("R15", person(PROVINCIAL), facts(tally(members, members, members, votes))))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "9, 6, vote-carried",
            "9, 5, vote-without-quorum",
            "10, 7, vote-carried",
            "10, 6, vote-without-quorum"
        })
        void twoThirdsOfAllMembersAreThere(int members, int present, String reason) {
            assertThat(reason("R15", person(PROVINCIAL), facts(tally(members, present, members, members))))
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"10, 6, 5, vote-carried", "10, 6, 4, vote-lost"})
        void aShareMayBeOfThoseWhoTakePart(int members, int takingPart, int votes, String reason) {
            RuleCheck rule = new RuleCheck.CouncilVote(new BigDecimal(80), VoteShare.TAKING_PART, null);
            assertThat(rule.of(person(PROVINCIAL), facts(tally(members, takingPart, takingPart, votes)))
                            .reason()
                            .code())
                    .isEqualTo(reason);
        }

        @Test
        void aVoteOfALaterDayIsNotKnown() {
            Facts.Tally later = new Facts.Tally(10, 10, 10, 10, DAY.plusDays(1));
            assertThat(facts(later).knownOn(DAY).tally()).isNull();
            assertThat(facts(later).knownOn(DAY.plusDays(1)).tally()).isEqualTo(later);
        }

        @Test
        void withoutAVoteEvidenceIsAsked() {
            assertThat(outcome("R15", person(PROVINCIAL), facts())).isEqualTo(Outcome.NEEDS_EVIDENCE);
        }

        @Test
        void itDidNotSpeakBeforeTheLawOf2003() {
            assertThat(outcome("R15", person(PROVINCIAL, 2003, LocalDate.of(2004, 6, 30)), facts()))
                    .isNull();
        }
    }

    @Nested
    class Together {

        @Test
        void onlyOneAchievementAndOpenCasesBlock() {
            assertThat(SHIPPED.stream()
                            .map(Shipped::rule)
                            .filter(rule -> rule.said().effect() == RuleEffect.BLOCK)
                            .map(rule -> rule.said().code()))
                    .containsOnly("R8", "R11");
        }

        @Test
        void aWaiverTurnsAWarningAndNeverABlock() {
            WaiverRef ofR1 = new WaiverRef(UUID.randomUUID(), "R1", "Đã xem xét", "officer", Instant.EPOCH);
            WaiverRef ofR11 = new WaiverRef(UUID.randomUUID(), "R11", "Đã xem xét", "officer", Instant.EPOCH);
            Facts known = facts(
                    grade(YEAR, AnnualGrade.COMPLETED),
                    service(UNIT, "2020-01-01", null, null),
                    conduct(ConductKind.COMPLAINT, null, "2024-12-01", null));
            Engine.Answer answer = Engine.answer(on(DAY), person(WORKER), known, List.of(ofR1, ofR11));
            assertThat(answer.said())
                    .filteredOn(said -> said.rule().equals("R1"))
                    .extracting(Engine.Said::outcome)
                    .containsExactly(Outcome.WAIVED);
            assertThat(answer.said())
                    .filteredOn(said -> said.rule().equals("R11"))
                    .extracting(Engine.Said::outcome)
                    .containsExactly(Outcome.FAIL);
            assertThat(answer.verdict()).isEqualTo(Verdict.BLOCKED);
        }

        @Test
        void versionsOfARuleDoNotOverlap() {
            for (Shipped one : SHIPPED) {
                assertThat(SHIPPED)
                        .filteredOn(other -> other != one
                                && other.rule()
                                        .said()
                                        .code()
                                        .equals(one.rule().said().code())
                                && other.holdsOn(one.from()))
                        .isEmpty();
            }
        }

        @Test
        void whatARuleReadIsNamed() {
            Facts.Grade grade = grade(YEAR, AnnualGrade.GOOD);
            assertThat(answer(person(WORKER), facts(grade)).said())
                    .filteredOn(said -> said.rule().equals("R1"))
                    .flatExtracting(said -> said.finding().records())
                    .containsExactly(grade.id());
        }
    }
}
