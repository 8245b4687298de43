package vn.tongket.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods an address takes. The framework's own 405 does not say, and its OPTIONS answers for a whole class. */
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern address, String method) {}

    private final List<Operation> operations;

    /** Asks for all beans: an {@code Instance} would keep only alternatives where there is one of anything. */
    AllowedMethods(BeanManager beans) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> operationsOf(type).stream())
                .toList();
    }

    private static List<Operation> operationsOf(Class<?> resource) {
        List<Operation> found = new ArrayList<>();
        String base = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    Path path = method.getAnnotation(Path.class);
                    found.add(new Operation(pattern(base + (path == null ? "" : path.value())), http.value()));
                }
            }
        }
        return found;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("/?" + template.replaceFirst("^/", "").replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }

    /** The methods, for the {@code Allow} header; empty where nothing stands at the address. */
    String at(String path) {
        Set<String> methods = operations.stream()
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
}
