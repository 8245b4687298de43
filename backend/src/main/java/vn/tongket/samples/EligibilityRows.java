package vn.tongket.samples;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.awards.eligibility.Eligibility;
import vn.tongket.awards.eligibility.QuotaBase;
import vn.tongket.awards.eligibility.QuotaRounding;
import vn.tongket.awards.eligibility.QuotaScope;
import vn.tongket.awards.eligibility.RuleEffect;
import vn.tongket.awards.eligibility.RuleKind;
import vn.tongket.awards.eligibility.WriteAwardQuota;
import vn.tongket.awards.eligibility.WriteAwardRule;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Json;

/** What must hold before an award is proposed, and how many of a base may receive it. */
@ApplicationScoped
class EligibilityRows implements RowLoader {

    private final Eligibility eligibility;
    private final Json json;

    EligibilityRows(Eligibility eligibility, Json json) {
        this.eligibility = eligibility;
        this.json = json;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("award-rules", RowLoader.each(this::rule), "award-quotas", RowLoader.each(this::quota));
    }

    private void rule(SampleRow row) {
        eligibility.importRule(
                row.text("code"),
                LocalDate.parse(row.text("valid_from")),
                new WriteAwardRule(
                        row.name("title"),
                        RuleKind.of(row.text("kind")),
                        row.texts("types"),
                        row.texts("recipient_kinds").stream()
                                .map(RecipientKind::of)
                                .toList(),
                        json.read(row.text("parameters"), JsonNode.class),
                        RuleEffect.of(row.text("effect")),
                        row.dateOrNull("valid_to"),
                        row.text("legal_basis"),
                        Confidence.of(row.text("confidence")),
                        row.localizedTextOrNull("note"),
                        row.source()));
    }

    private void quota(SampleRow row) {
        eligibility.importQuota(
                row.text("type"),
                LocalDate.parse(row.text("valid_from")),
                new WriteAwardQuota(
                        row.decimalOrNull("rate"),
                        QuotaBase.of(row.text("base")),
                        row.textOrNull("base_type"),
                        QuotaRounding.of(row.text("rounding")),
                        QuotaScope.of(row.text("scope")),
                        Boolean.valueOf(row.text("binding")),
                        row.dateOrNull("valid_to"),
                        row.text("legal_basis"),
                        Confidence.of(row.text("confidence")),
                        row.localizedTextOrNull("note"),
                        row.source()));
    }
}
