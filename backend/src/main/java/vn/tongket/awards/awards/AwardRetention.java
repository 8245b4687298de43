package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.rooms.Retention;

/** What old drafts and withdrawn lines say of people who were not honoured. */
@ApplicationScoped
class AwardRetention implements Retention {

    private final AwardRetentionRepository rows;
    private final OptionalInt years;

    AwardRetention(
            AwardRetentionRepository rows,
            @ConfigProperty(name = "tongket.award-draft-retention-years") OptionalInt years) {
        this.rows = rows;
        this.years = years;
    }

    @Override
    public OptionalInt years() {
        return years;
    }

    /** The lines that were entered so long ago. */
    @Override
    public List<Erased> erase(Limit limit) {
        return rows.erase(limit);
    }
}
