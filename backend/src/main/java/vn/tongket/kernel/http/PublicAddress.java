package vn.tongket.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people outside find this installation: what is printed or sent away leads there. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> address;

    PublicAddress(
            @ConfigProperty(name = "tongket.public-address") Optional<String> address,
            @ConfigProperty(name = "tongket.mode") Optional<String> mode,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        address.filter(given -> !given.matches("https?://[^/?#]+/?")).ifPresent(given -> {
            throw new IllegalStateException(
                    "TONGKET_PUBLIC_ADDRESS must look like https://host or https://host:port, not '" + given + "'.");
        });
        this.address = address.map(given -> given.replaceFirst("/$", ""))
                .or(() -> mode.filter("local"::equals).map(local -> "http://localhost:" + port));
    }

    /**
     * An address of this installation.
     *
     * @param path begins with a slash
     * @throws ApiProblem 501 where nobody has said how the installation is reached
     */
    public String of(String path) {
        return address.orElseThrow(() -> ApiProblem.notSetUp("public-address.not-set")) + path;
    }

    /** The same, or nothing where nobody has said how the installation is reached. */
    public Optional<String> find(String path) {
        return address.map(host -> host + path);
    }

    /** The same where readers know whom they asked: without the host where nobody has said how it is reached. */
    public String orRelative(String path) {
        return address.orElse("") + path;
    }
}
