package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.kernel.http.LongBodies;

/** Where papers are added to dossiers, a body may be as long as a file and the form around it. */
@ApplicationScoped
class DossierBodies implements LongBodies {

    private static final Pattern ADDRESS = Pattern.compile("/api/v1/nominations/[^/]+/documents/?");

    @Override
    public boolean at(String method, String path) {
        return method.equals("POST") && ADDRESS.matcher(path).matches();
    }

    @Override
    public long bytes() {
        return EvidenceFiles.MAX_FORM_BYTES;
    }
}
