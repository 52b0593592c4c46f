package org.openleap.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.openleap.shared.LeapSetting;

/** Whose LEAP this is. */
@Named
@ApplicationScoped
public class Site {
    private static final ResourceBundle BUILD = ResourceBundle.getBundle("org.openleap.web.site");

    public String getTrustName() {
        return LeapSetting.LEAP_TRUST_NAME.require();
    }

    /** The style sheet of the design system, as a Faces resource of its webjar. */
    public String getGovuk() {
        return "webjars:" + BUILD.getString("govuk");
    }

    public String getPhone() {
        return LeapSetting.LEAP_CONTACT_PHONE.require();
    }

    /** Whether the data are made up; every page says so. */
    public boolean isDemonstration() {
        return LeapSetting.LEAP_DEMO.isOn();
    }
}
