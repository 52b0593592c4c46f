package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import org.openleap.changefeed.ChangeFeed;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.webhook.AddEndpoint;
import org.openleap.webhook.WebhookProblem;

/** Finds endpoints for their organisation, and lets new ones in. */
@ApplicationScoped
public class EndpointDesk {
    private static final int MOST = 10;

    @Inject
    EndpointRepository endpoints;

    @Inject
    ChangeFeed feed;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException {@link WebhookProblem#UNKNOWN_ENDPOINT} also for another organisation's */
    public Endpoint require(long id) {
        return endpoints
                .find(id, user.scope())
                .orElseThrow(() -> new NotFoundException(WebhookProblem.UNKNOWN_ENDPOINT));
    }

    /** A new one, which is told of what happens from now on; its exceptions are those of the service. */
    public Endpoint begin(AddEndpoint command) {
        if (endpoints.all(user.scope()).size() >= MOST) {
            throw new RuleViolatedException(WebhookProblem.TOO_MANY_ENDPOINTS, Integer.toString(MOST));
        }
        var organisation = user.scope().organisation();
        return Endpoint.add(organisation, address(command.url().strip()), command.types(), feed.newest());
    }

    /** Whether it leads into some network is asked when LEAP connects: a name can stand for something else by then. */
    private static URI address(String typed) {
        try {
            var url = new URI(typed);
            boolean whole = url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null;
            if (whole && isAllowed(url.getScheme())) return new URI(url.toASCIIString());
        } catch (URISyntaxException noAddress) {
            throw new RuleViolatedException(WebhookProblem.NOT_AN_ADDRESS);
        }
        throw new RuleViolatedException(WebhookProblem.NOT_AN_ADDRESS);
    }

    private static boolean isAllowed(String scheme) {
        return "https".equals(scheme) || "http".equals(scheme) && LeapSetting.LEAP_WEBHOOKS_INSIDE.isOn();
    }
}
