package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.http.PublicAddress;

/**
 * By what names this installation and what it says are known outside. Its identifier is {@code did:web}: it leads to the
 * address where the keys are told.
 */
@ApplicationScoped
class Issuer {

    static final String ADDRESS = "/api/v1/credentials";

    private final PublicAddress address;

    Issuer(PublicAddress address) {
        this.address = address;
    }

    /**
     * The identifier.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 503 where nobody has said how the installation is reached
     */
    String id() {
        return "did:web:"
                + address.of(ADDRESS)
                        .replaceFirst("^https?://", "")
                        .replace(":", "%3A")
                        .replace("/", ":");
    }

    /** The name of a key. */
    String method(String publicKey) {
        return id() + "#" + publicKey;
    }

    /** Where a status list is. */
    String statusList(int number) {
        return address.of(ADDRESS + "/status/" + number);
    }

    /** Where something else of the API is. */
    String address(String path) {
        return address.of(path);
    }
}
