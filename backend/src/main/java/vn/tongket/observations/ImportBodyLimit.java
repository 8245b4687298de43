package vn.tongket.observations;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.platform.http.BodyLimit;

/** Files of values may be long. */
@Singleton
class ImportBodyLimit implements BodyLimit {

    private final MemorySize most;

    ImportBodyLimit(@ConfigProperty(name = "tongket.import-max-size") MemorySize most) {
        this.most = most;
    }

    @Override
    public String path() {
        return "/api/v1/observations/imports";
    }

    @Override
    public long bytes() {
        return most.asLongValue();
    }
}
