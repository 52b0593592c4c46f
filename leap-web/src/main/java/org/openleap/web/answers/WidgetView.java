package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.PageRequest;

/** The newest answers for a frame on the trust's own site. */
@Named
@RequestScoped
public class WidgetView {
    private static final int SHOWN = 3;

    @Inject
    PublicationRegister register;

    @Inject
    PairAddress address;

    private List<PublishedPair> pairs;

    public void load() {
        pairs = newest(SHOWN);
    }

    private List<PublishedPair> newest(int number) {
        return register.published(address.filter(), PageRequest.first(number)).rows();
    }

    public List<PublishedPair> getPairs() {
        return pairs;
    }

    /** Where the links of the frame lead, as the world knows it. */
    public String getHome() {
        return LeapSetting.LEAP_PUBLIC_URL.require();
    }
}
