package vn.tongket.kernel.rooms;

import java.util.Map;
import java.util.function.Function;

/**
 * What waits in a room for people. Which rows wait for whom is said beside the rules of the room, by a repository; how many
 * there are and which come first is the same for all, and said by the desk.
 */
public interface WorkPart {

    /** For the code of each kind of work of the room, what waits for somebody. */
    Map<String, Function<Worker, WaitingRows>> waiting();
}
