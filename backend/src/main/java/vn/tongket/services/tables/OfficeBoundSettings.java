package vn.tongket.services.tables;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the settings to where files are opened, which are no beans. */
@Singleton
@Startup
class OfficeBoundSettings {

    OfficeBoundSettings(
            @ConfigProperty(name = "tongket.office-files.unpacked") MemorySize unpacked,
            @ConfigProperty(name = "tongket.office-files.ratio") long ratio,
            @ConfigProperty(name = "tongket.office-files.processor") Duration processor,
            @ConfigProperty(name = "tongket.office-files.at-once") int atOnce) {
        OfficeBounds.set(new OfficeBounds(unpacked.asLongValue(), ratio, processor), atOnce);
    }
}
