package vn.tongket.awards.eligibility.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What is recorded of a recipient for rules to read. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"annual-grade", "initiative", "conduct", "service", "absence", "collective-year"})
public enum FactKind {
    /** How the year of a person was graded. */
    ANNUAL_GRADE,
    /** An initiative or topic that was recognised at a level. */
    INITIATIVE,
    /** Discipline, investigation, inspection or complaint; only award officers see it. */
    CONDUCT,
    /** A time of service in a unit, perhaps as a member of a collective. */
    SERVICE,
    /** A time of absence within the service. */
    ABSENCE,
    /** The year of a collective: its members, and whether its tasks were finished. */
    COLLECTIVE_YEAR;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static FactKind of(String code) {
        return Codes.read(FactKind.class, code);
    }

    static List<String> codes() {
        return Codes.all(FactKind.class);
    }
}
