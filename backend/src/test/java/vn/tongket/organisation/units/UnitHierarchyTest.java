package vn.tongket.organisation.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;

class UnitHierarchyTest {

    /** Between looking a unit up and looking at its land, an act that made it may be undone. */
    @Test
    void aUnitThatIsNotAmongTheseIsUnknown() {
        UnitHierarchy nobody = new UnitHierarchy(List.of(), List.of());

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> nobody.nearest(UUID.randomUUID(), LocalDate.of(2024, 1, 31)))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(404);
                    assertThat(problem.code()).isEqualTo("unit.unknown");
                });
    }
}
