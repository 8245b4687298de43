package vn.tongket.organisation.units;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** One step from a state of all units to the next; it can be taken back as long as nothing was built on it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Edit.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Edit.Succeeded.class, name = "succeeded")
})
public sealed interface Edit {

    /** The unit it is about. */
    UUID unit();

    /** A version that was not there before; with the first of a unit, the unit. */
    record Opened(UnitVersion version) implements Edit {
        @Override
        public UUID unit() {
            return version.unit();
        }
    }

    /** A version that is different now. */
    record Changed(UnitVersion before, UnitVersion after) implements Edit {
        @Override
        public UUID unit() {
            return after.unit();
        }
    }

    /** A unit came after another, or a unit ended. */
    record Succeeded(Succession succession) implements Edit {
        @Override
        public UUID unit() {
            return succession.predecessor();
        }
    }
}
