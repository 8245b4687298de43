package vn.tongket.services.feed;

import java.util.List;

/**
 * Reading the change feed from inside the house. A position that was read is final: nothing appears before it later, none is
 * left out and none comes twice, in whatever order changes were committed. Whoever notes the last position that they dealt with
 * and asks for what comes after it misses nothing.
 */
public interface Feed {

    /**
     * What comes after a position, in order. Best called outside a transaction; inside one, numbering is a transaction of its
     * own, and what the caller has not committed is not seen.
     *
     * @param position the last one dealt with; 0 for the oldest that is kept
     * @param limit how many at most
     */
    List<FeedEvent> after(long position, int limit);

    /** The last position that was given; whoever begins now begins after it. */
    long last();

    /** Events up to this position are no longer kept; whoever has not come so far misses some. */
    long removedTo();

    /** An event as it is sent outside; written by the JSON mapper of the application it is the same text everywhere. */
    CloudEvent cloudEvent(FeedEvent event);

    /** All types of events that there are, in the order of their letters. */
    List<String> types();

    /** Whether a type of events is meant by what was asked for: the whole type, or all of it up to a point. */
    static boolean means(String asked, String type) {
        return type.equals(asked) || type.startsWith(asked + ".");
    }
}
