package org.openleap.identity;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Set;

/** The caller of this request and what it may see. A visitor until the sign-in mechanism says otherwise. */
@RequestScoped
public class CurrentUser implements Serializable {
    private static final long serialVersionUID = 1L;

    private Caller caller = Caller.VISITOR;
    private VisibilityScope scope = VisibilityScope.visitor();

    public Caller caller() {
        return caller;
    }

    public UserId id() {
        return caller.id();
    }

    public boolean has(String role) {
        return caller.has(role);
    }

    public VisibilityScope scope() {
        return scope;
    }

    /** Called once a request by the sign-in mechanism, or by the demonstration loader; by nobody else. */
    public void become(Caller known, Set<String> services, Set<String> places) {
        caller = known;
        scope = new VisibilityScope(known.id(), known.roles(), services, places, known.organisation());
    }
}
