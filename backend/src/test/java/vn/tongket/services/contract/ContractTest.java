package vn.tongket.services.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.services.contract.Contract.Operation;
import vn.tongket.testing.PostgresTestResource;

/** What every operation of the contract has, and that the contract is the committed one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ContractTest {

    private static final Path COMMITTED = Path.of("..", "openapi.yaml");
    private static final Path RELEASED = Path.of("..", "release", "openapi.released.yaml");
    private static final String JSON = "application/json";
    private static final String ID = "(list|get|create|put|patch|delete|import)[A-Z][A-Za-z]+";

    private Contract contract;

    @BeforeEach
    void read() {
        contract = Contract.parse(Contract.served());
    }

    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        assertThat(contract)
                .as("openapi.yaml is what the code says: run `make openapi` and look at what it changes")
                .isEqualTo(Contract.parse(Files.readString(COMMITTED)));
    }

    @Test
    void nothingOfTheLastReleaseIsGone() throws IOException {
        assertThat(Compatibility.breaks(Contract.parse(Files.readString(RELEASED)), contract))
                .as("callers of the last release would break; within v1 that never happens")
                .isEmpty();
    }

    @Test
    void operationsAreNamedOnceByVerbAndNoun() {
        List<String> ids = contract.operations().stream().map(Operation::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches(ID));
    }

    @Test
    void operationsSayWhatTheyDo() {
        assertThat(faults(operation -> Stream.of("summary", "description")
                        .filter(member ->
                                operation.content().path(member).asText().isBlank())))
                .isEmpty();
    }

    @Test
    void operationsBelongToOneDescribedResource() {
        List<String> described = elements(contract.document().path("tags"))
                .filter(tag -> !tag.path("description").asText().isBlank())
                .map(tag -> tag.path("name").asText())
                .toList();
        assertThat(faults(operation -> {
                    List<String> tags = elements(operation.content().path("tags"))
                            .map(JsonNode::asText)
                            .toList();
                    return tags.size() == 1 && described.contains(tags.getFirst())
                            ? Stream.of()
                            : Stream.of("tags " + tags);
                }))
                .isEmpty();
    }

    @Test
    void operationsSayWhoMayCallThem() {
        assertThat(contract.document().path("security"))
                .as("of all operations that do not say it themselves")
                .hasSize(2);
        assertThat(faults(operation -> operation.content().has("security")
                                && operation.content().get("security").isEmpty()
                        ? Stream.of("security")
                        : Stream.of()))
                .isEmpty();
    }

    @Test
    void parametersAndHeadersAreDescribed() {
        assertThat(faults(operation -> Stream.concat(
                        elements(operation.content().path("parameters"))
                                .map(contract::resolve)
                                .filter(parameter ->
                                        parameter.path("description").asText().isBlank())
                                .map(parameter -> parameter.path("name").asText()),
                        answers(operation)
                                .flatMap(answer -> answer.getValue().path("headers").properties().stream())
                                .filter(header -> contract.resolve(header.getValue())
                                        .path("description")
                                        .asText()
                                        .isBlank())
                                .map(Map.Entry::getKey))))
                .isEmpty();
    }

    /**
     * Who signs in, or asks for another password, is nobody yet of whom a key could be remembered; twice is two sessions, or two
     * mails of which the later counts.
     */
    @Test
    void whateverIsMadeByPostIsMadeOncePerKey() {
        List<Operation> making = contract.operations().stream()
                .filter(operation -> operation.method().equals("post"))
                .filter(operation ->
                        !Set.of("createSession", "createPasswordReset").contains(operation.id()))
                .filter(operation -> answers(operation)
                        .anyMatch(answer ->
                                answer.getKey().equals("201") || answer.getKey().equals("202")))
                .toList();
        assertThat(making)
                .hasSizeGreaterThan(30)
                .allSatisfy(operation -> assertThat(elements(operation.content().path("parameters"))
                                .map(contract::resolve)
                                .filter(parameter ->
                                        parameter.path("in").asText().equals("header"))
                                .map(parameter -> parameter.path("name").asText()))
                        .as(operation.id())
                        .contains("Idempotency-Key"));
    }

    @Test
    void successIsShapedAndShown() {
        assertThat(faults(operation -> {
                    List<Map.Entry<String, JsonNode>> successes = answers(operation)
                            .filter(answer -> answer.getKey().startsWith("2"))
                            .toList();
                    return successes.isEmpty()
                            ? Stream.of("no 2xx")
                            : successes.stream()
                                    .filter(answer -> !answer.getKey().equals("204"))
                                    .flatMap(answer -> shapeless(answer.getKey(), answer.getValue()));
                }))
                .isEmpty();
    }

    @Test
    void bodiesAreShapedAndShown() {
        assertThat(faults(operation -> operation.content().has("requestBody")
                        ? shapeless("body", operation.content().get("requestBody"))
                        : Stream.of()))
                .isEmpty();
    }

    /** An answer or body without content, or with content without a schema, or of which nothing shows an example. */
    private Stream<String> shapeless(String name, JsonNode message) {
        JsonNode content = message.path("content");
        if (content.isEmpty()) {
            return Stream.of(name + " without content");
        }
        boolean body = name.equals("body");
        return content.properties().stream()
                .filter(type -> type.getValue().path("schema").isEmpty()
                        || ((body || type.getKey().equals(JSON)) && !isShown(type.getValue())))
                .map(type -> name + " " + type.getKey() + " without schema or example");
    }

    private boolean isShown(JsonNode content) {
        JsonNode schema = contract.resolve(content.path("schema"));
        JsonNode items = contract.resolve(schema.at("/properties/items/items"));
        return content.has("example") || schema.has("examples") || items.has("examples");
    }

    @Test
    void failureIsAProblem() {
        assertThat(faults(operation -> {
                    List<Map.Entry<String, JsonNode>> failures = answers(operation)
                            .filter(answer -> answer.getKey().matches("4..|5..|default"))
                            .toList();
                    return failures.size() < 2
                            ? Stream.of("too few problems")
                            : failures.stream()
                                    .filter(answer -> !answer.getValue()
                                            .at("/content/application~1problem+json/schema/$ref")
                                            .asText()
                                            .endsWith("/Problem"))
                                    .map(Map.Entry::getKey);
                }))
                .isEmpty();
    }

    private List<String> faults(Function<Operation, Stream<String>> check) {
        List<String> faults = new ArrayList<>();
        contract.operations()
                .forEach(operation -> check.apply(operation)
                        .map(fault -> operation.id() + ": " + fault)
                        .forEach(faults::add));
        return faults;
    }

    private Stream<Map.Entry<String, JsonNode>> answers(Operation operation) {
        return operation.content().path("responses").properties().stream()
                .map(answer -> Map.entry(answer.getKey(), contract.resolve(answer.getValue())));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
