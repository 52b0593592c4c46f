package org.openleap.identity.internal.http;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import org.openleap.identity.internal.KnownPerson;
import org.openleap.identity.internal.ProvedIdentity;
import org.openleap.identity.internal.SignInDesk;

/** Finds the account of a proved identity. Two first requests at once would make it twice: the loser looks again. */
@ApplicationScoped
public class Recognition {
    private static final int ATTEMPTS = 3;

    @EJB
    SignInDesk desk;

    KnownPerson of(ProvedIdentity identity) throws SignInUnavailableException {
        for (var attempt = 1; ; attempt++) {
            try {
                return desk.recognise(identity);
            } catch (EJBException lostTheRace) {
                if (attempt == ATTEMPTS) throw SignInUnavailableException.accounts(lostTheRace);
            }
        }
    }
}
