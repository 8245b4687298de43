package vn.tongket.kernel.http.bind;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.http.Fault;

/** Says in our codes what Bean Validation found. */
final class Violations {

    private Violations() {}

    /** One fault a place, that it is missing before all else. */
    static List<Fault> of(Set<? extends ConstraintViolation<?>> violations, String pointer) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        violations.stream()
                .sorted(Comparator.comparing(violation -> violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()))
                .forEach(violation -> {
                    String member = violation.getPropertyPath().toString().replaceAll("\\[.*", "");
                    String place = JsonPointer.child(pointer, member);
                    faults.putIfAbsent(place, fault(violation, place));
                });
        return List.copyOf(faults.values());
    }

    private static Fault fault(ConstraintViolation<?> violation, String pointer) {
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case NotNull a -> Fault.at(pointer, "body.required");
            case NotBlank a -> Fault.at(pointer, "body.required");
            case NotEmpty a -> Fault.at(pointer, "body.required");
            case Size size -> Fault.at(pointer, "body.size", size.min(), size.max());
            case Min min -> Fault.at(pointer, "body.too-small", min.value());
            case Max max -> Fault.at(pointer, "body.too-big", max.value());
            case Pattern pattern -> Fault.at(pointer, "body.pattern", pattern.regexp());
            case OneLine a -> Fault.at(pointer, "body.not-one-line");
            default -> throw new IllegalStateException("no words for " + violation.getConstraintDescriptor());
        };
    }
}
