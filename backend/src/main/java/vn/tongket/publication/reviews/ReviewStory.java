package vn.tongket.publication.reviews;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;

/**
 * The year told to everybody, in the order in which a citizen asks; a part that nobody wrote is null.
 *
 * @param finding what the year came to, in one sentence
 * @param promised what was promised for the year
 * @param reached what was reached of it
 * @param contributors who did it
 * @param next what comes next
 */
@Schema(name = "ReviewStory")
public record ReviewStory(
        @Nullable Name finding,
        @Nullable LocalizedText promised,
        @Nullable LocalizedText reached,
        @Nullable LocalizedText contributors,
        @Nullable LocalizedText next) {

    static final ReviewStory UNTOLD = new ReviewStory(null, null, null, null, null);

    /** The parts, as the table of them names them. */
    enum Part {
        FINDING,
        PROMISED,
        REACHED,
        CONTRIBUTORS,
        NEXT
    }

    /** The story that parts make. */
    static ReviewStory of(Map<Part, LocalizedText> parts) {
        LocalizedText finding = parts.get(Part.FINDING);
        return new ReviewStory(
                finding == null ? null : new Name(finding.vi(), finding.en()),
                parts.get(Part.PROMISED),
                parts.get(Part.REACHED),
                parts.get(Part.CONTRIBUTORS),
                parts.get(Part.NEXT));
    }

    /** The parts that somebody wrote. */
    Map<Part, LocalizedText> parts() {
        Map<Part, LocalizedText> parts = new EnumMap<>(Part.class);
        put(parts, Part.FINDING, finding == null ? null : new LocalizedText(finding.vi(), finding.en()));
        put(parts, Part.PROMISED, promised);
        put(parts, Part.REACHED, reached);
        put(parts, Part.CONTRIBUTORS, contributors);
        put(parts, Part.NEXT, next);
        return parts;
    }

    private static void put(Map<Part, LocalizedText> parts, Part part, @Nullable LocalizedText localized) {
        if (localized != null) {
            parts.put(part, localized);
        }
    }
}
