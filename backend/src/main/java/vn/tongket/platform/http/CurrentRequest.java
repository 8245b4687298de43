package vn.tongket.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import vn.tongket.platform.security.Actor;

/** What the filters learned about the request in hand. Outside a request it speaks for the installation. */
@RequestScoped
public class CurrentRequest {

    /** Vietnamese, the language of the installation. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    private String id = "-";
    private Locale locale = VIETNAMESE;
    private Actor actor = Actor.ANONYMOUS;

    /** The request id, taken from the caller or made. */
    public String id() {
        return id;
    }

    /** The language of words for people. */
    public Locale locale() {
        return locale;
    }

    /** Who asks. */
    public Actor actor() {
        return actor;
    }

    /** Sets who acts; called by authentication, and by what the installation does on its own. */
    public void actAs(Actor who) {
        this.actor = who;
    }

    /** Goes on with what a request asked for, after it was answered. */
    public void resume(String requestId, Actor who) {
        this.id = requestId;
        this.actor = who;
    }

    void begin(String requestId, Locale language) {
        this.id = requestId;
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
