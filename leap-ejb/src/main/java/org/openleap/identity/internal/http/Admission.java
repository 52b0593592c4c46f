package org.openleap.identity.internal.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.internal.KnownPerson;

/** Makes a known person the caller of this request: for our own code and, with their roles, for the container. */
@ApplicationScoped
public class Admission {
    @Inject
    CurrentUser current;

    /** The container gets LEAP's id as the name, so that no server log ever names a person. */
    AuthenticationStatus admit(KnownPerson person, HttpMessageContext context) {
        var caller = person.caller();
        current.become(caller, person.reach());
        return context.notifyContainerAboutLogin(new CallerPrincipal(caller.id().value()), caller.roles());
    }
}
