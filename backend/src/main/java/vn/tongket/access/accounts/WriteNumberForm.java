package vn.tongket.access.accounts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.services.tables.NumberForm;

/**
 * How one writes numbers.
 *
 * @param numberForm {@code en} 1197.5, {@code vi-VN} 1.197,5; null where that is to be asked for each time
 */
@Schema(name = "WriteNumberForm")
record WriteNumberForm(
        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"en", "vi-VN"})
        NumberForm numberForm) {}
