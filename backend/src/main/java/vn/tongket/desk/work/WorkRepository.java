package vn.tongket.desk.work;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.submissions.SubmissionSummary;
import vn.tongket.collection.submissions.Submissions;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.text.LocalizedText;

/** What waits, a statement for each kind: how many there are, and which come first. */
@ApplicationScoped
class WorkRepository {

    /** How many of a kind are shown. */
    static final int SHOWN = 5;

    /** The most urgent rows, units by their present names; its arguments are those of the rows and today. */
    private static final String MOST_URGENT = """
            with waiting as (%s), first as (
                select * from waiting order by due nulls last, since nulls last, place limit %d)
            select f.*, u.name_vi as unit_name_vi, u.name_en as unit_name_en, (select count(*) from waiting) as total
            from first f left join lateral unit_version_at(f.unit_id, ?::date) u on true
            order by f.due nulls last, f.since nulls last, f.place
            """;

    private final Sql sql;
    private final Submissions submissions;
    private final Map<String, Function<Worker, WaitingRows>> parts = new HashMap<>();

    WorkRepository(Sql sql, Submissions submissions, @All List<WorkPart> parts) {
        this.sql = sql;
        this.submissions = submissions;
        parts.forEach(part -> this.parts.putAll(part.waiting()));
    }

    /** What waits of a kind, as somebody may see it. */
    WorkBlock find(WorkKind kind, Worker worker) {
        if (kind == WorkKind.ENTRIES_TO_APPROVE) {
            return block(submissions.toDecide(SHOWN));
        }
        WaitingRows waiting = Objects.requireNonNull(parts.get(kind.code())).apply(worker);
        List<@Nullable Object> arguments = new ArrayList<>(waiting.arguments());
        arguments.add(worker.today());
        List<Counted> found = sql.list(
                MOST_URGENT.formatted(waiting.statement(), SHOWN), WorkRepository::counted, arguments.toArray());
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new WorkBlock(kind, total, found.stream().map(Counted::item).toList(), false);
    }

    private record Counted(WorkItem item, long total) {}

    private static Counted counted(Row row) {
        return new Counted(
                new WorkItem(
                        row.texts("place"),
                        row.textOrNull("code"),
                        row.localizedText("title"),
                        row.localizedTextOrNull("unit_name"),
                        row.dateOrNull("due"),
                        row.instantOrNull("since")),
                row.count("total"));
    }

    private static WorkBlock block(Page<SubmissionSummary> reports) {
        return new WorkBlock(
                WorkKind.ENTRIES_TO_APPROVE,
                reports.total(),
                reports.items().stream().map(WorkRepository::item).toList(),
                false);
    }

    private static WorkItem item(SubmissionSummary report) {
        return new WorkItem(
                List.of(report.round().code(), report.unit().code()),
                report.round().period().text(),
                new LocalizedText(
                        report.round().name().vi(), report.round().name().en()),
                new LocalizedText(
                        report.unit().name().vi(), report.unit().name().en()),
                report.due(),
                report.submittedAt());
    }
}
