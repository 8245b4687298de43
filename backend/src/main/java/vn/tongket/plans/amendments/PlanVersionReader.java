package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.plans.plans.PlanDecision;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.plans.PlanVersionHeading;
import vn.tongket.plans.plans.PlanVersionResponse;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.plans.PlannedTask;

/** What can be read of the versions of a plan. */
@ApplicationScoped
class PlanVersionReader {

    private final PlanVersions plans;

    PlanVersionReader(PlanVersions plans) {
        this.plans = plans;
    }

    /** A plan that the caller may see. */
    private PlanVersions.Head visible(String plan) {
        return plans.visible(PathValues.id(plan, "plan.unknown"));
    }

    List<PlanVersionHeading> of(String plan) {
        return plans.of(visible(plan).id());
    }

    /** The text of a version. */
    String document(String plan, int version) {
        return plans.document(visible(plan).id(), version);
    }

    /** The annex of a version, as it was when it came into force. */
    static AnnexSheet annex(PlanVersionResponse version) {
        return new AnnexSheet(
                cover(
                        version.plan(),
                        version.version(),
                        version.decision(),
                        version.inForceFrom().toString()),
                version.plan().tasks().stream()
                        .map(task -> AnnexRow.of(task, null))
                        .toList(),
                groups(version.plan()),
                false);
    }

    /** The codes of a plan's groups. */
    static Set<String> groups(PlanSnapshot plan) {
        return plan.tasks().stream()
                .filter(task -> task.kind().equals("group"))
                .map(PlannedTask::code)
                .collect(Collectors.toSet());
    }

    /** What the cover of a workbook says of a plan. */
    static List<List<String>> cover(
            PlanSnapshot plan, int version, @Nullable PlanDecision decision, @Nullable String from) {
        return Stream.of(
                        pair("Phụ lục / Annex", plan.title().vi()),
                        pair("", plan.title().en()),
                        pair(
                                "Đơn vị / Unit",
                                plan.unit().name().vi() + " (" + plan.unit().code() + ")"),
                        pair("Năm / Year", plan.year().toString()),
                        pair("Phiên bản / Version", version == 0 ? null : Integer.toString(version)),
                        pair("Quyết định / Decision", decision == null ? null : words(decision)),
                        pair("Có hiệu lực từ / In force from", from),
                        pair("Số dòng / Rows", Integer.toString(plan.tasks().size())))
                .filter(pair -> !pair.isEmpty())
                .toList();
    }

    private static List<String> pair(String word, @Nullable String text) {
        return text == null ? List.of() : List.of(word, text);
    }

    private static String words(PlanDecision decision) {
        return decision.number() + ", " + decision.date() + ", " + decision.signer();
    }

    /**
     * What differs between two versions.
     *
     * @param from 0 for before the first
     * @param to null for the present one
     * @throws ApiProblem 404 where there is no such version
     */
    PlanComparison compare(String plan, int from, @Nullable Integer to) {
        PlanVersions.Head head = visible(plan);
        int latter = to == null ? head.version() : to;
        PlanSnapshot after = snapshot(head, latter);
        PlanSnapshot before = from == 0 ? after.empty() : snapshot(head, from);
        return PlanComparison.between(head.id(), from, before, latter, after);
    }

    private PlanSnapshot snapshot(PlanVersions.Head plan, int version) {
        UUID id = plan.id();
        return version == 0
                ? plans.draft(id).empty()
                : plans.version(id, version).plan();
    }
}
