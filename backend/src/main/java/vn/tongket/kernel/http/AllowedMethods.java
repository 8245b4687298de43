package vn.tongket.kernel.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which methods an address takes, by the contract. The framework's own 405 does not say, and its OPTIONS answers for all
 * addresses of a class. The contract is read when it is first asked for.
 */
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern address, String method) {}

    private final ObjectMapper json;
    private volatile List<Operation> operations = List.of();

    AllowedMethods(ObjectMapper json) {
        this.json = json;
    }

    /** The methods, for the {@code Allow} header; empty where nothing stands at the address. */
    String at(String path) {
        Set<String> methods = operations().stream()
                .filter(operation -> operation.address().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return String.join(", ", methods);
    }

    private List<Operation> operations() {
        if (operations.isEmpty()) {
            operations = read();
        }
        return operations;
    }

    private List<Operation> read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream contract = loader.getResourceAsStream(OpenApiConstants.BASE_NAME + ".JSON")) {
            if (contract == null) {
                throw new IllegalStateException("the contract is not in the application");
            }
            List<Operation> found = new ArrayList<>();
            for (var path : json.readTree(contract).path("paths").properties()) {
                Pattern address = pattern(path.getKey());
                path.getValue().properties().stream()
                        .filter(member -> isOperation(member.getValue()))
                        .forEach(member ->
                                found.add(new Operation(address, member.getKey().toUpperCase(Locale.ROOT))));
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOperation(JsonNode member) {
        return member.has("operationId");
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("/?" + template.replaceFirst("^/", "").replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }
}
