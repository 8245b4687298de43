package vn.tongket.organisation.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.organisation.reorganisations.MadeUp.Chapter;
import vn.tongket.organisation.reorganisations.MadeUp.Story;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** Thousands of made-up reorganisations: each is refused with its reasons, or leaves a state in which all holds. */
class ActPropertiesTest {

    private static final int TRIES = 1000;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anActIsRefusedAtItsRowsOrLeavesAStateThatKeepsAllRules(@ForAll long seed) {
        Story story = new MadeUp(seed).story();
        assertThat(SlowCheck.broken(story.first())).isEmpty();
        for (Chapter chapter : story.chapters()) {
            chapter.refusal().ifPresent(refusal -> assertToldAtRows(chapter.act(), refusal));
            chapter.outcome()
                    .map(Act.Outcome::after)
                    .ifPresent(after -> assertThat(SlowCheck.broken(after)).isEmpty());
        }
    }

    private static void assertToldAtRows(Act act, ApiProblem refusal) {
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.code()).isEqualTo("rules.broken");
        assertThat(refusal.faults()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(refusal.faults()).allSatisfy(fault -> {
            assertThat(act.rowOf(fault)).as("%s", fault).isNotNull();
            assertThat(fault.code()).matches("(unit-change|unit|body)\\.[a-z-]+");
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingDisappearsAndWhatWasBeforeTheDayStaysAsItWas(@ForAll long seed) {
        for (Chapter chapter : new MadeUp(seed).story().carriedOut()) {
            UnitHierarchy before = chapter.before();
            UnitHierarchy after = chapter.outcome().orElseThrow().after();
            LocalDate day = chapter.act().effectiveDate();

            assertThat(ids(after)).containsAll(ids(before));
            assertThat(successions(after)).containsAll(successions(before));
            Stream.concat(before.turns().stream(), Stream.of(LocalDate.of(1900, 1, 1), day.minusDays(1)))
                    .filter(each -> each.isBefore(day))
                    .forEach(each -> assertThat(on(after, each)).isEqualTo(on(before, each)));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aUnitThatNoRowNamesGoesOnUnchanged(@ForAll long seed) {
        for (Chapter chapter : new MadeUp(seed).story().carriedOut()) {
            Act.Outcome outcome = chapter.outcome().orElseThrow();
            Set<UUID> unnamed = new HashSet<>(chapter.before().units());
            unnamed.removeAll(outcome.units().values());

            assertThat(unnamed)
                    .allSatisfy(unit -> assertThat(outcome.after().life(unit))
                            .isEqualTo(chapter.before().life(unit)));
            assertThat(outcome.edits()).noneMatch(edit -> unnamed.contains(edit.unit()));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyRowIsCarriedOut(@ForAll long seed) {
        for (Chapter chapter : new MadeUp(seed).story().carriedOut()) {
            Act act = chapter.act();
            Act.Outcome outcome = chapter.outcome().orElseThrow();
            assertThat(act.changes()).allSatisfy(row -> assertCarriedOut(row, act, outcome));
        }
    }

    private static void assertCarriedOut(Change row, Act act, Act.Outcome outcome) {
        UUID unit = outcome.units().get(row.row());
        Optional<UnitVersion> now = outcome.after().at(unit, act.effectiveDate());
        UUID successor = outcome.successors().get(row.row());
        if (row.kind().ends()) {
            assertThat(now).isEmpty();
            assertThat(outcome.after().successorsOf(unit))
                    .anyMatch(step -> step.change().equals(act.id())
                            && step.rightsFollow() == act.rightsFollow()
                            && (successor == null ? step.successor() == null : successor.equals(step.successor()))
                            && (row.share() == null
                                    ? step.share() == null
                                    : row.share().compareTo(step.share()) == 0));
            return;
        }
        assertThat(now).hasValueSatisfying(version -> {
            assertThat(version.code()).isEqualTo(row.code() == null ? version.code() : row.code());
            assertThat(version.name()).isEqualTo(row.name() == null ? version.name() : row.name());
            assertThat(version.kind()).isEqualTo(row.unitKind() == null ? version.kind() : row.unitKind());
            assertThat(version.level()).isEqualTo(MadeUp.LEVELS.get(version.kind()));
            if (row.parent() != null) {
                assertThat(List.of(
                                version.parent().toString(),
                                outcome.after()
                                        .at(version.parent(), act.effectiveDate())
                                        .orElseThrow()
                                        .code()))
                        .contains(row.parent());
            }
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void undoingActsFromTheLastToTheFirstGivesEachStateBefore(@ForAll long seed) {
        Story story = new MadeUp(seed).story();
        UnitHierarchy state = story.last();
        for (Chapter chapter : story.carriedOut().reversed()) {
            List<Edit> edits = chapter.outcome().orElseThrow().edits();
            assertThat(state.overtaken(edits)).isEmpty();

            state = state.without(edits);

            assertThat(versions(state)).isEqualTo(versions(chapter.before()));
            assertThat(successions(state)).isEqualTo(successions(chapter.before()));
            assertThat(state.turns()).isEqualTo(chapter.before().turns());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anActIsOvertakenAsSoonAsANewerOneChangesItsVersions(@ForAll long seed) {
        List<Chapter> acts = new MadeUp(seed).story().carriedOut();
        for (int newer = 1; newer < acts.size(); newer++) {
            Act.Outcome last = acts.get(newer).outcome().orElseThrow();
            for (Chapter older : acts.subList(0, newer)) {
                List<Edit> edits = older.outcome().orElseThrow().edits();
                boolean stood = acts.get(newer).before().overtaken(edits).isEmpty();
                Set<UUID> shared = new HashSet<>(written(edits));
                shared.retainAll(rewritten(last.edits()));
                if (stood) {
                    assertThat(last.after().overtaken(edits).isEmpty()).isEqualTo(shared.isEmpty());
                }
            }
        }
    }

    private static Set<UUID> written(Collection<Edit> edits) {
        Set<UUID> ids = new HashSet<>(rewritten(edits));
        edits.forEach(edit -> {
            if (edit instanceof Edit.Opened(UnitVersion version)) {
                ids.add(version.id());
            } else if (edit instanceof Edit.Changed(UnitVersion was, UnitVersion is)) {
                ids.add(is.id());
            }
        });
        return ids;
    }

    private static Set<UUID> rewritten(Collection<Edit> edits) {
        Set<UUID> ids = new HashSet<>();
        edits.forEach(edit -> {
            if (edit instanceof Edit.Changed(UnitVersion was, UnitVersion is) && !was.equals(is)) {
                ids.add(is.id());
            }
        });
        return ids;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theRulesFindEveryFlawThatALookAtEachDayFinds(@ForAll long seed) {
        Random random = new Random(seed);
        UnitHierarchy sound = new MadeUp(seed).story().last();
        List<UnitVersion> versions = sound.versions().toList();
        UnitVersion was = versions.get(random.nextInt(versions.size()));
        UnitVersion other = versions.get(random.nextInt(versions.size()));

        UnitHierarchy flawed = sound.with(List.of(new Edit.Changed(was, flawed(was, other, random))));

        assertThat(flawed.breaches(List.of(was.unit())).isEmpty())
                .as("%s", SlowCheck.broken(flawed))
                .isEqualTo(SlowCheck.broken(flawed).isEmpty());
    }

    private static UnitVersion flawed(UnitVersion was, UnitVersion other, Random random) {
        boolean classed = random.nextInt(4) == 0;
        boolean placed = random.nextInt(4) == 0;
        return new UnitVersion(
                was.id(),
                was.unit(),
                random.nextInt(4) == 0 ? other.code() : was.code(),
                was.name(),
                classed ? other.kind() : was.kind(),
                classed ? other.level() : was.level(),
                placed ? (random.nextBoolean() ? other.unit() : other.parent()) : was.parent(),
                random.nextInt(3) == 0 ? otherDays(was.span(), random) : was.span(),
                was.precision());
    }

    private static Span otherDays(Span span, Random random) {
        LocalDate day = MadeUp.DAYS.get(random.nextInt(MadeUp.DAYS.size()));
        return random.nextBoolean() ? new Span(day, span.to()) : new Span(span.from(), day);
    }

    private static Set<UnitVersion> versions(UnitHierarchy hierarchy) {
        return new HashSet<>(hierarchy.versions().toList());
    }

    private static Set<Succession> successions(UnitHierarchy hierarchy) {
        return new HashSet<>(hierarchy.successions().toList());
    }

    private static Set<UUID> ids(UnitHierarchy hierarchy) {
        Set<UUID> ids = new HashSet<>();
        hierarchy.versions().forEach(version -> ids.add(version.id()));
        return ids;
    }

    /** The units of a day, as they show on it. */
    private static Map<UUID, UnitVersion> on(UnitHierarchy hierarchy, LocalDate day) {
        Map<UUID, UnitVersion> units = new HashMap<>();
        hierarchy
                .versions()
                .filter(version -> version.span().contains(day))
                .forEach(version -> units.put(version.unit(), version.during(new Span(null, null))));
        return units;
    }
}
