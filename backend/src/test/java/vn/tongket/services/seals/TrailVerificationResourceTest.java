package vn.tongket.services.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Asking whether the trail is whole, over HTTP and without the application, while many write. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TrailVerificationResourceTest {

    private static final String VERIFICATION = "/api/v1/audit-entries/verification";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    AuditTrail audit;

    @Inject
    SealService seals;

    @Inject
    TrailVerificationRepository trail;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private void write() {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(AuditEvent.of("change", "units", "VR", null), null, List.of(1)));
    }

    @Test
    void administratorsOfTheInstallationAreTold() {
        write();
        SealResponse seal = seals.seal().orElseThrow();

        world.as(Role.ADMINISTRATOR, null)
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("entries", greaterThan(0))
                .body("findings", empty())
                .body("next", nullValue());
        world.as(Role.ADMINISTRATOR, null)
                .queryParam("from", seal.number() - 1)
                .queryParam("kept", seal.number() + ":" + seal.hash())
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("fromSeal", is((int) seal.number() - 1))
                .body("lastSeal.hash", is(seal.hash()));
    }

    @Test
    void aSealThatIsNotTheOneKeptIsTold() {
        write();
        SealResponse seal = seals.seal().orElseThrow();

        world.as(Role.ADMINISTRATOR, null)
                .queryParam("kept", seal.number() + ":" + "0".repeat(64))
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body("intact", is(false))
                .body("wrong", is(1))
                .body("findings[0].kind", is("changed-seal"))
                .body("findings[0].seal", is((int) seal.number()));
    }

    @Test
    void nobodyElseIs() {
        world.unit("VR", "Tỉnh Kiểm Chứng", "tỉnh", null);
        world.as(Role.ADMINISTRATOR, "VR").get(VERIFICATION).then().statusCode(403);
    }

    @Test
    void whatIsNoSealIsRefused() {
        for (String wrong : List.of("from=-1", "from=99999999", "from=x", "kept=1", "kept=1:ABC", "to=3")) {
            world.as(Role.ADMINISTRATOR, null)
                    .get(VERIFICATION + "?" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void manyWhoWriteAtOnceLeaveChainsWithoutGaps() throws Exception {
        write();
        long from = seals.seal().orElseThrow().number();
        int writers = 16;
        int each = 20;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                all.add(threads.submit(() -> writeOften(writer, each)));
            }
            seals.seal();
            for (Future<?> one : all) {
                one.get();
            }
        }

        QuarkusTransaction.requiringNew().run(() -> {
            TrailVerificationRepository.Verdict verdict = trail.verify(from, null, null);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.checked().chains()).isGreaterThan(1);
            assertThat(verdict.checked().entries())
                    .as("each transaction of two entries, of which every fifth was rolled back, and a set of 50")
                    .isEqualTo(writers * (each - each / 5) * 2L + writers * 50L);
        });
    }

    private void writeOften(int writer, int times) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            for (int i = 0; i < times; i++) {
                writeTwo(writer, i % 5 == 0);
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.recordAll(
                            "change",
                            "units",
                            "select 'VR-' || g as key, null::uuid as unit_id, null::jsonb as before, to_jsonb(g) as after,"
                                    + " null::text as reason from generate_series(1, ?) g",
                            50));
        } finally {
            context.terminate();
        }
    }

    private void writeTwo(int writer, boolean rolledBack) {
        QuarkusTransaction.begin();
        audit.record(AuditEvent.of("change", "units", "VR-" + writer, null), null, List.of(writer));
        audit.record(AuditEvent.of("change", "units", "VR-" + writer, null), List.of(writer), null);
        if (rolledBack) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
    }

    @Test
    void withoutTheApplicationTheVerdictIsTheSame() throws Exception {
        assumeTrue(thereIsPsql(), "psql is not on this machine");
        write();
        SealResponse seal = seals.seal().orElseThrow();

        assertThat(script(seal.number() + ":" + seal.hash())).isZero();
        assertThat(script(seal.number() + ":" + "0".repeat(64))).isEqualTo(1);
        assertThat(script((seal.number() + 1) + ":" + seal.hash())).isEqualTo(1);
    }

    private static boolean thereIsPsql() throws InterruptedException {
        try {
            return new ProcessBuilder("psql", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int script(String kept) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of("..", "scripts", "verify-trail.sh").toString(),
                        url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", ""),
                        kept)
                .redirectErrorStream(true);
        command.environment().put("PGUSER", username);
        command.environment().put("PGPASSWORD", password);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(said).contains("checked");
        return code;
    }
}
