package org.openleap.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.profile.TrustProfile;
import org.openleap.profile.TrustProfiles;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** What the trust says of itself: everybody of the programme reads it, a lead writes it. */
@Named
@ViewScoped
public class ProfileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TrustProfiles profiles;

    @Inject
    ProfileText text;

    @Inject
    CurrentUser user;

    private final ProfileForm form = new ProfileForm();
    private TrustProfile profile = TrustProfile.NONE;

    /** As it is now; also when somebody changed it meanwhile. */
    public void load() {
        profile = profiles.read();
        form.fill(profile);
    }

    public String save() {
        profiles.describe(form.toCommand(profile.version()));
        Notices.done("profile", "profile.saved");
        return Redirect.to("/staff/our-profile");
    }

    public boolean isWriting() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    /** As a media release says it; none while nobody has written anything. */
    public List<String> getParagraphs() {
        return text.paragraphs(profile);
    }

    public ProfileForm getForm() {
        return form;
    }
}
