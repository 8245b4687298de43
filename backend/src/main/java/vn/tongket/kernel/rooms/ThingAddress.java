package vn.tongket.kernel.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where things of one kind are read.
 *
 * @param template an address in which {@code {unit.id}} stands for the member {@code id} of the member {@code unit}
 */
public record ThingAddress(String template) implements Function<JsonNode, String> {

    private static final Pattern MEMBER = Pattern.compile("\\{([^}]+)}");

    @Override
    public String apply(JsonNode thing) {
        return MEMBER.matcher(template).replaceAll(member -> encoded(text(thing, member.group(1))));
    }

    private static String text(JsonNode thing, String members) {
        JsonNode node = thing;
        for (String member : members.split("\\.")) {
            node = node.path(member);
        }
        return node.asText();
    }

    /** A text as a part of an address, or the value of a parameter in it. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
