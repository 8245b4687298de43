package vn.tongket.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.access.accounts.ProviderAccounts.Person;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.text.SearchText;

/** What the claims of a verified token say of a person. */
@ApplicationScoped
class ClaimedPerson {

    private static final int LONGEST_NAME = 200;

    private final OpenIdSettings settings;
    private final ClaimedRoles roles;
    private final ClaimPath usernameClaim;
    private final ClaimPath nameClaim;
    private final Optional<ClaimPath> rolesClaim;
    private final Optional<String> mailDomain;

    ClaimedPerson(
            OpenIdSettings settings,
            ClaimedRoles roles,
            @ConfigProperty(name = "tongket.oidc.username-claim", defaultValue = "preferred_username")
                    String usernameClaim,
            @ConfigProperty(name = "tongket.oidc.name-claim", defaultValue = "name") String nameClaim,
            @ConfigProperty(name = "tongket.oidc.roles-claim") Optional<String> rolesClaim,
            @ConfigProperty(name = "tongket.mail.domain") Optional<String> mailDomain) {
        this.settings = settings;
        this.roles = roles;
        this.usernameClaim = new ClaimPath(usernameClaim);
        this.nameClaim = new ClaimPath(nameClaim);
        this.rolesClaim = rolesClaim.map(ClaimPath::new);
        this.mailDomain = mailDomain;
    }

    Person of(JWTClaimsSet claims) {
        String subject = claims.getSubject();
        Optional<String> username = usernameClaim
                .text(claims)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(Accounts::isUsername);
        return new Person(
                settings.issuer(),
                subject,
                username.orElse(null),
                nameClaim.text(claims).flatMap(ClaimedPerson::shown).orElse(username.orElse(subject)),
                linkedName(claims, username).orElse(null),
                grants(claims, username.orElse(subject)),
                claims.getIssueTime().toInstant());
    }

    private @Nullable List<Grant> grants(JWTClaimsSet claims, String who) {
        return rolesClaim.map(claim -> roles.of(claim.texts(claims), who)).orElse(null);
    }

    private Optional<String> linkedName(JWTClaimsSet claims, Optional<String> username) {
        return switch (settings.link()) {
            case NONE -> Optional.empty();
            case USERNAME -> username;
            case EMAIL -> mailbox(claims);
        };
    }

    /** Sign-in names are people's mailboxes at the domain of the installation, where it has one. */
    private Optional<String> mailbox(JWTClaimsSet claims) {
        try {
            String address = claims.getStringClaim("email");
            if (address == null || !Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
                return Optional.empty();
            }
            String known = address.toLowerCase(Locale.ROOT);
            return mailDomain
                    .map(domain -> "@" + domain.toLowerCase(Locale.ROOT))
                    .filter(known::endsWith)
                    .map(domain -> known.substring(0, known.length() - domain.length()));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /** What an account may be called of what the provider calls a person; empty where nothing of it can be seen. */
    static Optional<String> shown(String claimed) {
        String name = SearchText.inOneLine(claimed);
        // The cut may leave half a character at the end.
        String cut = SearchText.inOneLine(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        return Optional.of(cut).filter(text -> !text.isEmpty());
    }
}
