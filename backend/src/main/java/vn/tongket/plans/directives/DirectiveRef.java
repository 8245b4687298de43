package vn.tongket.plans.directives;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.LocalizedText;

/** A directive as others name it. */
@Schema(name = "DirectiveRef")
public record DirectiveRef(UUID id, String code, LocalizedText text) {}
