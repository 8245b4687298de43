package vn.tongket.plans.amendments;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.plans.PlannedTask;

/** Plans as documents say them, made up. */
final class Planned {

    static final UnitRef DEPARTMENT = unit("SO-TTTT", "Sở Thông tin và Truyền thông");

    private Planned() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static UnitRef unit(String code, String name) {
        return new UnitRef(id(code), code, new Name(name, null));
    }

    static PlannedTask task(String code) {
        return task(code, "Nhiệm vụ " + code, LocalDate.of(2023, 6, 30), null);
    }

    static PlannedTask task(String code, String title, @Nullable LocalDate due, @Nullable BigDecimal budget) {
        return new PlannedTask(
                id(code),
                code,
                "task",
                null,
                new Name(title, null),
                null,
                List.of(),
                DEPARTMENT,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                due,
                due == null ? null : "quarter",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                budget,
                null,
                null);
    }

    /** A task that says something in every column. */
    static PlannedTask full() {
        return new PlannedTask(
                id("1.1"),
                "1.1",
                "task",
                new PlannedTask.Parent(id("1"), "1"),
                new Name("Thúc đẩy sử dụng các nền tảng số", "Promote the use of digital platforms"),
                new LocalizedText("Nội dung", null),
                List.of(
                        new PlannedTask.Basis("Quyết định", "12/QĐ-UBND", LocalDate.of(2023, 1, 5), "3"),
                        new PlannedTask.Basis("Luật Giao dịch điện tử", null, null, null)),
                DEPARTMENT,
                List.of(unit("UBND-TINH", "Ủy ban nhân dân tỉnh")),
                List.of(),
                List.of(new PlannedTask.Party("coordinator", new Name("Các doanh nghiệp viễn thông", null))),
                "Chủ tịch UBND tỉnh",
                "2023",
                LocalDate.of(2023, 2, 1),
                LocalDate.of(2023, 6, 30),
                "quarter",
                null,
                List.of(
                        new PlannedTask.Deliverable(id("d1"), "Báo cáo", "A report", "report", null),
                        new PlannedTask.Deliverable(id("d2"), "Hệ thống", null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of("ONLINE_SERVICES"),
                List.of(),
                new BigDecimal("2.50"),
                new BigDecimal("1500000000"),
                new Name("Ngân sách tỉnh", null),
                new LocalizedText("=không phải công thức", null));
    }

    static PlanSnapshot plan(List<PlannedTask> tasks) {
        return new PlanSnapshot(id("plan"), DEPARTMENT, 2023, new Name("Kế hoạch năm 2023", null), List.of(), tasks);
    }

    static List<PlannedTask> tasks(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> task("T" + i)).toList();
    }
}
