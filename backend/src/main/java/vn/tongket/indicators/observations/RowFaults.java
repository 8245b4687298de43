package vn.tongket.indicators.observations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What is wrong with the rows of a file; so many faults are named, and that there are more. */
final class RowFaults {

    static final int MOST = 1_000;

    private record Placed(int row, Fault fault) {}

    private final List<Placed> faults = new ArrayList<>();
    private boolean more;

    void add(int row, List<Fault> found) {
        for (Fault fault : found) {
            if (faults.size() < MOST) {
                faults.add(new Placed(row, fault));
            } else {
                more = true;
            }
        }
    }

    void addAll(RowFaults others) {
        others.faults.forEach(placed -> add(placed.row(), List.of(placed.fault())));
        more |= others.more;
    }

    int firstRow() {
        return faults.getFirst().row();
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Whether a further one would not be named. */
    boolean full() {
        return more;
    }

    /** By row; a last one says that they are not all. */
    List<Fault> list() {
        List<Fault> all = new ArrayList<>(faults.stream()
                .sorted(Comparator.comparingInt(Placed::row))
                .map(Placed::fault)
                .toList());
        if (more) {
            all.add(Fault.at("", "import.more-faults", MOST));
        }
        return all;
    }

    /** What a problem with the value of a row is, as seen from the file. */
    static List<Fault> inRow(ApiProblem problem, int row) {
        return problem.faults().isEmpty()
                ? List.of(problem.asFault(column(problem.code())).inRow(row))
                : problem.faults().stream().map(fault -> inRow(fault, row)).toList();
    }

    /** The column that a problem of a whole row is about. */
    private static String column(String code) {
        return switch (code) {
            case "indicator.unknown" -> "/indicator";
            case "unit.unknown", "unit.not-at-date" -> "/unit";
            default -> "";
        };
    }

    private static Fault inRow(Fault fault, int row) {
        String column = fault.pointer() == null ? "/" + fault.parameter() : fault.pointer();
        return Fault.at(column, fault.code(), fault.arguments().toArray()).inRow(row);
    }
}
