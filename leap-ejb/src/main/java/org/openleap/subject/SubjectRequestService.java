package org.openleap.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.subject.internal.RequestDesk;

/**
 * Logs requests of people about their own data, and leads them to their end. Steps throw {@link
 * org.openleap.shared.error.NotFoundException} {@link RequestProblem#UNKNOWN_REQUEST}, and {@link
 * org.openleap.shared.error.ConflictException} {@link RequestProblem#NOT_POSSIBLE_NOW} once the request is closed.
 */
@Stateless
@DenyAll
public class SubjectRequestService {
    @Inject
    RequestDesk desk;

    /** Logs it. @throws org.openleap.shared.error.RuleViolatedException {@link RequestProblem#IMPOSSIBLE_DATE} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public RequestReference open(@Valid @NotNull OpenRequest command) {
        var request = desk.log(command);
        desk.announce("subject.opened", request);
        return request.reference();
    }

    /** We know who asks: from now on their data may be looked for. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void checkIdentity(@Valid @NotNull CheckIdentity command) {
        var request = desk.open(command.request(), command.version());
        request.identify(command.how(), desk.user(), desk.now());
        desk.announce("subject.identified", request);
    }

    /** They were told that it is here. @throws org.openleap.shared.error.RuleViolatedException {@link RequestProblem#IMPOSSIBLE_DATE} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void acknowledge(@Valid @NotNull AcknowledgeRequest command) {
        var request = desk.open(command.request(), command.version());
        desk.requirePossible(command.on(), request);
        request.acknowledge(command.on(), desk.user(), desk.now());
        desk.announce("subject.acknowledged", request);
    }

    /** Two months more, once. @throws org.openleap.shared.error.ConflictException {@link RequestProblem#ALREADY_EXTENDED} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void extend(@Valid @NotNull ExtendRequest command) {
        var request = desk.open(command.request(), command.version());
        request.extend(command.reason(), desk.longer(request), desk.user(), desk.now());
        desk.announce("subject.extended", request);
    }

    /** It has ended. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void close(@Valid @NotNull CloseRequest command) {
        var request = desk.open(command.request(), command.version());
        request.close(command, desk.today(), desk.user(), desk.now());
        desk.announce("subject.closed", request);
    }
}
