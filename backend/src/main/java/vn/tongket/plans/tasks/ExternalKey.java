package vn.tongket.plans.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What another system calls a task that is mirrored here.
 *
 * @param system a name for that system
 * @param key the task's key there
 */
@Schema(name = "ExternalKey")
public record ExternalKey(
        @NotBlank @Pattern(regexp = SYSTEM) String system,
        @NotBlank @Size(max = 200) String key) {

    static final String SYSTEM = "^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$";

    /**
     * Reads {@code system} or {@code system:key}; the key is empty where none is written.
     *
     * @throws IllegalArgumentException when there is no such name of a system
     */
    static ExternalKey parse(String text) {
        int colon = text.indexOf(':');
        String system = colon < 0 ? text : text.substring(0, colon);
        if (!system.matches(SYSTEM)) {
            throw new IllegalArgumentException();
        }
        return new ExternalKey(system, colon < 0 ? "" : text.substring(colon + 1));
    }
}
