package vn.tongket.samples;

import java.util.Map;
import java.util.function.Consumer;

/** Loads some kinds of file. */
interface RowLoader {

    /** What to do with a file, by its kind. */
    Map<String, Consumer<SampleFile>> kinds();

    /** Of these kinds, those of which packs consist. */
    default Map<String, PackKind> packKinds() {
        return Map.of();
    }

    /** A loader that takes rows one by one. */
    static Consumer<SampleFile> each(Consumer<SampleRow> row) {
        return file -> file.rows().forEach(row);
    }
}
