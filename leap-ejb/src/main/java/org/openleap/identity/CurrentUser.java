package org.openleap.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;

/** The caller of this request and what it may see. A visitor until the sign-in mechanism says otherwise. */
@RequestScoped
public class CurrentUser implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Instance<SharingGate> gates;

    private Caller caller = Caller.VISITOR;
    private VisibilityScope scope = VisibilityScope.visitor();
    private boolean isGateAsked = true;

    public Caller caller() {
        return caller;
    }

    public UserId id() {
        return caller.id();
    }

    public boolean has(String role) {
        return caller.has(role);
    }

    /** What the caller may see. For a guest the sharing gate is asked once a request, when somebody first wants to know. */
    public VisibilityScope scope() {
        if (!isGateAsked) {
            scope = VisibilityScope.guest(caller.id(), caller.roles(), caller.organisation(), isSharedWith());
            isGateAsked = true;
        }
        return scope;
    }

    /** Called once a request by the sign-in mechanism, or by the demonstration loader; by nobody else. */
    public void become(Caller known, Reach reach) {
        caller = known;
        scope = new VisibilityScope(
                known.id(),
                known.roles(),
                reach.services(),
                reach.places(),
                known.organisation(),
                false,
                reach.covered());
        isGateAsked = !scope.isGuest();
    }

    /** The same for somebody who stands in for nobody. */
    public void become(Caller known, Set<String> services, Set<String> places) {
        become(known, new Reach(services, places, Set.of()));
    }

    /** Nobody keeps schedules: nothing is shared. */
    private boolean isSharedWith() {
        return gates.stream().anyMatch(gate -> gate.isOpenFor(caller.organisation()));
    }
}
