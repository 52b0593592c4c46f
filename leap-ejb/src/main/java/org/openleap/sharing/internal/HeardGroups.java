package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.sharing.GroupHeard;
import org.openleap.stakeholder.Organisations;

/** Counts for every group of people what was heard of it and what came of that; three statements for all groups. */
@ApplicationScoped
public class HeardGroups {
    @Inject
    SharedRepository shared;

    @Inject
    Organisations organisations;

    @Inject
    ReferenceData lists;

    /** In the order of the list of groups; those of which nothing was heard are among them. */
    public List<GroupHeard> all() {
        var reached = organisations.reachedGroups();
        var tallies = shared.toldByPartner();
        return lists.choices(ReferenceList.COMMUNITY).stream()
                .map(group -> count(group.code(), reached, tallies))
                .toList();
    }

    private static GroupHeard count(String community, Map<String, Set<String>> reached, List<ToldTally> tallies) {
        var through = reached.getOrDefault(community, Set.of());
        var theirs = tallies.stream()
                .filter(tally -> through.contains(tally.audience()))
                .toList();
        return new GroupHeard(
                community,
                through.size(),
                sum(theirs, ToldTally::told),
                sum(theirs, ToldTally::people),
                sum(theirs, ToldTally::acted));
    }

    private static long sum(List<ToldTally> tallies, ToLongFunction<ToldTally> what) {
        return tallies.stream().mapToLong(what).sum();
    }
}
