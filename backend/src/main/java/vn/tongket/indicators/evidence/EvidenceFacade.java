package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.KeptFile;

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
    public KeptFile kept(HungFile file) {
        return new KeptFile(
                file.sha256(),
                file.mediaType(),
                file.size(),
                new FileName(file.name()).attachment(),
                () -> intake.open(file.sha256()));
    }
}
