package vn.tongket.desk.work;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What waits of one kind.
 *
 * @param total how many there are; null where it could not be found out
 * @param items the most urgent of them
 * @param failed whether it could not be found out; the other blocks stand all the same
 */
@Schema(name = "WorkBlock")
public record WorkBlock(WorkKind kind, @Nullable Long total, List<WorkItem> items, Boolean failed) {

    static WorkBlock failed(WorkKind kind) {
        return new WorkBlock(kind, null, List.of(), true);
    }
}
