package vn.tongket.observations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tongket.platform.http.Fault;

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
}
