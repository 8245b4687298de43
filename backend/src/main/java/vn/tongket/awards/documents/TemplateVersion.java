package vn.tongket.awards.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a template, as its room shows it. */
public interface TemplateVersion {

    /** Counted from 1, which is the one that the application brings. */
    Integer version();

    boolean inUse();

    /** When a preview of it was last seen, or null. */
    @Nullable
    Instant previewedAt();
}
