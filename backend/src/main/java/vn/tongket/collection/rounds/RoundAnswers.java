package vn.tongket.collection.rounds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;

/** How units have answered rounds. The room that keeps their reports implements it. */
public interface RoundAnswers {

    /** Whether a report was ever sent to a round, which then asks what it asks. */
    boolean any(UUID round);

    /** How far rounds have come on a day, by round; one that nobody owes a report to is left out. */
    Map<UUID, ReportingRoundResponse.Progress> progress(Collection<UUID> rounds, LocalDate today);

    /** How complete a round is. */
    Page<CompletenessResponse> completeness(Round round, Completeness by, LocalDate today, PageRequest page);
}
