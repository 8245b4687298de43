package vn.tongket.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.kernel.http.bind.CsvTable;

/** The files of data that come with the product, in the order in which they need each other. */
final class DataFiles {

    private static final String FOLDER = "data/";

    private DataFiles() {}

    static List<SampleFile> all() {
        return rows("files.csv").stream().map(DataFiles::file).toList();
    }

    /** Those of a pack, which are in the folder of its name. */
    static List<SampleFile> of(String pack) {
        return rows("files.csv").stream()
                .filter(line -> line.text("file").startsWith(pack + "/"))
                .map(DataFiles::file)
                .toList();
    }

    /** What an office may load, a row each. */
    static List<SampleRow> packs() {
        return rows("packs.csv");
    }

    private static List<SampleRow> rows(String file) {
        return CsvTable.read(read(file)).records().stream().map(SampleRow::new).toList();
    }

    private static SampleFile file(SampleRow line) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        line.texts("parts").forEach(part -> parts.put(part, read(part)));
        return new SampleFile(line.text("file"), line.text("kind"), read(line.text("file")), parts);
    }

    private static byte[] read(String file) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException("data file " + file + " is missing");
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
