package vn.tongket.awards.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/** An award type as awards name it. */
@Schema(name = "AwardTypeRef")
public record AwardTypeRef(String code, Name name) {}
