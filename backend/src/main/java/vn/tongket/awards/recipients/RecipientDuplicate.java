package vn.tongket.awards.recipients;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two recipients that may be one; people decide.
 *
 * @param shares what they have in common, now or before
 */
@Schema(name = "RecipientDuplicate")
public record RecipientDuplicate(RecipientRef one, RecipientRef other, List<SharedTrait> shares) {}
