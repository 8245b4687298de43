package vn.tongket.services.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that several operations take stand once, by their name. Where one name means several things, the one that most
 * operations take has it; others have that of the resource that takes them first before theirs, such as {@code plans.unit}.
 */
final class SharedParameters {

    private static final String PARAMETERS = "#/components/parameters/";

    private SharedParameters() {}

    /** A parameter, and the operations that take it. */
    private record Shared(Parameter parameter, List<Operation> operations) {

        String nameOfResource() {
            return operations.getFirst().getTags().getFirst() + "." + parameter.getName();
        }
    }

    static void share(OpenAPI document) {
        Map<List<?>, String> names = new HashMap<>();
        shared(document)
                .forEach((meaning, shared) -> Stream.of(shared.parameter().getName(), shared.nameOfResource())
                        .filter(name -> !names.containsValue(name))
                        .findFirst()
                        .ifPresent(name -> {
                            names.put(meaning, name);
                            document.getComponents().addParameter(name, shared.parameter());
                        }));
        operations(document)
                .forEach(operation -> operation.setParameters(Parameters.of(operation).stream()
                        .map(parameter -> reference(parameter, names))
                        .toList()));
    }

    private static Parameter reference(Parameter parameter, Map<List<?>, String> names) {
        String name = names.get(meaning(parameter));
        return name == null ? parameter : OASFactory.createParameter().ref(PARAMETERS + name);
    }

    /** Those that more than one operation takes, by their meaning, the most used first. */
    private static Map<List<?>, Shared> shared(OpenAPI document) {
        Map<List<?>, Shared> all = new LinkedHashMap<>();
        operations(document)
                .forEach(operation -> Parameters.of(operation)
                        .forEach(parameter -> all.computeIfAbsent(
                                        meaning(parameter), meaning -> new Shared(parameter, new ArrayList<>()))
                                .operations()
                                .add(operation)));
        Map<List<?>, Shared> shared = new LinkedHashMap<>();
        all.entrySet().stream()
                .filter(entry -> entry.getValue().operations().size() > 1)
                .sorted(Comparator.comparing(
                        entry -> -entry.getValue().operations().size()))
                .forEach(entry -> shared.put(entry.getKey(), entry.getValue()));
        return shared;
    }

    /** All that the document shows of a parameter; two that are alike in it are one. */
    private static List<?> meaning(Parameter parameter) {
        return Arrays.asList(
                parameter.getName(),
                parameter.getIn(),
                parameter.getDescription(),
                parameter.getRequired(),
                parameter.getExample(),
                meaning(parameter.getSchema()));
    }

    private static List<?> meaning(@Nullable Schema schema) {
        return schema == null
                ? List.of()
                : Arrays.asList(
                        schema.getRef(),
                        schema.getType(),
                        schema.getFormat(),
                        schema.getEnumeration(),
                        schema.getDefaultValue(),
                        schema.getMinimum(),
                        schema.getMaximum(),
                        schema.getMinLength(),
                        schema.getMaxLength(),
                        schema.getPattern(),
                        schema.getExamples(),
                        meaning(schema.getItems()));
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }
}
