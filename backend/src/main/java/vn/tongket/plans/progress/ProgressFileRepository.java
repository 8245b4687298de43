package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.indicators.evidence.EvidenceResponse;
import vn.tongket.indicators.evidence.HungFiles;
import vn.tongket.kernel.persistence.FileRows;
import vn.tongket.kernel.persistence.Sql;

/** Files on progress reports. */
@ApplicationScoped
class ProgressFileRepository {

    private static final int MOST = 20;

    private final Sql sql;

    ProgressFileRepository(Sql sql) {
        this.sql = sql;
    }

    HungFiles<EvidenceResponse> onReports() {
        return new HungFiles<>(
                new FileRows(sql, "progress_files", "report_id", null),
                MOST,
                "progress.too-many-files",
                EvidenceResponse.class,
                EvidenceResponse::of);
    }
}
