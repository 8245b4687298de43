package vn.tongket.services.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Which parameters an operation takes. */
final class Parameters {

    private Parameters() {}

    static List<Parameter> of(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    static boolean hasHeader(Operation operation, String name) {
        return has(operation, Parameter.In.HEADER, name);
    }

    static boolean hasQuery(Operation operation, String name) {
        return has(operation, Parameter.In.QUERY, name);
    }

    static boolean hasPath(Operation operation) {
        return of(operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    /** Whether a file comes as a form; what is made of it has no tag. */
    static boolean isForm(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("multipart/form-data");
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return of(operation).stream()
                .anyMatch(parameter -> parameter.getIn() == in && name.equals(parameter.getName()));
    }
}
