package vn.tongket.kernel.http.bind;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Filters;
import vn.tongket.kernel.text.SearchText;

/** Nothing is silently ignored: a parameter that the operation does not know, or that is repeated, is a fault. */
@Provider
@Priority(Filters.PARAMETERS)
class ParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SearchText.printable(request.getUriInfo().getPath())) {
            throw ApiProblem.notFound("http.404");
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::namesOf);
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                faults.add(Fault.of(name, "query.unknown-parameter", names.isEmpty() ? "–" : String.join(", ", names)));
            } else if (values.size() > 1) {
                faults.add(Fault.of(name, "query.repeated"));
            } else if (values.getFirst().isBlank()) {
                faults.add(Fault.of(name, "query.empty"));
            }
        });
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.add(nameOf(parameter.getAnnotation(RestQuery.class), parameter.getName()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> nameOf(field.getAnnotation(RestQuery.class), field.getName()))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String nameOf(RestQuery annotation, String javaName) {
        return annotation.value().isEmpty() ? javaName : annotation.value();
    }
}
