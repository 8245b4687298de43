package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostToolsTest {

    private static final HostTools ALL =
            new HostTools(List.of("setsid"), List.of("unshare", "-U"), List.of("setpriv", "--pdeathsig", "INT"));

    @Test
    void aServerGetsItsDeathSignalAfterItsPrivilegesAreSettled() {
        assertThat(ALL.server(List.of("postgres", "-D", "data")))
                .containsExactly("setsid", "unshare", "-U", "setpriv", "--pdeathsig", "INT", "postgres", "-D", "data");
        assertThat(ALL.warning()).isEmpty();
    }

    @Test
    void aHelperIsNobodySpecialAndDoesNotOutliveItsStart() {
        assertThat(ALL.helper(List.of("initdb")))
                .containsExactly("unshare", "-U", "setpriv", "--pdeathsig", "INT", "initdb");
    }

    @Test
    void withoutTheDeathSignalAServerStartsAllTheSameAndThePersonIsTold() {
        HostTools bare = new HostTools(List.of(), List.of(), List.of());

        assertThat(bare.server(List.of("postgres"))).containsExactly("postgres");
        assertThat(bare.warning()).get().asString().contains("setpriv", "lives on");
    }
}
