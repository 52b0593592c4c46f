package org.openleap.reference.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.EntryKey;
import org.openleap.reference.FixedHeadings;
import org.openleap.reference.Headings;
import org.openleap.reference.MoveEntry;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.error.RuleViolatedException;

/** Under what the entries of the lists stand, and since when. */
@ApplicationScoped
public class Places {
    @Inject
    ListRepository lists;

    @Inject
    FixedHeadings fixed;

    /** What the entry stands under on that day. */
    public String headingOf(Listed entry, Hierarchy hierarchy, LocalDate day) {
        return entry instanceof ReferenceEntry listed ? listed.grouping() : hierarchy.parentOf(entry.key(), day);
    }

    /**
     * Puts an entry under another heading.
     *
     * @throws RuleViolatedException {@link ReferenceProblem#HEADING_IS_FIXED}, {@link ReferenceProblem#DAY_IN_THE_PAST},
     *     {@link ReferenceProblem#UNKNOWN_HEADING} or {@link ReferenceProblem#PLACE_IN_ITSELF}
     */
    public Alteration move(Listed entry, MoveEntry command, LocalDate today) {
        var list = command.key().list();
        if (Headings.areFixed(list)) throw new RuleViolatedException(ReferenceProblem.HEADING_IS_FIXED);
        var day = Headings.areDated(list) ? command.from() : today;
        if (day.isBefore(today)) throw new RuleViolatedException(ReferenceProblem.DAY_IN_THE_PAST);
        requireHeading(list, command.heading(), day);
        return entry instanceof ReferenceEntry listed
                ? listed.move(command.heading(), positionUnder(list, command.heading()), today)
                : put(entry.key(), command.heading(), day);
    }

    /** Puts a place or service into a place from that day on. */
    private Alteration put(EntryKey what, String parent, LocalDate from) {
        var hierarchy = lists.hierarchy();
        var placement = new Placement(what, from, parent);
        boolean isPlace = what.list() == ReferenceList.PLACE;
        if (isPlace && hierarchy.with(placement).isCircular(what.code(), from))
            throw new RuleViolatedException(ReferenceProblem.PLACE_IN_ITSELF);
        lists.place(placement);
        return new Alteration(ChangeKind.MOVED, hierarchy.parentOf(what, from), parent, from);
    }

    /** Where in the reading order a heading ends; behind everything for a new heading. */
    int positionUnder(ReferenceList list, String heading) {
        var entries = lists.entries(list);
        return entries.stream()
                .filter(entry -> entry.grouping().equals(heading.strip()))
                .mapToInt(ReferenceEntry::position)
                .max()
                .orElseGet(() -> entries.stream()
                                .mapToInt(ReferenceEntry::position)
                                .max()
                                .orElse(-1)
                        + 1);
    }

    /**
     * A heading that is a code must be in force on that day, and one that LEAP has must be one of these.
     *
     * @throws RuleViolatedException {@link ReferenceProblem#UNKNOWN_HEADING}
     */
    public void requireHeading(ReferenceList list, String heading, LocalDate day) {
        if (Headings.areChosen(list) && !isKnown(list, heading, day))
            throw new RuleViolatedException(ReferenceProblem.UNKNOWN_HEADING);
    }

    private boolean isKnown(ReferenceList list, String heading, LocalDate day) {
        if (Headings.areFixed(list)) return fixed.find(list, heading).isPresent();
        return Headings.of(list)
                .flatMap(codes -> lists.find(new EntryKey(codes, heading)))
                .filter(entry -> entry.isInForceOn(day))
                .isPresent();
    }

    /** @throws RuleViolatedException {@link ReferenceProblem#PLACE_NOT_EMPTY} when something would stand nowhere */
    public void requireEmpty(EntryKey key, LocalDate day) {
        if (key.list() != ReferenceList.PLACE) return;
        var inside = lists.hierarchy().in(key.code(), day);
        boolean isEmpty = Stream.concat(lists.places().stream(), lists.services().stream())
                .noneMatch(other -> inside.contains(other.key()) && other.isInForceOn(day));
        if (!isEmpty) throw new RuleViolatedException(ReferenceProblem.PLACE_NOT_EMPTY);
    }
}
