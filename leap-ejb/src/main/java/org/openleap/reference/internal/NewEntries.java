package org.openleap.reference.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.reference.AddEntry;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.error.RuleViolatedException;

/** Puts new entries on the lists. */
@ApplicationScoped
public class NewEntries {
    @Inject
    ListRepository lists;

    @Inject
    Places places;

    /**
     * @throws RuleViolatedException {@link ReferenceProblem#UNKNOWN_HEADING}, {@link ReferenceProblem#LABEL_TAKEN} or
     *     {@link ReferenceProblem#CODE_TAKEN}
     */
    public EntryKey add(AddEntry command, LocalDate today) {
        var others = lists.all(command.list());
        var key = new EntryKey(command.list(), code(command, others));
        places.requireHeading(command.list(), command.heading(), today);
        ListRules.requireFree(key, command.label(), others, today);
        persist(key, command.label().strip(), command.heading().strip(), today);
        return key;
    }

    private void persist(EntryKey key, String label, String heading, LocalDate today) {
        if (key.list() == ReferenceList.PLACE || key.list() == ReferenceList.SERVICE) {
            lists.add(
                    key.list() == ReferenceList.PLACE ? place(key, label, heading, today) : service(key, label, today));
            lists.place(new Placement(key, today, heading));
        } else {
            int position = places.positionUnder(key.list(), heading);
            lists.add(new ReferenceEntry(key.list(), key.code(), label, heading, position, today));
        }
    }

    private Place place(EntryKey key, String label, String parent, LocalDate today) {
        return ((Place) lists.get(new EntryKey(ReferenceList.PLACE, parent))).within(key, label, today);
    }

    private static Service service(EntryKey key, String label, LocalDate today) {
        return new Service(key.code(), label, today, null);
    }

    private static String code(AddEntry command, List<? extends Listed> others) {
        Set<String> taken = others.stream().map(other -> other.key().code()).collect(Collectors.toSet());
        if (command.code().isEmpty()) return Codes.free(command.label(), taken::contains);
        if (taken.contains(command.code())) throw new RuleViolatedException(ReferenceProblem.CODE_TAKEN);
        return command.code();
    }
}
