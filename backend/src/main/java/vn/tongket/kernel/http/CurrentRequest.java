package vn.tongket.kernel.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;

/** What the filters learned about the request in hand. Outside a request it speaks for the installation. */
@RequestScoped
public class CurrentRequest {

    /** Vietnamese, the language of the installation. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    private String id = "-";
    private String asked = "";
    private Locale locale = VIETNAMESE;
    private Actor actor = Actor.ANONYMOUS;
    private @Nullable String missingScope;
    private final Map<UUID, Optional<Actor.Delegator>> rightsUsed = new HashMap<>();

    /** The request id, taken from the caller or made. */
    public String id() {
        return id;
    }

    /** Method, address and media type, such as {@code POST /api/v1/plans application/json}; empty where it only reads. */
    public String asked() {
        return asked;
    }

    /** The language of words for people. */
    public Locale locale() {
        return locale;
    }

    /** Who asks. */
    public Actor actor() {
        return actor;
    }

    /**
     * Refuses a caller whose credential does not stand for the whole account.
     *
     * @throws ApiProblem 403 with a token that is limited to a unit or to addresses: what belongs to the account beyond it,
     *     other tokens, sessions, password, second factor, is not its own
     */
    public void demandWholeAccount() {
        if (actor.limited()) {
            throw ApiProblem.forbidden("token.limited");
        }
    }

    /** The scope for want of which a token reads no more than anybody; null where none is missing. */
    public @Nullable String missingScope() {
        return missingScope;
    }

    /** Goes on without the account that the token stands for: it reads what those do who did not sign in. */
    void readAsAnybody(String missing) {
        this.actor = Actor.ANONYMOUS;
        this.missingScope = missing;
    }

    /** Sets who acts; called by authentication, and by what the installation does on its own. */
    public void actAs(Actor who) {
        this.actor = who;
    }

    /**
     * The account of whoever asks.
     *
     * @throws ApiProblem 401 where nobody signed in
     */
    public UUID account() {
        UUID account = actor.id();
        if (account == null) {
            throw ApiProblem.unauthorized("credentials.missing");
        }
        return account;
    }

    /** Goes on with what a request asked for, after it was answered. */
    public void resume(String requestId, Actor who) {
        this.id = requestId;
        this.actor = who;
    }

    /** Notes by whose right the caller may do something to a unit: their own, or that of the delegator. What only a lent right allows outweighs what their own allows besides. */
    public void uses(UUID unit, Actor.@Nullable Delegator delegator) {
        if (delegator == null) {
            rightsUsed.putIfAbsent(unit, Optional.empty());
        } else {
            rightsUsed.put(unit, Optional.of(delegator));
        }
    }

    /** In whose place the caller acts on a unit; without a unit, where everything they did was in one and the same place. */
    public Actor.@Nullable Delegator onBehalfOf(@Nullable UUID unit) {
        Optional<Actor.Delegator> noted = unit == null ? null : rightsUsed.get(unit);
        if (noted != null) {
            return noted.orElse(null);
        }
        List<Optional<Actor.Delegator>> all =
                rightsUsed.values().stream().distinct().toList();
        return all.size() == 1 ? all.getFirst().orElse(null) : null;
    }

    /** The units on which the caller acts in somebody's place. */
    public Map<UUID, Actor.Delegator> unitsActedOnForOthers() {
        Map<UUID, Actor.Delegator> units = new HashMap<>();
        rightsUsed.forEach((unit, delegator) -> delegator.ifPresent(known -> units.put(unit, known)));
        return units;
    }

    void begin(String requestId, String asked, Locale language) {
        this.id = requestId;
        this.asked = asked;
        this.locale = language;
    }

    static Locale languageOf(@org.jspecify.annotations.Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(acceptLanguage), java.util.List.of(VIETNAMESE, Locale.ENGLISH));
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
