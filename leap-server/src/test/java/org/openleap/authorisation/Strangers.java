package org.openleap.authorisation;

import java.util.stream.Stream;
import org.openleap.signin.RealmAdmin;
import org.openleap.stack.LeapStack;

/** People whom Keycloak signs in and LEAP does not know what to do with. */
final class Strangers {
    /** Nobody gave them a role. */
    static final String WITHOUT_ROLE = "norole";

    /** Has the role of a partner, and comes for no organisation. */
    static final String WITHOUT_ORGANISATION = "noorganisation";

    private static boolean introduced;

    private Strangers() {}

    static Stream<String> all() {
        return Stream.of(WITHOUT_ROLE, WITHOUT_ORGANISATION);
    }

    /** Makes their accounts, once. */
    static synchronized void introduceTo(LeapStack leap) {
        if (introduced) return;
        introduced = true;
        var realm = new RealmAdmin(leap);
        realm.createWithoutRole(WITHOUT_ROLE);
        realm.createWithoutRole(WITHOUT_ORGANISATION);
        realm.give(WITHOUT_ORGANISATION, "partner");
        realm.give(WITHOUT_ORGANISATION, "password-only-demonstration");
    }
}
