package vn.tongket.services.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.tongket.kernel.http.answer.AnswerHeader;

/** The headers that resources say their answers have. */
final class OwnHeaders {

    private static final DotName HEADER = DotName.createSimple(AnswerHeader.class);
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final List<AnnotationInstance> headers;
    private final Map<String, String> byOperation = new HashMap<>();

    OwnHeaders(IndexView index) {
        this.headers = List.copyOf(index.getAnnotations(HEADER));
        headers.forEach(header -> header.target().asClass().methods().stream()
                .filter(method -> method.hasDeclaredAnnotation(OPERATION))
                .forEach(method -> byOperation.put(idOf(method), text(header, "name"))));
    }

    /** Says once what each means. */
    void addTo(OpenAPI document) {
        headers.forEach(header -> document.getComponents()
                .addHeader(
                        text(header, "name"),
                        AnswerHeaders.header(text(header, "description"), text(header, "example"))));
    }

    void addTo(Operation operation) {
        String header = byOperation.get(operation.getOperationId());
        if (header != null) {
            AnswerHeaders.add(operation, "200", header);
        }
    }

    private static String idOf(MethodInfo method) {
        return text(method.declaredAnnotation(OPERATION), "operationId");
    }

    private static String text(AnnotationInstance annotation, String member) {
        return annotation.value(member).asString();
    }
}
