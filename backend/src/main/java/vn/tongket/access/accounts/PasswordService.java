package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.SignInRepository.Candidate;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.security.Actor;

/** Passwords of one's own: proving that one knows it, and replacing it. */
@ApplicationScoped
class PasswordService implements OwnAccount {

    private final AccountService accounts;
    private final SignInRepository signIns;
    private final SignInLimit limit;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final PasswordChangeService changes;
    private final CurrentRequest request;

    PasswordService(
            AccountService accounts,
            SignInRepository signIns,
            SignInLimit limit,
            Passwords passwords,
            NewPasswords newPasswords,
            PasswordChangeService changes,
            CurrentRequest request) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.limit = limit;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.changes = changes;
        this.request = request;
    }

    /** Replaces the caller's password; the session that asks goes on, all others end. */
    void change(WritePassword body, @Nullable String secret, SignInPlace place) {
        Owner self = self();
        confirm(body.currentPassword(), place, "/currentPassword");
        newPasswords.demand("/newPassword", body.newPassword(), self.username());
        if (body.newPassword().equals(body.currentPassword())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/newPassword", "password.same")));
        }
        changes.change(self, passwords.hash(body.newPassword()), secret, place);
    }

    @Override
    public Owner self() {
        request.demandWholeAccount();
        return known(request.account());
    }

    @Override
    public Owner known(UUID account) {
        return known(signIns.candidate(account).orElseThrow());
    }

    private Owner known(Candidate account) {
        return new Owner(account.id(), account.username(), signIns.unitOf(account.id()));
    }

    @Override
    @Transactional
    public Owner administered(String id) {
        AccountEntity account = accounts.visible(id);
        request.demandWholeAccount();
        return new Owner(account.id, account.username, signIns.unitOf(account.id));
    }

    @Override
    public void confirm(String password, SignInPlace place, String pointer) {
        Actor actor = request.actor();
        Candidate account = signIns.candidate(self().id()).orElseThrow();
        long attempt = limit.admit(actor.username(), place);
        if (!passwords.matches(password, account.passwordHash())) {
            limit.refused(attempt);
            throw ApiProblem.unprocessable(List.of(Fault.at(pointer, "password.wrong")));
        }
        limit.confirmed(attempt);
    }

    @Override
    public void admitCode(UUID account) {
        limit.admitCode(account);
    }

    @Override
    public void wrongCode(UUID account, SignInPlace place) {
        limit.wrongCode(limit.begun(known(account).username(), place));
    }

    @Override
    public void replacePassword(UUID account, String password, String pointer) {
        newPasswords.demand(pointer, password, known(account).username());
        changes.replace(account, passwords.hash(password));
    }
}
