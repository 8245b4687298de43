package vn.tongket.samples;

import java.util.Map;
import java.util.function.Consumer;

/** Loads some kinds of file. */
interface RowLoader {

    /** What to do with a file, by its kind. */
    Map<String, Consumer<SampleFile>> kinds();

    /** A loader that takes rows one by one. */
    static Consumer<SampleFile> each(Consumer<SampleRow> row) {
        return file -> file.rows().forEach(row);
    }
}
