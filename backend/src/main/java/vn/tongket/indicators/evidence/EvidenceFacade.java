package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Leads from the door to what takes files in. */
@ApplicationScoped
class EvidenceFacade implements EvidenceFiles {

    private final EvidenceIntake intake;

    EvidenceFacade(EvidenceIntake intake) {
        this.intake = intake;
    }

    @Override
    public Kept take(@Nullable String name, Path content) {
        EvidenceIntake.Taken taken = intake.take(new EvidenceIntake.Upload(name, content));
        return new Kept(taken.name().text(), taken.kind().mediaType(), taken.size(), taken.sha256());
    }

    @Override
    public InputStream open(String sha256) {
        return intake.open(sha256);
    }

    @Override
    public String attachment(String name) {
        return new FileName(name).attachment();
    }
}
