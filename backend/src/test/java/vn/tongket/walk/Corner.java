package vn.tongket.walk;

import java.util.List;
import java.util.Map;

/** A part of what an office does: what people do there, and what must never be, whatever they did. */
interface Corner {

    /** Makes the corner ready, and brings its people. */
    void stand();

    List<Deed> deeds();

    /** Queries that find what must not be, in a column {@code what}, by why it must not be. */
    Map<String, String> wrongs();

    /** Looks, as somebody who may see little, for what must not be seen. */
    void peep();
}
