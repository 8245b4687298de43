package vn.tongket.services.events;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails to people of the installation, where an SMTP server is set. Addresses are not kept: they are the sign-in name at
 * the domain.
 */
@ApplicationScoped
public class Mails {

    private final Mailer mailer;
    private final Optional<String> host;
    private final Optional<String> domain;
    private final Optional<String> from;

    /** By a mailer; those of the installation are injected. */
    public Mails(
            Mailer mailer,
            @ConfigProperty(name = "tongket.mail.host") Optional<String> host,
            @ConfigProperty(name = "tongket.mail.domain") Optional<String> domain,
            @ConfigProperty(name = "tongket.mail.from") Optional<String> from) {
        this.mailer = mailer;
        this.host = host;
        this.domain = domain;
        this.from = from;
    }

    /** Whether there is a server to send by, and a domain to send to. */
    public boolean configured() {
        return host.isPresent() && domain.isPresent();
    }

    /**
     * Sends a text to each by a mail of their own, and returns when the server has taken them.
     *
     * @param usernames sign-in names; with none nothing happens
     * @throws RuntimeException where the server takes one not
     */
    public void send(Collection<String> usernames, String subject, String text) {
        if (usernames.isEmpty()) {
            return;
        }
        String at = "@" + domain.orElseThrow();
        mailer.send(usernames.stream()
                .map(name -> Mail.withText(name + at, subject, text).setFrom(from.orElse("tongket" + at)))
                .toArray(Mail[]::new));
    }
}
