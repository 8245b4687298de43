package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads from the door to what is behind it. */
@ApplicationScoped
class RecordedAwardFacade implements RecordedAwards {

    private final RecordedAwardService records;
    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;

    RecordedAwardFacade(RecordedAwardService records, AwardDecisionRepository decisions, AwardRepository awards) {
        this.records = records;
        this.decisions = decisions;
        this.awards = awards;
    }

    @Override
    public UUID importDecision(RecordedDecision decision) {
        return records.importDecision(decision);
    }

    @Override
    public UUID importAward(RecordedAward award) {
        return records.importAward(award);
    }

    @Override
    public Optional<UUID> findByKey(String key) {
        return awards.byImportKey(key);
    }

    @Override
    public void checkImporter(UUID authority, @Nullable LocalDate day) {
        records.checkImporter(authority, day);
    }

    @Override
    public Optional<String> decisionKey(UUID authority, @Nullable String number, @Nullable LocalDate date) {
        return decisions.recordedAs(authority, number, date);
    }

    @Override
    public boolean isDecision(String key) {
        return decisions.byImportKey(key).isPresent();
    }

    @Override
    public void add(RecordedDecision decision) {
        records.add(decision);
    }

    @Override
    public void add(RecordedAward award) {
        records.add(award);
    }

    @Override
    public OnFile onFile(UUID award) {
        return new OnFile(
                awards.found(award).orElseThrow().award(), awards.details(award).orElseThrow());
    }
}
