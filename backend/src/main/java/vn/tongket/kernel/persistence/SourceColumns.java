package vn.tongket.kernel.persistence;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;

/** The columns that say where a fact stands. */
@Embeddable
public class SourceColumns {

    @Nullable
    String sourceDocument;

    @Nullable
    String sourcePage;

    @Nullable
    String sourceUrl;

    @Nullable
    String sourceQuote;

    protected SourceColumns() {}

    /** The columns of a source, or null. */
    public static @Nullable SourceColumns of(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        SourceColumns columns = new SourceColumns();
        columns.sourceDocument = source.document();
        columns.sourcePage = source.page();
        columns.sourceUrl = source.url();
        columns.sourceQuote = source.quote();
        return columns;
    }

    /** The source in the columns, or null. */
    public static @Nullable Source toSource(@Nullable SourceColumns columns) {
        return columns == null
                ? null
                : Source.of(columns.sourceDocument, columns.sourcePage, columns.sourceUrl, columns.sourceQuote);
    }
}
