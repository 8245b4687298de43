package vn.tongket.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a token something stands: a claim, or one within another, with a point between ({@code realm_access.roles}). A
 * claim whose own name has points in it is found too.
 */
record ClaimPath(String path) {

    /** A text that stands there. */
    Optional<String> text(JWTClaimsSet claims) {
        return at(claims) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /** The texts that stand there: of a list, or of one text with spaces between. */
    List<String> texts(JWTClaimsSet claims) {
        return switch (at(claims)) {
            case Collection<?> several ->
                several.stream().filter(Objects::nonNull).map(Object::toString).toList();
            case String text when !text.isBlank() -> List.of(text.strip().split("\\s+"));
            case null, default -> List.of();
        };
    }

    private @Nullable Object at(JWTClaimsSet claims) {
        Object whole = claims.getClaim(path);
        return whole == null ? within(claims.getClaims(), path) : whole;
    }

    private static @Nullable Object within(Map<?, ?> claims, String path) {
        int point = path.indexOf('.');
        if (point < 0) {
            return claims.get(path);
        }
        return claims.get(path.substring(0, point)) instanceof Map<?, ?> inner
                ? within(inner, path.substring(point + 1))
                : null;
    }
}
