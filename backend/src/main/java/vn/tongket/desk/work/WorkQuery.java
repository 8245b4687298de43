package vn.tongket.desk.work;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /me/work}. */
class WorkQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Kinds of work, of those that the caller's roles make theirs; several with commas. All without it.",
            example = "entries-owed,tasks-due")
    String kind;

    List<WorkKind> read() {
        QueryReader reader = new QueryReader();
        List<WorkKind> kinds = reader.choices("kind", kind, Codes.all(WorkKind.class)).stream()
                .map(code -> Codes.read(WorkKind.class, code))
                .toList();
        reader.check();
        return kinds;
    }
}
