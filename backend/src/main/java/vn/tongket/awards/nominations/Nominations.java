package vn.tongket.awards.nominations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.answer.Imported;

/** What other rooms ask about nominations, and what a council does with them. Each write joins the caller's transaction. */
public interface Nominations {

    /**
     * Adds a version of what dossiers must hold; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    void importRequirement(String code, LocalDate from, WriteRequirement requirement);

    /**
     * The same, and where one begins on that day, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    Imported putRequirement(String code, LocalDate from, WriteRequirement requirement);

    /** A nomination; empty for an unknown one and for one whose person was erased. */
    Optional<NominationRef> find(UUID nomination);

    /**
     * Puts a nomination that was received before a session of the council: nobody else moves it until the session ends.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 409 where it was not received
     */
    void takeUp(UUID nomination, UUID session);

    /**
     * Gives a nomination back that a session took up and did not conclude. One that was withdrawn meanwhile stays so.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 409 where that session has not taken it up
     */
    void release(UUID nomination, UUID session);

    /**
     * Says what the council recommends. Of one that was withdrawn meanwhile nothing is said.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 409 where that session has not taken it up
     */
    void conclude(UUID nomination, CouncilOutcome outcome);
}
