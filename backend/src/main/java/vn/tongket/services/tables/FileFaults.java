package vn.tongket.services.tables;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What is wrong with a file that is taken whole or not at all. */
public final class FileFaults {

    private static final int MOST = 1_000;

    private FileFaults() {}

    /**
     * Refuses a file in which something is wrong.
     *
     * @throws ApiProblem 422 with as many faults as somebody can work through; a last one says that there are more
     */
    public static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(first(faults));
        }
    }

    private static List<Fault> first(List<Fault> faults) {
        if (faults.size() <= MOST) {
            return faults;
        }
        List<Fault> first = new ArrayList<>(faults.subList(0, MOST));
        first.add(Fault.at("", "import.more-faults", MOST));
        return first;
    }
}
