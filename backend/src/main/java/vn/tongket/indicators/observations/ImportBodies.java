package vn.tongket.indicators.observations;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.LongBodies;

/** Files of values may be long. */
@Singleton
class ImportBodies implements LongBodies {

    private final MemorySize most;

    ImportBodies(@ConfigProperty(name = "tongket.import-max-size") MemorySize most) {
        this.most = most;
    }

    @Override
    public boolean at(String method, String path) {
        return method.equals("POST") && path.equals("/api/v1/observations/imports");
    }

    @Override
    public long bytes() {
        return most.asLongValue();
    }
}
