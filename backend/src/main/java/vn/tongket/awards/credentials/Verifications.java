package vn.tongket.awards.credentials;

/** What other rooms ask about serials. */
public interface Verifications {

    /**
     * What a serial stands for.
     *
     * @param serial as somebody read it off a certificate
     * @param address of the client that asks
     * @throws vn.tongket.kernel.http.ApiProblem 400 for what is no serial, 429 for a client that guesses
     */
    VerificationResponse verify(String serial, String address);
}
