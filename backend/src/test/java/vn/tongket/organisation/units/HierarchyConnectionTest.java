package vn.tongket.organisation.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** As many transactions as there are connections look at the units, and none of them waits for a second one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HierarchyConnectionTest {

    @Inject
    Units units;

    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void isLookedAtOverTheConnectionThatOneHas() throws Exception {
        CyclicBarrier allHaveOne = new CyclicBarrier(connections);
        Callable<UnitHierarchy> look = () -> QuarkusTransaction.requiringNew().call(() -> {
            sql.number("select 1::bigint as n");
            allHaveOne.await();
            return units.hierarchy();
        });
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<UnitHierarchy>> looks = people.invokeAll(
                    Stream.generate(() -> look).limit(connections).toList());
            for (Future<UnitHierarchy> each : looks) {
                assertThat(each.get()).isNotNull();
            }
        }
    }
}
