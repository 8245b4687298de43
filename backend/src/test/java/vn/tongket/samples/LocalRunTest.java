package vn.tongket.samples;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;

/** What a local run does where its sample files do not fit what people entered. */
class LocalRunTest {

    private final LocalRun run = new LocalRun(
            new Refusing(),
            new DemoAccounts(null, null, Clock.systemUTC(), false, Optional.empty()),
            new CurrentRequest(),
            true);

    private static final class Refusing extends SampleService {

        Refusing() {
            super(null, List.of(), Clock.systemUTC());
        }

        @Override
        void load(SampleFile file) {
            throw ApiProblem.unprocessable(
                    List.of(Fault.at("/changes/1/unit", "unit-change.child-left", "Sở Y tế", "SO-YT")));
        }
    }

    @Test
    void itStartsAllTheSame() {
        assertThatNoException().isThrownBy(() -> run.start(new StartupEvent()));
    }

    @Test
    void itSaysSoToWhoLoadsThem() {
        assertThatThrownBy(run::loadFiles).isInstanceOf(ApiProblem.class);
    }
}
