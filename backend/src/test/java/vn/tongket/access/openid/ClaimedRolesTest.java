package vn.tongket.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** From what a provider says to roles on units. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ClaimedRolesTest {

    @Inject
    World world;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @TempDir
    Path folder;

    private ClaimedRoles roles;
    private Grant approver;

    @BeforeEach
    void roles() {
        world.unit("OR-TINH", "Tỉnh Thử Vai Trò", "tỉnh", null);
        roles = new ClaimedRoles(units, clock, "tongket:", Optional.empty());
        approver = new Grant(
                Role.APPROVER,
                units.resolve("OR-TINH", java.time.LocalDate.now(clock)).id());
    }

    @Test
    void wordsWithThePrefixNameARoleAndAUnit() {
        assertThat(roles.of(List.of("tongket:approver:OR-TINH", "tongket:approver:OR-TINH"), "x"))
                .containsExactly(approver);
        assertThat(roles.of(List.of("tongket:administrator"), "x"))
                .containsExactly(new Grant(Role.ADMINISTRATOR, null));
    }

    @Test
    void whatNamesNoRoleOrNoUnitGivesNothingAndTakesNothingAway() {
        assertThat(roles.of(
                        List.of(
                                "tongket:wizard:OR-TINH",
                                "tongket:approver:OR-KHONG-CO",
                                "tongket:approver",
                                "tongket:",
                                "approver:OR-TINH",
                                "offline_access",
                                "tongket:approver:OR-TINH"),
                        "x"))
                .containsExactly(approver);
    }

    @Test
    void aFileGivesTheWordsOfOthersAMeaning() throws Exception {
        Path file = Files.writeString(folder.resolve("roles"), """
                # groups of the directory
                CN=Duyet,OU=So=approver:OR-TINH

                CN=Quan tri,OU=So=administrator
                """);
        ClaimedRoles mapped = new ClaimedRoles(units, clock, "tongket:", Optional.of(file.toString()));

        assertThat(mapped.of(List.of("CN=Duyet,OU=So", "CN=Khac,OU=So"), "x")).containsExactly(approver);
        assertThat(mapped.of(List.of("CN=Quan tri,OU=So"), "x")).containsExactly(new Grant(Role.ADMINISTRATOR, null));
    }

    @Test
    void aFileThatCannotBeUnderstoodStopsTheStart() throws Exception {
        Path file = Files.writeString(folder.resolve("roles"), "nothing");

        assertThatThrownBy(() -> new ClaimedRoles(units, clock, "tongket:", Optional.of(file.toString())))
                .hasMessageContaining("TONGKET_OIDC_ROLE_FILE");
    }

    @Test
    void aPathFindsClaimsWithinOthersAndThoseWithPointsInTheirNames() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim("realm_access", Map.of("roles", List.of("a", "b")))
                .claim("https://x.example/roles", "c d")
                .claim("number", 7)
                .build();

        assertThat(new ClaimPath("realm_access.roles").texts(claims)).containsExactly("a", "b");
        assertThat(new ClaimPath("https://x.example/roles").texts(claims)).containsExactly("c", "d");
        assertThat(new ClaimPath("realm_access.groups").texts(claims)).isEmpty();
        assertThat(new ClaimPath("number").texts(claims)).isEmpty();
        assertThat(new ClaimPath("number.roles").text(claims)).isEmpty();
    }
}
