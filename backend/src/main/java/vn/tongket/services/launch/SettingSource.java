package vn.tongket.services.launch;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads single settings, and names a setting in full when its value cannot be understood. A setting that is present but
 * blank counts as absent: that is how compose files pass a variable nobody set.
 */
final class SettingSource {

    private static final int HIGHEST_PORT = 65_535;

    private final UnaryOperator<@Nullable String> environment;
    private final UnaryOperator<@Nullable String> properties;

    SettingSource(UnaryOperator<@Nullable String> environment, UnaryOperator<@Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    static SettingSource ofProcess() {
        return new SettingSource(System::getenv, System::getProperty);
    }

    @Nullable
    String text(String name) {
        String property = properties.apply(propertyName(name));
        String value = property != null ? property : environment.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String name, String absent) {
        String value = text(name);
        return value == null ? absent : value;
    }

    boolean flag(String name, boolean absent) {
        String value = text(name);
        if (value == null) {
            return absent;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new LaunchException("%s must be true or false, not '%s'.".formatted(name, value));
        };
    }

    int port(String name, int absent) {
        String value = text(name);
        if (value == null) {
            return absent;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new LaunchException("%s must be a port from 0 to 65535, not '%s'.".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    /** A part of a whole, from 0 to 1. */
    double share(String name, double absent) {
        String value = text(name);
        if (value == null) {
            return absent;
        }
        if (!value.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw new LaunchException("%s must be a number from 0 to 1, such as 0.1, not '%s'.".formatted(name, value));
        }
        return Double.parseDouble(value);
    }

    /** Production unless said otherwise: forgetting the setting must never open a real installation. */
    InstallationMode mode(String name) {
        String value = text(name, "production");
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "local" -> InstallationMode.LOCAL;
            case "production" -> InstallationMode.PRODUCTION;
            default -> throw new LaunchException("%s must be local or production, not '%s'.".formatted(name, value));
        };
    }

    /** {@code TONGKET_DATA_DIR} is {@code tongket.data-dir}. */
    private static String propertyName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
