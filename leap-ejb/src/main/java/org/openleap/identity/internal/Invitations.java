package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.InvitePartner;
import org.openleap.identity.OwnSignIn;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Makes and ends accounts of partners, in LEAP and in Keycloak together. Keycloak is asked last, inside the transaction:
 * what it refuses is undone here. What it did before a commit that fails is found again by the next try.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Invitations {
    @Inject
    KeycloakPeople keycloak;

    @Inject
    PartnerPeopleRepository people;

    @Inject
    Event<OwnSignIn> ownSignIns;

    /** The account that was made; empty when the organisation's own sign-in lets them in. */
    public Optional<UserId> invite(InvitePartner command) {
        var organisation = keycloak.organisation(command.organisation());
        requireOwnDomain(organisation, command);
        if (organisation.hasOwnSignIn()) {
            keycloak.find(organisation, command).ifPresent(subject -> letInAgain(subject, command));
            ownSignIns.fire(OwnSignIn.of(command));
            return Optional.empty();
        }
        return Optional.of(
                known(keycloak.invite(organisation, command), command).userId());
    }

    /** Keycloak ends every session of theirs, and tells LEAP so. */
    public void end(Account account) {
        account.leave();
        keycloak.end(account.subject());
    }

    private void requireOwnDomain(KeycloakOrganisation organisation, InvitePartner command) {
        var owner = keycloak.ownerOf(command.domain());
        if (owner.isPresent() && !owner.get().equals(organisation.id())) {
            throw new RuleViolatedException(IdentityProblem.ADDRESS_OF_ANOTHER_ORGANISATION);
        }
    }

    /** Somebody who was removed and comes by their own organisation's sign-in again. */
    private void letInAgain(String subject, InvitePartner command) {
        known(subject, command);
        keycloak.enable(subject);
    }

    private Account known(String subject, InvitePartner command) {
        var before = people.bySubject(subject);
        before.ifPresent(account -> account.rejoin(command));
        return before.orElseGet(() -> {
            var account = Account.guest(command.guest(subject));
            people.add(account);
            return account;
        });
    }
}
