package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;

/** What other rooms ask about units. */
public interface Units {

    /** The form of an id, which no code has. */
    Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** The form of a code. */
    Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z.-]{0,39}");

    /** Whether a text has the form of an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether a text has the form of a code. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * The unit that an id or a code means on a day.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404; where the code existed at another time it says when
     */
    UnitRef resolve(String idOrCode, LocalDate day);

    /**
     * The unit that an id or a code means in a period: on its last day or, where the code ends within the period, on the
     * last day on which it was there.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404; where the code existed at another time it says when
     */
    UnitRef resolve(String idOrCode, Period period);

    /** The level of a unit on a day. */
    Level levelOf(UUID unit, LocalDate day);

    /**
     * Whether an actor holds one of the roles on a unit: on the unit itself for its whole life, on one it lay below on
     * that day, on one that came after any of these, or on the installation.
     */
    boolean covers(Actor actor, Set<Role> roles, UUID unit, LocalDate day);

    /** The same for all of some units, asked in one statement. */
    boolean coversAll(Actor actor, Set<Role> roles, Collection<UUID> units, LocalDate day);

    /**
     * Registers a unit, or changes the version that the code means on the first day of its validity.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 409 or 422 where a rule forbids it
     */
    Reply.Saved<UnitResponse> register(String code, WriteUnit unit);

    /**
     * Registers many new units at once, in any order: the unit above one may be among them.
     *
     * @param units by code
     * @throws vn.tongket.kernel.http.ApiProblem 403 for who does not administer a unit above, 422 with all that rules forbid,
     *     each at {@code /code/field}
     */
    void registerAll(SequencedMap<String, WriteUnit> units);

    /** The level of each known kind of unit. */
    Map<String, Level> levels();

    /** All units through time, as they are known now. */
    UnitHierarchy hierarchy();

    /** All units through time, as they were known then; null for now. */
    UnitHierarchy hierarchy(@Nullable AsOf asOf);

    /** Waits, within a transaction, until nobody changes units any more, and keeps whoever wants to until it ends. */
    void waitForChanges();
}
