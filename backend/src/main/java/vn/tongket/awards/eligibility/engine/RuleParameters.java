package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.RecordBinder;

/** Parameters of rules: a tree in the catalogue, a record for the check. */
@ApplicationScoped
class RuleParameters {

    private static final String PLACE = "/parameters";

    private final RecordBinder binder;

    RuleParameters(RecordBinder binder) {
        this.binder = binder;
    }

    /**
     * The check that the parameters of a kind make.
     *
     * @throws ApiProblem 400 with every fault, at its place below the parameters
     */
    RuleCheck check(RuleKind kind, JsonNode parameters) {
        try {
            return (RuleCheck) binder.bind(parameters, kind.parameters().asSubclass(Record.class));
        } catch (ApiProblem wrong) {
            throw ApiProblem.invalidBody(
                    wrong.faults().stream().map(RuleParameters::below).toList());
        }
    }

    private static Fault below(Fault fault) {
        return new Fault(
                PLACE + (fault.pointer() == null ? "" : fault.pointer()), null, fault.code(), fault.arguments());
    }

    /** A rule that can be put. */
    Engine.Rule rule(AwardRuleResponse said) {
        return new Engine.Rule(said, check(said.kind(), said.parameters()));
    }

    List<Engine.Rule> rules(List<AwardRuleResponse> said) {
        return said.stream().map(this::rule).toList();
    }
}
