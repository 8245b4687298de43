package vn.tongket.plans.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;

/**
 * Finds in a list that is written anew the things that are there already, so that they keep what became of them: by the
 * id that is written, else by the same name. Each is meant once.
 */
final class KeptIds {

    private final Map<UUID, String> free = new LinkedHashMap<>();
    private final String pointer;
    private final String unknown;
    private final List<Fault> faults;

    /**
     * For one list.
     *
     * @param unknown the code of the fault where an id is written that is not there
     */
    KeptIds(String pointer, String unknown, List<Fault> faults) {
        this.pointer = pointer;
        this.unknown = unknown;
        this.faults = faults;
    }

    /** Something that is there. */
    void known(UUID id, String name) {
        free.put(id, name);
    }

    /** The id of each thing written, a new one for what is new; faults are added. */
    <T> List<UUID> of(List<T> written, Function<T, @Nullable UUID> id, Function<T, String> name) {
        List<@Nullable UUID> ids = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            UUID stated = id.apply(written.get(i));
            if (stated != null && free.remove(stated) == null) {
                faults.add(Fault.at(pointer + "/" + i + "/id", unknown, stated));
            }
            ids.add(stated);
        }
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            UUID stated = ids.get(i);
            found.add(stated == null ? named(name.apply(written.get(i))) : stated);
        }
        return found;
    }

    private UUID named(String name) {
        UUID same = free.entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (same == null) {
            return UUID.randomUUID();
        }
        free.remove(same);
        return same;
    }
}
