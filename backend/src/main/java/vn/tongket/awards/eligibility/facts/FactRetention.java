package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.rooms.Retention;

/** What is recorded of people, and what kept answers copied of it. */
@ApplicationScoped
class FactRetention implements Retention {

    private final FactRetentionRepository rows;
    private final OptionalInt years;

    FactRetention(
            FactRetentionRepository rows,
            @ConfigProperty(name = "tongket.recipient-fact-retention-years") OptionalInt years) {
        this.rows = rows;
        this.years = years;
    }

    @Override
    public OptionalInt years() {
        return years;
    }

    /**
     * Facts that were recorded and over so long ago, and answers given then; what is still going on is never over.
     */
    @Override
    public List<Erased> erase(Limit limit) {
        return Stream.concat(rows.eraseFacts(limit).stream(), rows.eraseAnswers(limit).stream())
                .toList();
    }
}
