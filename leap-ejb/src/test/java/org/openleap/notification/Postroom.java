package org.openleap.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Somebody who posts mail and asks people, in a transaction of their own. */
@Stateless
@PermitAll
public class Postroom {
    @Inject
    MailDesk desk;

    @Inject
    ContactLoad load;

    public void post(String key, String to) {
        desk.post(aMail(key, to));
    }

    /** The transaction comes to nothing. */
    public void postAndFail(String key, String to) {
        desk.post(aMail(key, to));
        throw new EJBException("on purpose");
    }

    /** Asks somebody for something, when that is right. */
    public void ask(String address) {
        load.requireMayAsk(address);
        load.asked(address, "Focus group about lifts");
    }

    private static Mail aMail(String key, String to) {
        var words = Map.<String, Object>of("what", "lifts\r\nBcc: all@example.org", "rows", List.of("One", "Two"));
        return new Mail(key, to, "note-of-a-test", words, Map.of("List-Unsubscribe", "<https://example.org/stop>"));
    }
}
