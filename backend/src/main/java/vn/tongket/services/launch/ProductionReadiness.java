package vn.tongket.services.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a production installation refuse to start, each reason naming the setting that causes it. */
final class ProductionReadiness {

    /** Values that stand in examples and manuals, ours and others': whoever guesses tries these first. */
    private static final Set<String> WELL_KNOWN =
            Set.of("admin", "administrator", "password", "postgres", "root", "secret", "tongket", "123456");

    private static final List<String> EXAMPLE_MARKS = List.of("change-me", "changeme", "example");

    private ProductionReadiness() {}

    /** All reasons at once, so that nobody has to start ten times to learn ten of them; empty means ready. */
    static List<String> objections(LaunchSettings settings) {
        List<String> found = new ArrayList<>();
        if (settings.externalDatabase() == null && !settings.embeddedDatabase()) {
            found.add("No database is named: set TONGKET_DB_URL, TONGKET_DB_USERNAME and TONGKET_DB_PASSWORD.");
        }
        if (settings.mode() == InstallationMode.PRODUCTION) {
            addDemoAccounts(settings, found);
            addEmbeddedDatabase(settings, found);
            addDefaultSecrets(settings, found);
        }
        return List.copyOf(found);
    }

    private static void addDemoAccounts(LaunchSettings settings, List<String> found) {
        if (settings.demoAccounts() && !settings.allowances().demoAccounts()) {
            found.add("TONGKET_DEMO_ACCOUNTS is on, and demo accounts are not for production: turn it off, or set"
                    + " TONGKET_ALLOW_DEMO_ACCOUNTS=true if it is meant.");
        }
    }

    private static void addEmbeddedDatabase(LaunchSettings settings, List<String> found) {
        if (settings.embeddedDatabase() && !settings.allowances().embeddedDatabase()) {
            found.add(
                    "TONGKET_EMBEDDED_DATABASE is on, and production wants a database that is looked after: name it with"
                            + " TONGKET_DB_URL, or set TONGKET_ALLOW_EMBEDDED_DATABASE=true if it is meant.");
        }
    }

    private static void addDefaultSecrets(LaunchSettings settings, List<String> found) {
        if (settings.allowances().defaultSecrets()) {
            return;
        }
        if (settings.externalDatabase() != null
                && isDefault(settings.externalDatabase().password())) {
            found.add(defaultSecret("TONGKET_DB_PASSWORD"));
        }
        if (isDefault(settings.bootstrapPassword())) {
            found.add(defaultSecret("TONGKET_BOOTSTRAP_PASSWORD"));
        }
    }

    private static String defaultSecret(String setting) {
        return setting + " is a default or example value that anybody can guess: choose a secret of your own, or set"
                + " TONGKET_ALLOW_DEFAULT_SECRETS=true if it is meant.";
    }

    private static boolean isDefault(@Nullable String secret) {
        if (secret == null) {
            return false;
        }
        String folded = secret.toLowerCase(Locale.ROOT);
        return WELL_KNOWN.contains(folded) || EXAMPLE_MARKS.stream().anyMatch(folded::contains);
    }
}
