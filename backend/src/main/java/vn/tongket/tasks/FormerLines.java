package vn.tongket.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;

/** Pages of the lines of a former version of a plan, which never change: the cursor is a place among them. */
final class FormerLines {

    private static final String ORDER = "position";

    private FormerLines() {}

    /**
     * A page of the lines, in their order.
     *
     * @throws ApiProblem 400 for another order, or a cursor that is none
     */
    static Page<TaskResponse> page(List<TaskResponse> lines, PageRequest page) {
        if (!page.sort().isEmpty() && !page.sort().equals(List.of(ORDER))) {
            throw ApiProblem.invalidQuery(
                    List.of(Fault.of("sort", "query.unknown-value", String.join(",", page.sort()), ORDER)));
        }
        int from = place(page.cursor());
        int to = Math.min(lines.size(), from + page.limit());
        return new Page<>(
                lines.subList(Math.min(from, to), to),
                to < lines.size() ? Integer.toString(to) : null,
                page.count() ? (long) lines.size() : null,
                TaskResponse.class);
    }

    private static int place(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,6}")) {
            throw ApiProblem.invalidQuery(List.of(Fault.of("cursor", "query.unknown-value", cursor, "next")));
        }
        return Integer.parseInt(cursor);
    }
}
