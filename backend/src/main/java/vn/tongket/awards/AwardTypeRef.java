package vn.tongket.awards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.platform.text.Name;

/** An award type as awards name it. */
@Schema(name = "AwardTypeRef")
public record AwardTypeRef(String code, Name name) {}
