package vn.tongket.samples;

import java.util.List;
import java.util.Map;
import vn.tongket.kernel.http.bind.CsvTable;

/**
 * A sample file, with the files that hold the lists of its records.
 *
 * @param name its path below the data folder
 * @param kind what its rows are
 * @param content its bytes
 * @param parts by name, the files that belong to it
 */
record SampleFile(String name, String kind, byte[] content, Map<String, byte[]> parts) {

    List<SampleRow> rows() {
        return rows(content);
    }

    /** The rows of all parts. */
    List<SampleRow> allParts() {
        return parts.values().stream().flatMap(part -> rows(part).stream()).toList();
    }

    /** The rows of the part whose name ends so. */
    List<SampleRow> part(String ending) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(ending))
                .flatMap(part -> rows(part.getValue()).stream())
                .toList();
    }

    /** The bytes of the part whose name ends so. */
    byte[] bytesOf(String ending) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no part " + ending + " of " + name));
    }

    private static List<SampleRow> rows(byte[] content) {
        return CsvTable.read(content).records().stream().map(SampleRow::new).toList();
    }
}
