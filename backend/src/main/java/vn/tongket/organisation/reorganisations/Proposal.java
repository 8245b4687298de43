package vn.tongket.organisation.reorganisations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.DatePrecision;

/**
 * An act as a caller proposes it.
 *
 * @param body what it says
 * @param lines for each row, its line in the caller's file; empty where the rows came as JSON
 */
record Proposal(WriteUnitChange body, List<Integer> lines) {

    /** The act that it asks for. Rows are numbered as the caller sees them: from 1, or by the lines of the file. */
    Act act() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < body.changes().size(); i++) {
            WriteChange change = body.changes().get(i);
            changes.add(
                    lines.isEmpty()
                            ? Change.of(i + 1, "/changes/" + i, change)
                            : Change.of(lines.get(i), "/" + lines.get(i), change));
        }
        return new Act(
                UUID.randomUUID(),
                body.effectiveDate(),
                body.datePrecision() == null ? DatePrecision.EXACT : body.datePrecision(),
                body.title(),
                body.legalBasis(),
                Boolean.TRUE.equals(body.rightsFollow()),
                body.knownSince(),
                body.corrects(),
                changes,
                body.decisions() == null ? List.of() : body.decisions(),
                body.targets() == null ? List.of() : body.targets());
    }
}
