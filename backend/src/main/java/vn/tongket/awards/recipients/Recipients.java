package vn.tongket.awards.recipients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms ask about recipients. */
public interface Recipients {

    /** Who it was on a day; before the first day that is known of it, what was known first. Empty for an unknown one. */
    Optional<RecipientRef> find(UUID recipient, LocalDate day);

    /** The same where the caller may see it: they have a role on its unit or on the one that entered it. */
    Optional<RecipientRef> visible(UUID recipient, LocalDate day);

    /** The one that all recipients merged with this one are known by; itself where it was merged into none. */
    UUID identityOf(UUID recipient);

    /** The same for many, by recipient. */
    Map<UUID, UUID> identitiesOf(Collection<UUID> recipients);

    /** All recipients that are one with this one after merges, itself among them. */
    List<UUID> sameAs(UUID recipient);

    /** Whom {@link #recognise} would take for the one that a document names; empty where it would enter a new one. */
    Optional<UUID> meant(NamedRecipient named);

    /**
     * Whom a name may mean besides, of those that the caller may see: of the same kind, the same name but for its marks,
     * in the same unit or where one of both units is not known.
     */
    List<RecipientRef> alike(NamedRecipient named);

    /**
     * Holds all whom a document means until the end of the caller's transaction, those among them whom nobody entered yet too.
     * Each caller holds them in one order, so that of two that mean the same ones the second waits, and then sees what the
     * first has written.
     *
     * @param known the recipients that it refers to
     * @param named those of whom it only says a name
     */
    void hold(Collection<UUID> known, Collection<NamedRecipient> named);

    /** Enters a new one, whoever else has its name, within the caller's transaction. */
    UUID enter(NamedRecipient named);

    /**
     * Who a document means, within the caller's transaction: the one that it refers to, else the only one of its kind
     * that had this name in this unit, else a new one. Another position than the one known on that day becomes part of
     * its history. Without a unit a name alone makes nobody the same.
     *
     * @param known the recipient that the document refers to, or null where it only says a name
     */
    UUID recognise(@Nullable UUID known, NamedRecipient named);
}
