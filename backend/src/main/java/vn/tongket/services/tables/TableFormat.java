package vn.tongket.services.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.Columns;

/** How rows are written in a file. */
public enum TableFormat {
    /** A header row, then cells separated by commas; every cell is a text. */
    CSV(Csv.MEDIA_TYPE),
    /** A JSON object a line; types are JSON's. */
    NDJSON(TableFormat.NDJSON_MEDIA_TYPE),
    /** The first sheet with the columns that are asked for; numbers are numbers or texts. */
    XLSX(Xlsx.MEDIA_TYPE),
    /** The first table of a document with the columns that are asked for; every cell is a text. */
    DOCX(TableFormat.DOCX_MEDIA_TYPE);

    /** A JSON text a line. */
    public static final String NDJSON_MEDIA_TYPE = "application/x-ndjson";

    /** A Word document. */
    public static final String DOCX_MEDIA_TYPE = MadeFile.DOCX;

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of a media type, whatever its parameters are. */
    public static TableFormat of(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(bare))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(bare));
    }

    /**
     * Begins to read a file.
     *
     * @throws ApiProblem 400 where it cannot be read or its columns are not those expected
     */
    public RowReader open(Path file, Columns columns) {
        try {
            if (Files.size(file) == 0) {
                throw ApiProblem.badRequest("body.empty");
            }
            return switch (this) {
                case CSV -> CsvRows.open(file, columns);
                case NDJSON -> NdjsonRows.open(file, columns);
                case XLSX -> XlsxRows.open(file, columns);
                case DOCX -> DocxRows.open(file, columns);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
