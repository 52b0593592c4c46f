package org.openleap.web.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.profile.TrustProfile;
import org.openleap.web.support.Site;
import org.openleap.web.support.Texts;

/** The profile of the trust in sentences, as notes to editors have it. */
@ApplicationScoped
public class ProfileText {
    private static final String BUNDLE = "profile";

    @Inject
    Site site;

    /** One sentence or paragraph each; none while nobody has written anything. */
    public List<String> paragraphs(TrustProfile profile) {
        var paragraphs = new ArrayList<String>();
        if (profile.population() > 0) paragraphs.add(of("serves", site.getTrustName(), profile.population()));
        if (profile.staff() > 0) paragraphs.add(of("employs", site.getTrustName(), profile.staff()));
        if (!profile.budget().isEmpty()) paragraphs.add(of("budget", profile.budget()));
        if (!profile.mission().isEmpty()) paragraphs.add(of("mission", profile.mission()));
        if (!profile.vision().isEmpty()) paragraphs.add(of("vision", profile.vision()));
        if (!profile.about().isEmpty()) paragraphs.add(profile.about());
        return paragraphs;
    }

    private static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, "profile.says." + key, arguments);
    }
}
