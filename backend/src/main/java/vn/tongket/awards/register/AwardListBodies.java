package vn.tongket.awards.register;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.LongBodies;

/** Lists of past awards may be long. */
@Singleton
class AwardListBodies implements LongBodies {

    private final MemorySize most;

    AwardListBodies(@ConfigProperty(name = "tongket.import-max-size") MemorySize most) {
        this.most = most;
    }

    @Override
    public boolean at(String method, String path) {
        return method.equals("POST") && path.equals("/api/v1/awards/imports");
    }

    @Override
    public long bytes() {
        return most.asLongValue();
    }
}
