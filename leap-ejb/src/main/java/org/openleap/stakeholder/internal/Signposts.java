package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.LocalVoice;
import org.openleap.stakeholder.OrganisationFilter;

/** What the public may know of the directory: the independent body of an area, and how to reach that body. */
@ApplicationScoped
public class Signposts {
    private static final String HEALTHWATCH = "healthwatch";
    private static final int MOST = 10;

    @Inject
    OrganisationRepository organisations;

    @Inject
    InstantSource clock;

    public List<LocalVoice> voicesIn(String place) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        var filter = new OrganisationFilter("", HEALTHWATCH, "", place, "", "", "");
        return organisations.page(filter, PageRequest.first(MOST), VisibilityScope.system()).stream()
                .limit(MOST)
                .filter(organisation -> hasBegun(organisation, today))
                .map(organisation -> organisation.current(today))
                .distinct()
                .map(Signposts::voice)
                .sorted(Comparator.comparing(LocalVoice::name))
                .toList();
    }

    /** A body that will stand in the place of another is not there yet. */
    private boolean hasBegun(Organisation organisation, LocalDate today) {
        var predecessors = organisations.predecessors(organisation);
        return predecessors.isEmpty()
                || predecessors.stream()
                        .flatMap(before -> before.ending().stream())
                        .anyMatch(ending -> ending.hasCome(today));
    }

    private static LocalVoice voice(Organisation organisation) {
        var profile = organisation.profile();
        return new LocalVoice(profile.name(), profile.website(), profile.email(), profile.phone());
    }
}
