package vn.tongket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the application is made of is under licences that {@code docs/licences.md} allows, as the list of its parts says
 * that the build writes ({@code target/bom.json}, CycloneDX).
 */
class LicencesTest {

    private static final Path PARTS = Path.of("target", "bom.json");

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "LGPL-2.1",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "CC0-1.0",
            "0BSD",
            "Public Domain",
            "EDL 1.0",
            "Eclipse Distribution License - v 1.0",
            "BSD",
            "MIT License",
            "Bouncy Castle Licence");

    @Test
    void everyPartHasALicenceThatIsAllowed() throws IOException {
        JsonNode parts = new ObjectMapper().readTree(PARTS.toFile()).path("components");
        assertThat(parts).hasSizeGreaterThan(100);

        List<String> others = new ArrayList<>();
        for (JsonNode part : parts) {
            List<String> licences = licences(part);
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                others.add(part.path("group").asText() + ":" + part.path("name").asText() + " " + licences);
            }
        }
        assertThat(others).isEmpty();
    }

    /** Where a part offers several, one that is allowed is enough. */
    private static List<String> licences(JsonNode part) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : part.path("licenses")) {
            JsonNode licence = each.path("license");
            String expression = each.path("expression").asText();
            names.addAll(List.of(expression.split(" OR ")));
            names.add(licence.path("id").asText(licence.path("name").asText()));
        }
        names.removeIf(String::isEmpty);
        return names;
    }
}
