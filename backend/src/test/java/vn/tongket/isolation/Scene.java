package vn.tongket.isolation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A corner of the small world in which everybody wants to change the same few things. */
interface Scene {

    /** Makes the corner ready. */
    void stand();

    /** Something that somebody does: read, choose, write once or a few times. Called by many threads at once. */
    void act(Random random);

    /** What the journal must have seen acknowledged, or nothing was tried. */
    List<String> essentials();

    /** Events of the feed that the acknowledged operations must have made, by type and address, and how many of each. */
    Map<String, Integer> published();

    /** The types of events that {@link #published()} tells all of, for things of this corner. */
    List<String> types();

    /** What must hold when all is quiet. */
    void check();

    static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of the last few of a list that others change meanwhile. */
    static <T> Optional<T> late(Random random, List<T> list, int few) {
        List<T> now = List.copyOf(list);
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(now.get(Math.max(0, now.size() - 1 - random.nextInt(few))));
    }
}
