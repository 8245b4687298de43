package vn.tongket.kernel.rooms;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.kernel.rooms.Resource.Trait;

/** What all rooms declare. */
@Singleton
public class Rooms {

    private static final Set<String> VERBS = Set.of("read", "write");

    private final Map<String, Resource> resources;
    private final Map<String, PublishedThing> published;
    private final List<String> eventTypes;
    private final List<String> openToHolders;

    /**
     * Takes the declarations together.
     *
     * @throws IllegalStateException where two rooms declare the same resource, or publish the same kind of thing
     */
    public Rooms(@All List<RoomDescriptor> rooms) {
        resources = rooms.stream()
                .flatMap(room -> room.resources().stream())
                .collect(Collectors.toMap(Resource::name, Function.identity(), Rooms::twice, TreeMap::new));
        published = rooms.stream()
                .flatMap(room -> room.published().stream())
                .collect(Collectors.toMap(PublishedThing::resource, Function.identity(), Rooms::twice, TreeMap::new));
        eventTypes = published.values().stream()
                .flatMap(thing -> thing.types().stream())
                .sorted()
                .toList();
        openToHolders = resources.values().stream()
                .flatMap(resource -> resource.openToHolders().stream())
                .toList();
    }

    private static <T> T twice(T one, T other) {
        throw new IllegalStateException(one + " and " + other);
    }

    /** The names of all resources. */
    public List<String> names() {
        return List.copyOf(resources.keySet());
    }

    /** The resources that a token can be limited to. */
    public List<String> scopes() {
        return resources.values().stream()
                .filter(resource -> !resource.is(Trait.WITHOUT_SCOPE))
                .map(Resource::name)
                .toList();
    }

    /** Whether a text is a scope of tokens: {@code <resource>:read} or {@code <resource>:write}, or {@code *} for all. */
    public boolean isScope(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !VERBS.contains(text.substring(colon + 1))) {
            return false;
        }
        String resource = text.substring(0, colon);
        return resource.equals("*") || knows(resource) && !is(resource, Trait.WITHOUT_SCOPE);
    }

    /** Whether there is a resource of a name. */
    public boolean knows(String name) {
        return resources.containsKey(name);
    }

    /** Whether a resource has a trait. */
    public boolean is(String name, Trait trait) {
        Resource resource = resources.get(name);
        return resource != null && resource.is(trait);
    }

    /** Whether the resource of an address has a trait. */
    public boolean isAt(String path, Trait trait) {
        return is(nameAt(path), trait);
    }

    /** The first part of an address after {@code /api/v1/}; empty for another address. */
    public static String nameAt(String path) {
        if (!path.startsWith(Resource.ROOT)) {
            return "";
        }
        int end = path.indexOf('/', Resource.ROOT.length());
        return path.substring(Resource.ROOT.length(), end < 0 ? path.length() : end);
    }

    /** Whether whoever has an address may read it. */
    public boolean openToHolders(String path) {
        return openToHolders.stream().anyMatch(path::startsWith);
    }

    /** What is published of a resource. */
    public Optional<PublishedThing> publishedOf(String resource) {
        return Optional.ofNullable(published.get(resource));
    }

    /** Everything that is published, by kind. */
    public List<PublishedThing> published() {
        return published.values().stream()
                .sorted(Comparator.comparing(PublishedThing::kind))
                .toList();
    }

    /** All types of events, in their order. */
    public List<String> eventTypes() {
        return eventTypes;
    }
}
