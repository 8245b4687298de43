package vn.tongket.services.contract;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which operations anybody may call: those that say so in the code. */
final class OperationSecurity {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private final Set<String> open;

    OperationSecurity(IndexView index) {
        this.open = index.getAnnotations(OPERATION).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(annotation -> annotation.value("operationId") != null)
                .filter(annotation -> permitsAll(annotation.target().asMethod()))
                .map(annotation -> annotation.value("operationId"))
                .filter(Objects::nonNull)
                .map(AnnotationValue::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean permitsAll(MethodInfo method) {
        return method.hasDeclaredAnnotation(PERMIT_ALL)
                || method.declaringClass().hasDeclaredAnnotation(PERMIT_ALL);
    }

    boolean isPublic(@Nullable String operationId) {
        return operationId != null && open.contains(operationId);
    }
}
