package vn.tongket.awards.eligibility.engine;

import java.util.List;
import java.util.UUID;

/**
 * What a rule says, why, and what it read.
 *
 * @param arguments what the reason mentions: numbers, years, codes
 * @param records the facts and awards that it read
 */
record Finding(Outcome outcome, Reason reason, List<String> arguments, List<UUID> records) {

    static Finding pass(Reason reason, List<UUID> records, Object... arguments) {
        return of(Outcome.PASS, reason, records, arguments);
    }

    static Finding fail(Reason reason, List<UUID> records, Object... arguments) {
        return of(Outcome.FAIL, reason, records, arguments);
    }

    static Finding needs(Reason reason, List<UUID> records, Object... arguments) {
        return of(Outcome.NEEDS_EVIDENCE, reason, records, arguments);
    }

    static Finding of(Outcome outcome, Reason reason, List<UUID> records, Object... arguments) {
        return new Finding(
                outcome,
                reason,
                List.of(arguments).stream().map(String::valueOf).toList(),
                List.copyOf(records));
    }
}
