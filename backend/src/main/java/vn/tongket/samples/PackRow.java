package vn.tongket.samples;

import java.util.List;
import java.util.Map;
import vn.tongket.kernel.http.answer.Imported;
import vn.tongket.kernel.http.bind.CsvTable;

/**
 * A row of a pack.
 *
 * @param kind of which kind it is
 * @param name the kind and its key; what it is called in a request
 * @param content what it says
 */
record PackRow(PackKind kind, String name, Content content) {

    /**
     * What a row says: its cells, and those of its parts. Empty cells are left out.
     *
     * @param parts rows of another file that belong to it
     */
    record Content(Map<String, String> cells, List<Map<String, String>> parts) {

        SampleRow row() {
            return row(cells);
        }

        private static SampleRow row(Map<String, String> cells) {
            return new SampleRow(new CsvTable.Record(0, cells));
        }

        private List<SampleRow> partRows() {
            return parts.stream().map(Content::row).toList();
        }
    }

    /** The rows of a file. */
    static List<PackRow> of(SampleFile file, PackKind kind) {
        List<SampleRow> parts = file.allParts();
        return file.rows().stream()
                .map(row -> new PackRow(
                        kind,
                        file.kind() + "/" + kind.key().apply(row),
                        new Content(
                                row.cells().cells(),
                                parts.stream()
                                        .filter(part -> kind.owns().test(row, part))
                                        .map(part -> part.cells().cells())
                                        .toList())))
                .toList();
    }

    /** Makes the installation say what the row says. */
    Imported put() {
        return put(content);
    }

    /** Makes the installation say what the row said at another time. */
    Imported put(Content said) {
        return kind.put().apply(said.row(), said.partRows());
    }

    String title() {
        return kind.title().apply(content.row());
    }
}
