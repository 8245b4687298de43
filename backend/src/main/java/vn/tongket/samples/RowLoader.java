package vn.tongket.samples;

import java.util.Map;
import java.util.function.Consumer;

/** Loads the rows of some kinds of file. */
interface RowLoader {

    /** What to do with a row, by kind of file. */
    Map<String, Consumer<SampleRow>> kinds();
}
