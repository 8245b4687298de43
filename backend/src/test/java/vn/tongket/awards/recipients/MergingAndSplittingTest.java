package vn.tongket.awards.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.awards.recipients.RecipientDesk.ADDRESS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.testing.PostgresTestResource;

/** However recipients are merged and split, they are one with whom the merges in force say, and in the end as before. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MergingAndSplittingTest {

    private static final int PEOPLE = 6;
    private static final int STEPS = 14;

    @Inject
    RecipientDesk desk;

    @Inject
    Recipients recipients;

    /** A merge in force, as the test remembers it. */
    private record Merge(String id, String kept, String merged) {}

    @BeforeEach
    void open() {
        desk.open();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void mergesThenSplitsRestoreEverything(long seed) {
        Random chance = new Random(seed);
        List<String> people = Stream.generate(() -> desk.enter(RecipientDesk.nobodysName()))
                .limit(PEOPLE)
                .toList();
        Map<String, Object> before = shown(people);
        List<Merge> inForce = new ArrayList<>();

        for (int step = 0; step < STEPS; step++) {
            if (!inForce.isEmpty() && chance.nextInt(3) == 0) {
                split(inForce.remove(chance.nextInt(inForce.size())));
            } else {
                mergeTwo(chance, people, inForce);
            }
            check(people, inForce);
        }
        Collections.shuffle(inForce, chance);
        while (!inForce.isEmpty()) {
            split(inForce.removeFirst());
            check(people, inForce);
        }

        assertThat(shown(people)).isEqualTo(before);
    }

    private void mergeTwo(Random chance, List<String> people, List<Merge> inForce) {
        List<String> roots = new ArrayList<>(people);
        inForce.forEach(merge -> roots.remove(merge.merged()));
        Collections.shuffle(roots, chance);
        if (roots.size() > 1) {
            inForce.add(new Merge(desk.merged(roots.get(0), roots.get(1)), roots.get(0), roots.get(1)));
        }
    }

    private void split(Merge merge) {
        desk.undo(desk.provinceOfficer().header("If-Match", "*"), merge.kept(), merge.id())
                .statusCode(200);
    }

    private void check(List<String> people, List<Merge> inForce) {
        for (String person : people) {
            assertThat(recipients
                            .identitiesOf(List.of(RecipientDesk.id(person)))
                            .values())
                    .extracting(UUID::toString)
                    .containsExactly(root(person, inForce));
            Set<UUID> same = new HashSet<>();
            people.stream()
                    .filter(other -> root(other, inForce).equals(root(person, inForce)))
                    .forEach(other -> same.add(RecipientDesk.id(other)));
            assertThat(recipients.sameAs(RecipientDesk.id(person))).containsExactlyInAnyOrderElementsOf(same);
        }
        assertThat(recipients.identitiesOf(
                        people.stream().map(RecipientDesk::id).toList()))
                .allSatisfy((person, identity) -> assertThat(identity).hasToString(root(person.toString(), inForce)));
    }

    private static String root(String person, List<Merge> inForce) {
        return inForce.stream()
                .filter(merge -> merge.merged().equals(person))
                .findFirst()
                .map(merge -> root(merge.kept(), inForce))
                .orElse(person);
    }

    /** What readers see of each, but for the record of what was merged and undone. */
    private Map<String, Object> shown(List<String> people) {
        Map<String, Object> shown = new HashMap<>();
        for (String person : people) {
            Map<String, Object> seen = new HashMap<>(desk.provinceOfficer()
                    .get(ADDRESS + person)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<Map<String, Object>>path("$"));
            seen.remove("merges");
            shown.put(person, seen);
        }
        return shown;
    }
}
