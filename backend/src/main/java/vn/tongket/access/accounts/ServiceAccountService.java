package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of the accounts of systems, as far as they differ from those of persons. */
@ApplicationScoped
class ServiceAccountService {

    private final AccountRepository accounts;
    private final AccountService service;
    private final Clock clock;

    ServiceAccountService(AccountRepository accounts, AccountService service, Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.clock = clock;
    }

    @Transactional
    Created<AccountResponse> create(WriteServiceAccount body) {
        List<Grant> grants = service.grants(body.roles());
        service.demandAdministers(grants);
        service.demandFree(body.username());
        UUID responsible = person(body.responsible(), "/responsible");
        AccountEntity account =
                AccountEntity.ofSystem(body.username(), body.displayName(), responsible, clock.instant());
        return service.created(account, grants);
    }

    @Transactional
    Reply.Revised<AccountResponse> changeResponsible(String id, WriteResponsible body, IfMatch ifMatch) {
        AccountEntity account = service.changeable(id);
        if (account.person()) {
            throw ApiProblem.notFound("account.unknown", id);
        }
        UUID responsible = person(body.account(), "/account");
        if (responsible.equals(account.responsibleId)) {
            return service.revised(account);
        }
        ifMatch.require(account.revision);
        AccountResponse before = service.response(account);
        account.responsibleId = responsible;
        return service.saved("change-responsible", account, before);
    }

    /** Whoever answers for a system can sign in; which units they have roles on makes no difference. */
    private UUID person(String named, String pointer) {
        Optional<AccountEntity> person =
                Units.isId(named) ? accounts.findByIdOptional(UUID.fromString(named)) : accounts.byUsername(named);
        return person.filter(account -> account.person() && account.active())
                .map(account -> account.id)
                .orElseThrow(() ->
                        ApiProblem.unprocessable(List.of(Fault.at(pointer, "account.responsible-unknown", named))));
    }
}
