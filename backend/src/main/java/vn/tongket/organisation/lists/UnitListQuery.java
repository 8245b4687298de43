package vn.tongket.organisation.lists;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.services.tables.TableFormat;

/** The query parameters of {@code POST /units/imports}. */
class UnitListQuery {

    private static final int LONGEST = 500;

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true` does the same and rolls it back.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: the unit above, code or id.", example = "19")
    String parent;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that do not say it: the first day.", example = "2025-07-01")
    String validFrom;

    @RestQuery
    @Nullable
    @Parameter(description = "For rows that name none: the document on which the units rest.")
    String source;

    UnitListOrder read(TableFormat format) {
        QueryReader reader = new QueryReader();
        boolean dry = reader.flag("dryRun", dryRun);
        String above = reader.one("parent", parent, UnitListQuery::text, "…");
        LocalDate first = reader.date("validFrom", validFrom);
        String document = reader.one("source", source, UnitListQuery::text, "…");
        reader.check();
        return new UnitListOrder(format, dry, above, first, document);
    }

    private static String text(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
