package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openleap.identity.Roles;

/** Lets people of the cast act, each with their own role in the container. */
@ApplicationScoped
public class Stage {
    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Director director;

    @EJB
    LayReviewer layReviewer;

    @Inject
    Guests guests;

    private final Map<String, Cast.Member> cast = new HashMap<>();

    void enter(Map<String, Cast.Member> members) {
        cast.putAll(members);
    }

    Cast.Member member(String name) {
        return cast.get(name);
    }

    <V> V as(String name, Supplier<V> work) {
        var member = cast.get(name);
        return actor(member.role()).asks(member, work);
    }

    void does(String name, Runnable work) {
        as(name, () -> {
            work.run();
            return name;
        });
    }

    private Actor actor(String role) {
        return switch (role) {
            case Roles.ENGAGEMENT_OFFICER -> officer;
            case Roles.ENGAGEMENT_LEAD -> lead;
            case Roles.SERVICE_LEAD -> serviceLead;
            case Roles.DIRECTOR -> director;
            case Roles.LAY_REVIEWER -> layReviewer;
            case Roles.PARTNER_LEAD, Roles.PARTNER, Roles.HEALTHWATCH -> guests.actor(role);
            default -> throw new IllegalArgumentException("nobody of the stories is " + role);
        };
    }
}
