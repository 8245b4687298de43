package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.rooms.Retention;

/** What nominations that came to nothing say of people. */
@ApplicationScoped
class NominationRetention implements Retention {

    private final NominationRetentionRepository rows;
    private final OptionalInt years;

    NominationRetention(
            NominationRetentionRepository rows,
            @ConfigProperty(name = "tongket.nomination-retention-years") OptionalInt years) {
        this.rows = rows;
        this.years = years;
    }

    @Override
    public OptionalInt years() {
        return years;
    }

    /** Those that were closed so long ago. */
    @Override
    public List<Erased> erase(Limit limit) {
        return rows.erase(limit);
    }
}
