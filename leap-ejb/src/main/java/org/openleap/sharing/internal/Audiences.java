package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.Agreements;
import org.openleap.shared.LeapSetting;
import org.openleap.sharing.Audience;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.Organisations;

/** Whom the trust can share with, and what they are called today. */
@ApplicationScoped
public class Audiences {
    @Inject
    Organisations organisations;

    @Inject
    Agreements agreements;

    /** The independent voice first, then every organisation with which sharing is on today. */
    List<Audience> all() {
        var partners = agreements.readersOfItems().stream().map(Audience::of);
        return Stream.concat(Stream.of(Audience.VOICE), partners).toList();
    }

    boolean knows(Audience audience) {
        return audience.isVoice()
                || organisations.find(new OrganisationAlias(audience.value())).isPresent();
    }

    /** Name of the organisation; of the voice, the body that stands in its place today. */
    public String nameOf(Audience audience) {
        if (!audience.isVoice()) return organisations.nameOf(new OrganisationAlias(audience.value()));
        var voice = new OrganisationAlias(LeapSetting.LEAP_VOICE_ORGANISATION.require());
        return organisations
                .find(voice)
                .map(known -> organisations.current(known.alias()))
                .map(OrganisationSummary::name)
                .orElse("Healthwatch");
    }
}
