package vn.tongket.collection.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other rooms ask about rounds. */
public interface Rounds {

    /**
     * A round.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 for an unknown code
     */
    Round round(String code);

    /** The rounds that take reports on a day. */
    List<Round> open(LocalDate day);

    /** The indicators that a round asks, as they are defined on the last day of its period. */
    List<ReportingRoundResponse.AskedIndicator> asked(UUID round);
}
