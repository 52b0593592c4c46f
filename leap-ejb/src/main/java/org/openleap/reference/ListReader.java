package org.openleap.reference;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.reference.internal.Alterations;
import org.openleap.reference.internal.EntryChange;
import org.openleap.reference.internal.ListRepository;
import org.openleap.reference.internal.Listed;
import org.openleap.reference.internal.PlaceTree;
import org.openleap.reference.internal.Places;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Shows the lists with their history to those who look after them. Lists are read whole, as everywhere in LEAP. */
@Stateless
@DenyAll
public class ListReader {
    @Inject
    ListRepository lists;

    @Inject
    Places places;

    @Inject
    Alterations alterations;

    @Inject
    People people;

    /** Every list, and how long it is. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<ListSummary> overview() {
        var everything = lists.everything().stream()
                .collect(Collectors.groupingBy(entry -> entry.key().list()));
        return Stream.of(ReferenceList.values())
                .map(list -> summary(list, everything.getOrDefault(list, List.of())))
                .toList();
    }

    /** Every entry, in reading order; also those that have ended. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<ListedEntry> entries(@NotNull ReferenceList list) {
        var hierarchy = lists.hierarchy();
        var today = alterations.today();
        return lists.all(list).stream()
                .map(entry -> entry.read(places.headingOf(entry, hierarchy, today)))
                .toList();
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link ReferenceProblem#UNKNOWN_ENTRY} */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public ListedEntry entry(@Valid @NotNull EntryKey key) {
        var entry = lists.get(key);
        return entry.read(places.headingOf(entry, lists.hierarchy(), alterations.today()));
    }

    /** What was done to an entry, newest first. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public Page<ReferenceChange> history(@Valid @NotNull EntryKey key, @NotNull PageRequest request) {
        var page = Page.of(lists.history(key, request), request, EntryChange::cursor);
        var names = people.namesOf(page.rows().stream().map(EntryChange::by).collect(Collectors.toSet()));
        var rows = page.rows().stream().map(change -> change.read(names.getOrDefault(change.by(), "")));
        return new Page<>(rows.toList(), page.nextCursor());
    }

    /** Places and services as they stood on a day, or will stand. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public PlaceMap placesOn(@NotNull LocalDate day) {
        var tree = new PlaceTree(lists.hierarchy(), lists.places(), lists.services(), day);
        return new PlaceMap(tree.roots(), tree.homeless());
    }

    private ListSummary summary(ReferenceList list, List<Listed> entries) {
        long inForce = entries.stream()
                .filter(entry -> entry.isInForceOn(alterations.today()))
                .count();
        return new ListSummary(list, inForce, entries.size() - inForce);
    }
}
