package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.PortalText;
import org.openleap.web.support.Site;

/** The homes of partners and of Healthwatch: modest in this version, and honest about what comes next. */
@Named
@RequestScoped
public class GuestView {
    private static final int ROWS = 6;

    @Inject
    PublicationRegister register;

    @Inject
    CurrentUser user;

    @Inject
    Site site;

    public String getHeading() {
        return PortalText.of("guest.heading", user.caller().name());
    }

    public String getLead() {
        return PortalText.of("guest.lead", site.getTrustName());
    }

    /** The latest answers of the trust, as the public reads them. */
    public List<PublishedPair> getPairs() {
        return register.published(PairFilter.all(), PageRequest.first(ROWS)).rows();
    }
}
