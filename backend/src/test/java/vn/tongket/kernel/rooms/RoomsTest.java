package vn.tongket.kernel.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.testing.PostgresTestResource;

/** What the rooms of the running application declare, taken together. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/tongket");

    /** What the provider of identities calls; the framework answers there. */
    private static final String WITHOUT_OPERATION = "openid";

    @Inject
    Rooms rooms;

    @Test
    void everyResourceOfTheContractIsDeclared() throws IOException {
        Set<String> declared = new TreeSet<>(rooms.names());
        declared.remove(WITHOUT_OPERATION);

        assertThat(declared).isEqualTo(resourcesOfTheContract());
    }

    private static Set<String> resourcesOfTheContract() throws IOException {
        return Pattern.compile("^ {2}/api/v1/([a-z-]+)", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("../openapi.yaml")))
                .results()
                .map(path -> path.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void kernelAndServicesNameNoResourceOfAnotherRoom() throws IOException {
        Set<String> foreign = new TreeSet<>(rooms.names());
        // Signing in is the kernel's own, and services have four resources.
        List.of("session", "audit-entries", "events", "installation", "jobs").forEach(foreign::remove);
        Pattern named = Pattern.compile("\"(?:</?)?(?:/api/v1/)?(" + String.join("|", foreign) + ")(?:[/?][^\"]*)?\"");

        try (Stream<Path> files =
                Stream.concat(Files.walk(SOURCES.resolve("kernel")), Files.walk(SOURCES.resolve("services")))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> named(file, named)))
                    .isEmpty();
        }
    }

    private static Stream<String> named(Path file, Pattern pattern) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> !line.contains("example = "))
                    .flatMap(line -> pattern.matcher(line).results())
                    .map(MatchResult::group)
                    .map(text -> file.getFileName() + " names " + text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calendar-feeds/secret.ics",
                "/api/v1/verify/7K3M-Q9TX-2ABV-HW5E",
                "/api/v1/verify/7K3M-Q9TX-2ABV-HW5E/credential",
                "/api/v1/credentials/status/1",
                "/api/v1/credentials/did.json",
                "/api/v1/password-resets"
            })
    void whoeverHasASecretAddressMayReadIt(String path) {
        assertThat(rooms.openToHolders(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units",
                "/api/v1/units/session",
                "/api/v1/calendar-feeds",
                "/api/v1/calendar-feedsx",
                "/api/v1/verify",
                "/api/v1/credentials/keys",
                "/api/v1/credentials/status",
                "/verify/7K3M-Q9TX-2ABV-HW5E"
            })
    void noOtherAddressIsOpen(String path) {
        assertThat(rooms.openToHolders(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/calendar-feeds/Zk3nW0v8.ics", "/api/v1/openid/callback"})
    void anAddressThatIsASecretIsNotTraced(String path) {
        assertThat(rooms.isAt(path, Trait.UNTRACED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:read", "*:write", "observations:write", "award-decisions:read", "me:read"})
    void aResourceOrAStarWithAVerbIsAScope(String text) {
        assertThat(rooms.isScope(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "read",
                "observations",
                "observations:delete",
                "Observations:read",
                "session:read",
                "x:read",
                "*:*"
            })
    void anythingElseIsNone(String text) {
        assertThat(rooms.isScope(text)).isFalse();
    }

    @Test
    void tokensAreLimitedToWhatHasAScope() {
        assertThat(rooms.scopes())
                .contains("units", "unit-changes", "reporting-rounds", "submissions", "rankings", "me")
                .doesNotContain("session", WITHOUT_OPERATION);
    }

    /** What award officers read and others do not is about people; who looks at it leaves an entry. */
    @Test
    void whoReadsAboutPeopleIsNoted() throws IOException {
        Set<String> noted = new TreeSet<>();
        rooms.names().stream()
                .filter(name -> rooms.is(name, Trait.ABOUT_PEOPLE))
                .forEach(noted::add);
        Set<String> ofOfficers = new TreeSet<>(forAwardOfficersAlone());
        // Certificates are files, which are noted as such; when a member looked at a vote is never written down.
        List.of("awards", "certificate-batches", "councils", "council-sessions").forEach(ofOfficers::remove);

        assertThat(noted).contains("accounts").containsAll(ofOfficers);
        assertThat(ofOfficers).contains("nominations", "recipients");
    }

    private static Set<String> forAwardOfficersAlone() throws IOException {
        return Pattern.compile(
                        "^[^,]+,[^,]*,award-officer,GET /([a-z-]+)[^,]*,[^,]*,401,[^,]*,[^,]*,40[34],",
                        Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("src/main/resources/access-table.csv")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void aResourceHasOneRoom() {
        RoomDescriptor room = () -> List.of(Resource.of("plans"));

        assertThatIllegalStateException().isThrownBy(() -> new Rooms(List.of(room, room)));
    }
}
