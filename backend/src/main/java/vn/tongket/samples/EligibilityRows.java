package vn.tongket.samples;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.awards.eligibility.engine.AwardRules;
import vn.tongket.awards.eligibility.engine.RuleEffect;
import vn.tongket.awards.eligibility.engine.RuleKind;
import vn.tongket.awards.eligibility.engine.WriteAwardRule;
import vn.tongket.awards.eligibility.quotas.AwardQuotas;
import vn.tongket.awards.eligibility.quotas.QuotaBase;
import vn.tongket.awards.eligibility.quotas.QuotaRounding;
import vn.tongket.awards.eligibility.quotas.QuotaScope;
import vn.tongket.awards.eligibility.quotas.WriteAwardQuota;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.text.Codes;

/** What must hold before an award is proposed, and how many of a base may receive it. */
@ApplicationScoped
class EligibilityRows implements RowLoader {

    private final AwardRules rules;
    private final AwardQuotas quotas;
    private final Json json;

    EligibilityRows(AwardRules rules, AwardQuotas quotas, Json json) {
        this.rules = rules;
        this.quotas = quotas;
        this.json = json;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("award-rules", RowLoader.each(this::rule), "award-quotas", RowLoader.each(this::quota));
    }

    @Override
    public Map<String, PackKind> packKinds() {
        return Map.of(
                "award-rules",
                PackKind.of(
                        PackKind.columns("code", "valid_from"),
                        row -> row.text("title_vi"),
                        row -> rules.putRule(
                                row.text("code"), LocalDate.parse(row.text("valid_from")), writtenRule(row))),
                "award-quotas",
                PackKind.of(
                        PackKind.columns("type", "valid_from"),
                        row -> row.text("type"),
                        row -> quotas.putQuota(
                                row.text("type"), LocalDate.parse(row.text("valid_from")), writtenQuota(row))));
    }

    private void rule(SampleRow row) {
        rules.importRule(row.text("code"), LocalDate.parse(row.text("valid_from")), writtenRule(row));
    }

    private WriteAwardRule writtenRule(SampleRow row) {
        return new WriteAwardRule(
                row.name("title"),
                Codes.read(RuleKind.class, row.text("kind")),
                row.texts("types"),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                json.read(row.text("parameters"), JsonNode.class),
                Codes.read(RuleEffect.class, row.text("effect")),
                row.dateOrNull("valid_to"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }

    private void quota(SampleRow row) {
        quotas.importQuota(row.text("type"), LocalDate.parse(row.text("valid_from")), writtenQuota(row));
    }

    private WriteAwardQuota writtenQuota(SampleRow row) {
        return new WriteAwardQuota(
                row.decimalOrNull("rate"),
                Codes.read(QuotaBase.class, row.text("base")),
                row.textOrNull("base_type"),
                Codes.read(QuotaRounding.class, row.text("rounding")),
                Codes.read(QuotaScope.class, row.text("scope")),
                Boolean.valueOf(row.text("binding")),
                row.dateOrNull("valid_to"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }
}
