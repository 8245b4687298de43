package vn.tongket.plans.amendments;

import jakarta.inject.Singleton;
import vn.tongket.kernel.http.LongBodies;

/** An annex as a workbook may be longer than other bodies. */
@Singleton
class AnnexBodies implements LongBodies {

    private static final long MOST = 8L << 20;

    @Override
    public boolean at(String method, String path) {
        return method.equals("POST") && path.matches("/api/v1/plans/[^/]+/annex");
    }

    @Override
    public long bytes() {
        return MOST;
    }
}
