package org.openleap.savedsearch.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SaveSearch;
import org.openleap.savedsearch.SavedSearch;
import org.openleap.savedsearch.SavedSearchEvent;
import org.openleap.savedsearch.SavedSearchProblem;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** What people decide about the searches they keep. */
@ApplicationScoped
public class SavedSearchDesk {
    private static final int MOST = 50;

    @Inject
    StoredSearchRepository searches;

    @Inject
    Lookout lookout;

    @Inject
    People people;

    @Inject
    Event<SavedSearchEvent> events;

    public List<SavedSearch> all(UserId caller) {
        var all = searches.of(caller);
        var names = people.namesOf(all.stream().map(StoredSearch::owner).collect(Collectors.toSet()));
        return all.stream()
                .map(search -> search.summary(names.getOrDefault(search.owner(), ""), caller))
                .toList();
    }

    public void save(SaveSearch command, VisibilityScope owner, Instant at) {
        if (searches.count(owner.user()) >= MOST) throw new RuleViolatedException(SavedSearchProblem.TOO_MANY);
        var search = new StoredSearch(command, owner.user());
        searches.add(search);
        watch(search, command.alert(), owner, at);
        tell("savedsearch.saved", search, at);
    }

    public void alert(long id, Alert alert, VisibilityScope owner, Instant at) {
        var search = require(id, owner.user());
        watch(search, alert, owner, at);
        tell("savedsearch.changed", search, at);
    }

    public void remove(long id, UserId owner, Instant at) {
        var search = require(id, owner);
        searches.remove(search);
        tell("savedsearch.removed", search, at);
    }

    /** While the index is being built, {@link AlertTimer} takes the first look later. */
    private void watch(StoredSearch search, Alert alert, VisibilityScope owner, Instant at) {
        search.watch(alert, at);
        if (alert == Alert.NEVER || !lookout.isOpen()) return;
        search.look(lookout.look(search.query(), "", owner), Mornings.after(at, alert));
    }

    private StoredSearch require(long id, UserId owner) {
        return searches.own(id, owner)
                .orElseThrow(() -> new NotFoundException(SavedSearchProblem.UNKNOWN_SEARCH, Long.toString(id)));
    }

    private void tell(String step, StoredSearch about, Instant at) {
        events.fire(new SavedSearchEvent(step, about.id(), about.alert(), about.isShared(), about.owner(), at));
    }
}
