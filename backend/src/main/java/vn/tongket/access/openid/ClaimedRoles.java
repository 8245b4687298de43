package vn.tongket.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Units;

/**
 * Which roles the values of a claim give: by a file of this installation, or by their own words, such as {@code
 * tongket:approver:06}. What names no role or no unit of today is left out with a line in the log: it gives nobody a
 * right, and a code that a reorganisation took away must not shut people out.
 */
@ApplicationScoped
class ClaimedRoles {

    private static final Logger LOG = Logger.getLogger(ClaimedRoles.class);

    /** As many as an administrator may give. */
    private static final int MOST = 50;

    private final Units units;
    private final Clock clock;
    private final String prefix;
    private final Map<String, List<String>> file;

    ClaimedRoles(
            Units units,
            Clock clock,
            @ConfigProperty(name = "tongket.oidc.role-prefix", defaultValue = "tongket:") String prefix,
            @ConfigProperty(name = "tongket.oidc.role-file") Optional<String> file) {
        this.units = units;
        this.clock = clock;
        this.prefix = prefix;
        this.file = file.map(Path::of).map(ClaimedRoles::read).orElse(Map.of());
    }

    /** Lines {@code value=role:unit}, one value in several lines where it gives several roles; {@code #} begins a remark. */
    private static Map<String, List<String>> read(Path file) {
        Map<String, List<String>> lines = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int sign = line.lastIndexOf('=');
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (sign < 0) {
                    throw new IllegalStateException(
                            "TONGKET_OIDC_ROLE_FILE: a line must be value=role:unit, not '" + line + "'.");
                }
                lines.computeIfAbsent(line.substring(0, sign).strip(), value -> new ArrayList<>())
                        .add(line.substring(sign + 1).strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException("TONGKET_OIDC_ROLE_FILE cannot be read: " + e, e);
        }
        return Map.copyOf(lines);
    }

    /** The roles that some values give; each once. */
    List<Grant> of(Collection<String> values, String person) {
        Set<Grant> grants = new LinkedHashSet<>();
        for (String value : values) {
            for (String words : words(value)) {
                grant(words)
                        .filter(grant -> grants.size() < MOST)
                        .ifPresentOrElse(
                                grants::add,
                                () -> LOG.warnf(
                                        "openid: of what the provider says of %s, '%s' gives no role here",
                                        plain(person), plain(value)));
            }
        }
        return List.copyOf(grants);
    }

    private List<String> words(String value) {
        List<String> named = file.get(value);
        if (named != null) {
            return named;
        }
        return value.startsWith(prefix) ? List.of(value.substring(prefix.length())) : List.of();
    }

    /** {@code role:unit}; without a unit only an administrator, of the whole installation. */
    private Optional<Grant> grant(String words) {
        int colon = words.indexOf(':');
        String code = colon < 0 ? words : words.substring(0, colon);
        try {
            Role role = Codes.read(Role.class, code);
            if (colon < 0) {
                return role == Role.ADMINISTRATOR ? Optional.of(new Grant(role, null)) : Optional.empty();
            }
            return Optional.of(new Grant(
                    role,
                    units.resolve(words.substring(colon + 1), LocalDate.now(clock))
                            .id()));
        } catch (IllegalArgumentException | ApiProblem unknown) {
            return Optional.empty();
        }
    }

    /** Others' words in a line of the log neither end it nor colour it. */
    static String plain(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }
}
