package vn.tongket.indicators.observations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What rows of an import say of the days that units told which went into theirs: once for an indicator, a unit and a period. */
final class ImportAnswers {

    private record Answered(int row, Place place, ReportsFor answer) {}

    private final Map<EntryRules.Place, Answered> answers = new LinkedHashMap<>();

    /**
     * Notes what a row says.
     *
     * @throws ApiProblem 422 where a row before it says otherwise
     */
    void add(int row, Place place, ReportsFor answer) {
        Answered former = answers.putIfAbsent(
                new EntryRules.Place(place.definition().id(), place.unit().id(), place.period()),
                new Answered(row, place, answer));
        if (former != null && former.answer() != answer) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reportsFor", "import.answered-otherwise", former.row())));
        }
    }

    /** Gives the answers; what is wrong with one is a fault of its row. */
    void give(BiConsumer<Place, ReportsFor> taking, RowFaults faulty) {
        for (Answered each : answers.values()) {
            try {
                taking.accept(each.place(), each.answer());
            } catch (ApiProblem problem) {
                faulty.add(each.row(), RowFaults.inRow(problem, each.row()));
            }
        }
    }
}
