package vn.tongket.awards.documents;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * Who issues a decision, as the head of a document names it. A territory issues by its People's Committee; how the head of
 * a body is called follows from its kind where that is known, and otherwise the body itself stands there.
 *
 * @param authority the unit that decides
 * @param above the unit above it, or null at the top
 * @param place the territory where it sits, or null where none is known
 */
record IssuingBody(
        UnitVersion authority,
        @Nullable UnitVersion above,
        @Nullable UnitVersion place) {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Set<Level> TERRITORIES = EnumSet.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
    private static final String COMMITTEE = "Ủy ban nhân dân ";

    static IssuingBody of(UnitHierarchy hierarchy, UUID authority, LocalDate day) {
        UnitVersion unit = hierarchy.nearest(authority, day);
        UnitVersion above = above(hierarchy, unit, day);
        UnitVersion place = unit;
        while (place != null && !isTerritory(place)) {
            place = above(hierarchy, place, day);
        }
        return new IssuingBody(unit, above, place);
    }

    private static @Nullable UnitVersion above(UnitHierarchy hierarchy, UnitVersion unit, LocalDate day) {
        return unit.parent() == null ? null : hierarchy.nearest(unit.parent(), day);
    }

    private static boolean isTerritory(UnitVersion unit) {
        return TERRITORIES.contains(unit.level());
    }

    String name() {
        return name(authority);
    }

    private static String name(UnitVersion unit) {
        String name = unit.name().vi();
        return isTerritory(unit) ? COMMITTEE + begunSmall(name) : name;
    }

    /** Empty for the committee of a territory, which stands alone in the head of its documents. */
    String parent() {
        return above == null || isTerritory(authority) ? "" : name(above);
    }

    /** The head of the body, or empty where its kind does not say how they are called. */
    String head() {
        if (isTerritory(authority)) {
            return "Chủ tịch";
        }
        return authority.kind().equals("sở") ? "Giám đốc" : "";
    }

    /** Who decides: the head of the body, or the body. */
    String issuer() {
        return head().isEmpty() ? name() : head() + " " + name();
    }

    /** The territory without the word for its kind. */
    String placeName() {
        if (place == null) {
            return "…";
        }
        String name = place.name().vi();
        String kind = place.kind() + " ";
        return name.toLowerCase(VIETNAMESE).startsWith(kind) ? name.substring(kind.length()) : name;
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String begunSmall(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
