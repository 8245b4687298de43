package vn.tongket.walk;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;

/**
 * Something that people do.
 *
 * @param what how the walk calls it
 * @param may who may do it; whoever else tries is refused
 * @param next how it is done in the state that there is, or nothing where there is nothing to do it to
 */
record Deed(String what, Set<Standing> may, Function<Random, Optional<Call>> next) {

    /**
     * A role on a unit.
     *
     * @param unit its code, or null for the installation
     */
    record Standing(Role role, @Nullable String unit) {}

    /** A request that changes something. */
    record Call(String method, String path, Object body) {

        static Optional<Call> post(String path, Object body) {
            return Optional.of(new Call("POST", path, body));
        }

        static Optional<Call> put(String path, Object body) {
            return Optional.of(new Call("PUT", path, body));
        }
    }
}
