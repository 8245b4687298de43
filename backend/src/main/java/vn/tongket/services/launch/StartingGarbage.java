package vn.tongket.services.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Sweeps the heap once before anybody is answered. Starting leaves as much garbage behind as lives, and much of it has been
 * taken for long-lived by then: a collector that looks at that part of the heap only when it is full would keep the garbage
 * for days and let the heap grow around it.
 */
@ApplicationScoped
class StartingGarbage {

    /** After whoever leaves some. */
    private static final int LAST = Integer.MAX_VALUE;

    void sweep(@Observes @Priority(LAST) StartupEvent event) {
        System.gc();
    }
}
