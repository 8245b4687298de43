package vn.tongket.integration.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as an administrator writes it.
 *
 * @param url where events are sent; https, to an address of the Internet, unless the installation allows more
 * @param description what for, and whose system it is
 * @param eventTypes only these types of events, whole or up to a point, {@code vn.tongket.plan} for all that become of plans; all without them
 * @param unit code or id of the unit whose events, and those of all units below it, are sent; without it those of the whole
 *     installation
 * @param ordered whether the next event waits until the one before was taken
 */
public record WriteWebhook(
        @NotBlank @Size(max = 2000) String url,
        @NotBlank @Size(max = 200) String description,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> eventTypes,
        @Nullable @Size(max = 40) String unit,
        @Nullable Boolean ordered) {}
