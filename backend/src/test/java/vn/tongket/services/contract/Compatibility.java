package vn.tongket.services.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import vn.tongket.services.contract.Contract.Operation;

/**
 * What callers of an older contract would miss in a newer one: an operation, an answer, a member or value that was
 * there; and what they would have to send that they did not have to. What is new beside the old breaks nobody.
 */
final class Compatibility {

    private final Contract before;
    private final Contract after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private Compatibility(Contract before, Contract after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaks(Contract before, Contract after) {
        Compatibility compatibility = new Compatibility(before, after);
        before.operations().forEach(compatibility::compare);
        return List.copyOf(compatibility.breaks);
    }

    /** Who writes what a schema describes: a caller, or the server. */
    private enum Direction {
        REQUEST,
        RESPONSE
    }

    private void compare(Operation old) {
        Optional<Operation> found = after.operations().stream()
                .filter(candidate -> candidate.method().equals(old.method())
                        && candidate.path().equals(old.path()))
                .findFirst();
        if (found.isEmpty()) {
            breaks.add(old.id() + " is gone");
            return;
        }
        Operation present = found.get();
        if (!present.id().equals(old.id())) {
            breaks.add(old.id() + " is now called " + present.id());
        }
        parameters(old, present);
        body(old, present);
        answers(old, present);
    }

    private void parameters(Operation old, Operation present) {
        Map<String, JsonNode> known = parametersByName(before, old);
        Map<String, JsonNode> now = parametersByName(after, present);
        known.forEach((name, parameter) -> {
            String place = old.id() + " " + name;
            if (now.containsKey(name)) {
                schema(place, parameter.path("schema"), now.get(name).path("schema"), Direction.REQUEST);
            } else {
                breaks.add(place + " is gone");
            }
        });
        now.forEach((name, parameter) -> {
            boolean was = known.containsKey(name) && required(known.get(name));
            if (required(parameter) && !was) {
                breaks.add(old.id() + " " + name + " is now required");
            }
        });
    }

    private static Map<String, JsonNode> parametersByName(Contract contract, Operation operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        for (JsonNode parameter : operation.content().path("parameters")) {
            JsonNode resolved = contract.resolve(parameter);
            parameters.put(
                    resolved.path("in").asText() + " " + resolved.path("name").asText(), resolved);
        }
        return parameters;
    }

    private static boolean required(JsonNode thing) {
        return thing.path("required").asBoolean();
    }

    private void body(Operation old, Operation present) {
        JsonNode known = before.resolve(old.content().path("requestBody"));
        JsonNode now = after.resolve(present.content().path("requestBody"));
        if (required(now) && !required(known)) {
            breaks.add(old.id() + " body is now required");
        }
        content(old.id() + " body", known, now, Direction.REQUEST);
    }

    private void answers(Operation old, Operation present) {
        for (Map.Entry<String, JsonNode> answer :
                old.content().path("responses").properties()) {
            String place = old.id() + " " + answer.getKey();
            JsonNode now = present.content().path("responses").path(answer.getKey());
            if (!answer.getKey().startsWith("2")) {
                continue;
            }
            if (now.isMissingNode()) {
                breaks.add(place + " is gone");
            } else {
                content(place, before.resolve(answer.getValue()), after.resolve(now), Direction.RESPONSE);
            }
        }
    }

    private void content(String place, JsonNode known, JsonNode now, Direction direction) {
        for (Map.Entry<String, JsonNode> type : known.path("content").properties()) {
            JsonNode same = now.path("content").path(type.getKey());
            if (same.isMissingNode()) {
                breaks.add(place + " " + type.getKey() + " is gone");
            } else {
                schema(place, type.getValue().path("schema"), same.path("schema"), direction);
            }
        }
    }

    private void schema(String place, JsonNode known, JsonNode now, Direction direction) {
        boolean mayRecur = known.has("$ref") || known.has("anyOf");
        if (mayRecur && !compared.add(direction + " " + known + " " + now)) {
            return;
        }
        Shape old = Shape.of(before, known);
        Shape present = Shape.of(after, now);
        types(place, old, present, direction);
        lost(old.values(), present.values()).forEach(value -> breaks.add(place + " value " + value + " is gone"));
        old.members().forEach((name, member) -> {
            if (present.members().containsKey(name)) {
                schema(place + "/" + name, member, present.members().get(name), direction);
            } else {
                breaks.add(place + "/" + name + " is gone");
            }
        });
        Set<String> changed = direction == Direction.REQUEST
                ? lost(present.required(), old.required())
                : lost(old.required(), present.required());
        changed.stream()
                .filter(name -> present.members().containsKey(name))
                .forEach(name -> breaks.add(place + "/" + name
                        + (direction == Direction.REQUEST ? " is now required" : " may now be left out")));
        if (old.items() != null && present.items() != null) {
            schema(place + "/items", old.items(), present.items(), direction);
        }
    }

    /** A caller may go on sending what it sent, and need not understand what it never got. */
    private void types(String place, Shape old, Shape present, Direction direction) {
        Set<String> strange = direction == Direction.REQUEST
                ? lost(old.types(), present.types())
                : lost(present.types(), old.types());
        if (!strange.isEmpty()) {
            breaks.add(place + " was " + old.types() + " and is " + present.types());
        }
    }

    private static Set<String> lost(Set<String> from, Set<String> to) {
        Set<String> lost = new TreeSet<>(from);
        lost.removeAll(to);
        return lost;
    }

    /** What a schema says, references followed and the alternative null taken as a type. */
    private record Shape(
            Set<String> types,
            Set<String> values,
            Map<String, JsonNode> members,
            Set<String> required,
            JsonNode items) {

        static Shape of(Contract contract, JsonNode schema) {
            JsonNode resolved = contract.resolve(schema);
            if (resolved.has("anyOf")) {
                return together(contract, resolved.get("anyOf"));
            }
            JsonNode type = resolved.path("type");
            return new Shape(
                    type.isTextual() ? Set.of(type.asText()) : texts(type),
                    texts(resolved.path("enum")),
                    members(resolved),
                    texts(resolved.path("required")),
                    resolved.get("items"));
        }

        private static Shape together(Contract contract, JsonNode alternatives) {
            Shape whole = new Shape(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), null);
            for (JsonNode alternative : alternatives) {
                Shape part = of(contract, alternative);
                whole.types().addAll(part.types());
                whole.values().addAll(part.values());
                whole.members().putAll(part.members());
                whole.required().addAll(part.required());
                whole = part.items() == null
                        ? whole
                        : new Shape(whole.types(), whole.values(), whole.members(), whole.required(), part.items());
            }
            return whole;
        }

        private static Map<String, JsonNode> members(JsonNode schema) {
            Map<String, JsonNode> members = new TreeMap<>();
            schema.path("properties")
                    .properties()
                    .forEach(property -> members.put(property.getKey(), property.getValue()));
            return members;
        }

        private static Set<String> texts(JsonNode array) {
            Set<String> texts = new TreeSet<>();
            StreamSupport.stream(array.spliterator(), false).forEach(text -> texts.add(text.asText()));
            return texts;
        }
    }
}
