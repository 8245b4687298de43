package vn.tongket.kernel.http.bind;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of what is no list, and can be had as a file all the same. */
public class FileParameters {

    /** The words of {@code format}. */
    public static final String FORMAT = "`json`, `csv` or `xlsx`; stands before the `Accept` header.";
    /** The words of {@code bom}. */
    public static final String BOM = "`true` begins a CSV answer with a byte order mark, for Excel.";

    @RestQuery
    @Nullable
    @Parameter(
            description = FORMAT,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv", "xlsx"}))
    String format;

    @RestQuery
    @Nullable
    @Parameter(description = BOM, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String bom;

    /** A reader to which the faults of these went. */
    public QueryReader reader() {
        QueryReader reader = new QueryReader();
        reader.flag("bom", bom);
        return reader;
    }
}
