package vn.tongket.access.accounts;

import java.util.Optional;

/** Signing out where a session began. The room of OpenID Connect knows. */
public interface ProviderSignOut {

    /**
     * The address on which the browser goes on, to end also the session at the provider.
     *
     * @param secretHash hash of the secret of a session that has just been ended
     */
    Optional<String> addressAfter(String secretHash);
}
