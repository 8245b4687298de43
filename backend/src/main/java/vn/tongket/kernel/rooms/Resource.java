package vn.tongket.kernel.rooms;

import java.util.List;
import java.util.Set;

/**
 * What stands first in an address under {@code /api/v1}, and what holds for all addresses that begin with it.
 *
 * @param name such as {@code plans}
 * @param openToHolders beginnings of addresses that whoever has one may read, even where readers have to sign in: the address
 *     of a calendar is a secret, and so is the link of a mail
 */
public record Resource(String name, Set<Trait> traits, List<String> openToHolders) {

    /** What is not usual. */
    public enum Trait {
        /** No token is limited to it. */
        WITHOUT_SCOPE,
        /** It tells of people what is never public; whoever reads it is noted. */
        ABOUT_PEOPLE,
        /** Its addresses are secrets, or hold one, and are not noted. */
        SECRET,
        /** A trace that names its addresses would give a secret away. */
        UNTRACED,
        /** Its answers are worked out; one counts as several against a caller's limit. */
        COSTLY
    }

    static final String ROOT = "/api/v1/";

    /** One that all may name who may sign in. */
    public static Resource of(String name, Trait... traits) {
        return new Resource(name, Set.of(traits), List.of());
    }

    /**
     * The same, with addresses that are open to whoever has one.
     *
     * @param below what follows the name, such as {@code /} for all below it
     */
    public Resource openToHolders(String... below) {
        return new Resource(
                name,
                traits,
                List.of(below).stream().map(rest -> ROOT + name + rest).toList());
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
