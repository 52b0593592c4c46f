package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.agreement.AgreementDetail;
import org.openleap.profile.TrustProfiles;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.profile.ProfileText;

/** What editors are told of both sides, before anybody has written more: the profiles that both have (requirement 4.15). */
@RequestScoped
class NotesToEditors {
    @Inject
    TrustProfiles profiles;

    @Inject
    ProfileText trust;

    @Inject
    StakeholderRegister directory;

    /** A paragraph each. */
    List<String> of(AgreementDetail agreement) {
        var notes = new ArrayList<>(trust.paragraphs(profiles.read()));
        for (var party : agreement.summary().parties()) {
            var says = directory.find(party.organisation()).profile().profile();
            if (!says.isEmpty()) notes.add(AgreementText.of("release.about", party.name(), says));
        }
        return notes;
    }
}
