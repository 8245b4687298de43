package vn.tongket.indicators.observations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.security.Actor;

/** What an import must equal: the same values written one after the other, all or none. */
@ApplicationScoped
class OneByOne {

    private final ObservationService observations;
    private final CurrentRequest request;

    OneByOne(ObservationService observations, CurrentRequest request) {
        this.observations = observations;
        this.request = request;
    }

    /** What was done, or what was wrong with which rows. */
    record Outcome(int created, int changed, int unchanged, List<String> faults) {}

    /** A refused row leaves nothing: whatever was written before it is written again without it. */
    @ActivateRequestContext
    Outcome write(Actor actor, String unit, List<ImportedRow> rows) {
        request.actAs(actor);
        Map<Integer, List<String>> faults = new TreeMap<>();
        while (true) {
            QuarkusTransaction.begin();
            int refusedBefore = faults.size();
            int[] counts = writeAll(unit, rows, faults);
            if (faults.isEmpty()) {
                QuarkusTransaction.commit();
                return new Outcome(counts[0], counts[1], counts[2], List.of());
            }
            QuarkusTransaction.rollback();
            if (faults.size() == refusedBefore) {
                return new Outcome(
                        0, 0, 0, faults.values().stream().flatMap(List::stream).toList());
            }
        }
    }

    /** Writes the rows up to the next one that is refused. */
    private int[] writeAll(String unit, List<ImportedRow> rows, Map<Integer, List<String>> faults) {
        int[] counts = new int[3];
        for (int i = 0; i < rows.size(); i++) {
            if (faults.containsKey(i)) {
                continue;
            }
            try {
                Reply.Saved<ObservationResponse> saved = write(rows.get(i), unit);
                counts[saved.created() ? 0 : saved.changed() ? 1 : 2]++;
            } catch (ApiProblem problem) {
                faults.put(i, faults(problem, i + 2));
                return counts;
            }
        }
        return counts;
    }

    private Reply.Saved<ObservationResponse> write(ImportedRow row, String unit) {
        return row.knownSince() == null
                ? observations.put(row.key(unit), row.body(), new IfMatch.Anything())
                : observations.recordPast(row.key(unit), row.body(), ValueOrigin.PRINTED, row.knownSince());
    }

    private static List<String> faults(ApiProblem problem, int row) {
        List<Fault> faults = problem.faults().isEmpty()
                ? List.of(problem.asFault(
                        switch (problem.code()) {
                            case "indicator.unknown" -> "/indicator";
                            case "observation.other-basis" -> "/periodBasis";
                            case "round.closed", "observation.held" -> "";
                            default -> "/" + problem.code();
                        }))
                : problem.faults();
        return faults.stream()
                .map(fault -> "/" + row + (fault.pointer() == null ? "/" + fault.parameter() : fault.pointer()) + " "
                        + fault.code())
                .toList();
    }

    /** Moves the version that waits, where one does. */
    @ActivateRequestContext
    void move(Actor actor, Observations.Key key, VersionStatus to) {
        request.actAs(actor);
        QuarkusTransaction.requiringNew().run(() -> {
            ObservationResponse value = observations.get(key, null).body();
            VersionResponse pending = value.pendingVersion();
            int number = pending == null ? value.version() : pending.version();
            observations.move(key, number, new WriteVersionStatus(to, "Lý do"), new IfMatch.Anything());
        });
    }
}
