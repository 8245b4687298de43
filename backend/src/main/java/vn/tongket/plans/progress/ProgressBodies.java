package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.kernel.http.LongBodies;

/** Where files are added to reports, a body may be as long as a file and the form around it. */
@ApplicationScoped
class ProgressBodies implements LongBodies {

    private static final Pattern ADDRESS = Pattern.compile("/api/v1/progress-reports/[^/]+/evidence/?");

    @Override
    public boolean at(String method, String path) {
        return method.equals("POST") && ADDRESS.matcher(path).matches();
    }

    @Override
    public long bytes() {
        return EvidenceFiles.MAX_FORM_BYTES;
    }
}
