package org.openleap.harness;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/** What callers of every kind may see, and what a query is asked on their behalf. For tests of scopes and access rules. */
public final class Callers {
    public static final UserId SOMEBODY = new UserId("somebody");
    public static final String OWN = "merrow-valley-cvs";
    public static final String NOTHING = " where (1 = 0)";
    public static final String EVERYTHING = "";

    private Callers() {}

    /** Somebody of the trust. */
    public static VisibilityScope trust(String role, String... services) {
        return trust(SOMEBODY, role, services);
    }

    public static VisibilityScope trust(UserId who, String role, String... services) {
        return new VisibilityScope(who, Set.of(role), Set.of(services), Set.of(), "", false);
    }

    /** Somebody of a partner with which sharing is on. */
    public static VisibilityScope guest(String role) {
        return guest(role, OWN, true);
    }

    public static VisibilityScope guest(String role, String organisation, boolean sharing) {
        return VisibilityScope.guest(SOMEBODY, Set.of(role), organisation, sharing);
    }

    /** Everybody of the trust and every guest but those with the roles, and visitors. */
    public static Stream<VisibilityScope> everybodyBut(String... roles) {
        var spared = Set.of(roles);
        var others = Roles.ALL.stream()
                .filter(role -> !spared.contains(role))
                .map(role -> isOfGuests(role) ? guest(role) : trust(role));
        return Stream.concat(others, Stream.of(VisibilityScope.visitor()));
    }

    /** The parameters that the conditions hand to a query. */
    public static Map<String, Object> bound(Conditions conditions) {
        var bound = new TreeMap<String, Object>();
        conditions.bind((Query) Proxy.newProxyInstance(
                Callers.class.getClassLoader(), new Class<?>[] {Query.class}, (query, method, arguments) -> {
                    bound.put((String) arguments[0], arguments[1]);
                    return query;
                }));
        return bound;
    }

    private static boolean isOfGuests(String role) {
        return Set.of(Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH).contains(role);
    }
}
