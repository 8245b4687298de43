package vn.tongket.awards.eligibility.answers;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kept answer worked out again from the rules and facts that were kept with it.
 *
 * @param equal whether it comes out the same for everybody
 * @param candidates how many were worked out again
 * @param different places in the answer where it does not
 */
@Schema(name = "EligibilityReplay")
public record EligibilityReplay(UUID check, Boolean equal, Integer candidates, List<Integer> different) {}
