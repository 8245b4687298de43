package vn.tongket.awards.documents.word;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template may show, by the names that stand in its braces. All are texts, as they are to be printed; what is not
 * known, or not the reader's to know, is empty.
 *
 * @param values what is there once
 * @param grounds the legal grounds, a paragraph each
 * @param gifts what is given to how many, an article each
 * @param annexes the recipients, an annex for each title or form
 */
public record DecisionContent(
        Map<String, String> values, List<String> grounds, List<String> gifts, List<Annex> annexes) {

    public static final String MARK = "document.mark";
    static final String GROUND = "ground";
    static final String GIFT = "gift";
    static final String ARTICLE = "article";
    static final String LAST_ARTICLE = "article.last";
    public static final String ANNEX_NUMBER = "annex.number";
    public static final String RECIPIENT_NAME = "recipient.name";

    /** Names that stand for something once in a document, wherever they are written. */
    public static final Set<String> VALUES = Set.of(
            MARK,
            "authority.name",
            "authority.upper",
            "authority.parent",
            "authority.parentUpper",
            "issuer.name",
            "issuer.upper",
            "decision.number",
            "decision.place",
            "decision.day",
            "decision.subject",
            "decision.signer",
            "signature.authority",
            "signature.position",
            "prize.sentence",
            "prize.total");

    /** Names whose paragraph is there as often as there are such things. */
    static final Set<String> LISTS = Set.of(GROUND, GIFT);

    /** Names that count the articles as they are printed. */
    static final Set<String> COUNTERS = Set.of(ARTICLE, LAST_ARTICLE);

    /** Names that stand for something in an annex. */
    static final Set<String> ANNEX = Set.of(ANNEX_NUMBER, "annex.title", "annex.type", "annex.count", "annex.total");

    /** Names of the row of a recipient. */
    static final Set<String> RECIPIENT = Set.of(
            "recipient.order",
            RECIPIENT_NAME,
            "recipient.position",
            "recipient.unit",
            "recipient.place",
            "recipient.year",
            "recipient.achievement",
            "recipient.prize");

    /** Names without which a document would not say what it must. */
    static final Set<String> NEEDED = Set.of(MARK, "decision.number", GIFT, ANNEX_NUMBER, RECIPIENT_NAME);

    /**
     * The recipients of one title or form.
     *
     * @param values by the names of {@link #ANNEX}
     * @param recipients by the names of {@link #RECIPIENT}, a row each
     */
    public record Annex(Map<String, String> values, List<Map<String, String>> recipients) {}

    List<String> list(String name) {
        return name.equals(GROUND) ? grounds : gifts;
    }
}
