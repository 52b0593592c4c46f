package org.openleap.stakeholder.internal;

import java.time.Instant;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;

/** Organisations for tests. */
final class OrganisationFixture {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final UserId LEAD = new UserId("lead");

    private OrganisationFixture() {}

    static Organisation organisation(String alias, String name) {
        return Organisation.enter(
                new OrganisationAlias(alias), OrganisationProfile.of(name, "vcfse", "charity"), LEAD, NOON);
    }

    /** With everything that can be said. */
    static OrganisationProfile full(String name, String number, String place, String community) {
        return new OrganisationProfile(
                name,
                "vcfse",
                "charity",
                "voluntary",
                Network.NEW,
                Set.of(place),
                Set.of(community),
                "X" + number,
                number,
                "https://" + number + ".example.org",
                number + "@example.org",
                "01632 " + number,
                "Profile " + number,
                "Forum " + number,
                "Public " + number);
    }

    static Organisation full(String alias, OrganisationProfile profile) {
        return Organisation.enter(new OrganisationAlias(alias), profile, LEAD, NOON);
    }
}
