package vn.tongket.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.walk.Deed.Call;
import vn.tongket.walk.Walkers.Answer;
import vn.tongket.walk.Walkers.Walker;

/**
 * A long walk through what an office does, by people of all seven roles and by somebody without an account: steps that are
 * possible in the state that there is, one of four taken by somebody who may not. After each step everything that must hold
 * does. {@code -Dtongket.walk.seed=} repeats a walk, {@code -Dtongket.walk.steps=} makes it longer.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WalkTest {

    private static final Logger LOG = Logger.getLogger(WalkTest.class);
    private static final long SEED = Long.getLong("tongket.walk.seed", new Random().nextInt(1_000_000));
    private static final int STEPS = Integer.getInteger("tongket.walk.steps", 120);

    /** In a walk of so many steps everything was done at least once. */
    private static final int LONG = 2_000;

    private static final int VERIFIED_EACH = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    @Inject
    Walkers walkers;

    @Inject
    TerritoryCorner territory;

    @Inject
    PlanCorner plan;

    @Inject
    AwardsCorner awards;

    @Inject
    CouncilCorner council;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    private final Map<String, Map<Integer, Integer>> outcomes = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private Walker administrator;

    @BeforeEach
    void aDay() {
        clock.reset();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whateverIsDoneByWhomeverWhatMustHoldDoes() {
        List<Corner> corners = List.of(territory, plan, awards, council);
        corners.forEach(Corner::stand);
        administrator = walkers.join(Role.ADMINISTRATOR, null);
        Random random = new Random(SEED);
        LOG.infof("seed %d, %d steps", SEED, STEPS);
        for (int step = 1; step <= STEPS; step++) {
            go(random, Walkers.any(random, corners), step);
            if (step % VERIFIED_EACH == 0) {
                theTrailIsWhole(step);
            }
        }
        theTrailIsWhole(STEPS);
        LOG.infof("seed %d: %s", SEED, outcomes);
        if (STEPS >= LONG) {
            assertThat(done)
                    .as("done at least once")
                    .containsAll(corners.stream()
                            .flatMap(corner -> corner.deeds().stream())
                            .map(Deed::what)
                            .toList());
        }
    }

    private void go(Random random, Corner corner, int step) {
        Deed deed = Walkers.any(random, corner.deeds());
        Optional<Call> call = deed.next().apply(random);
        if (call.isEmpty()) {
            return;
        }
        boolean strange = random.nextInt(4) == 0;
        Walker who = strange ? walkers.stranger(random, deed.may()) : walkers.any(random, deed.may());
        Answer answer = walkers.send(who, call.get());
        String taken = "seed %d, step %d: %s %s, %s -> %s %s"
                .formatted(SEED, step, who, deed.what(), call.get(), answer.status(), answer.body());
        outcomes.computeIfAbsent(deed.what(), what -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        assertThat(answer.status()).as(taken).isLessThan(500);
        if (strange) {
            assertThat(answer.done()).as("by a stranger, %s", taken).isFalse();
        }
        if (answer.done()) {
            done.add(deed.what());
        } else {
            assertThat(answer.body().path("code").asText()).as(taken).isNotEmpty();
        }
        corner.wrongs()
                .forEach((why, query) -> assertThat(sql.list(query, row -> row.text("what")))
                        .as("%s, after %s", why, taken)
                        .isEmpty());
        corner.peep();
        clock.advance(BETWEEN);
    }

    private void theTrailIsWhole(int step) {
        JsonNode verification =
                walkers.read(administrator, "/audit-entries/verification").body();
        assertThat(verification.path("intact").asBoolean())
                .as("seed %d, step %d: %s", SEED, step, verification)
                .isTrue();
    }
}
