package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.answer.Imported;

/** Finds out how rows stand to the installation by writing them all, and taking that back. */
@ApplicationScoped
class PackTrialService {

    private final TransactionSynchronizationRegistry transaction;

    PackTrialService(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * What became of a row.
     *
     * @param imported what writing it did; null where it was refused
     * @param refusal the rule that forbids it
     */
    record Outcome(@Nullable Imported imported, @Nullable ApiProblem refusal) {

        boolean is(Imported wanted) {
            return imported == wanted;
        }
    }

    /** By the names of the rows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Outcome> write(List<PackRow> rows, Function<PackRow, PackRow.Content> said) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        rows.forEach(row -> outcomes.put(row.name(), outcome(row, said.apply(row))));
        transaction.setRollbackOnly();
        return outcomes;
    }

    private static Outcome outcome(PackRow row, PackRow.Content said) {
        try {
            return new Outcome(row.put(said), null);
        } catch (ApiProblem refusal) {
            return new Outcome(null, refusal);
        }
    }
}
